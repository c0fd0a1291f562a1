import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { skeletonOf } from '../../src/compile/skeleton.ts';
import { overSound, textFile } from './seed-files.ts';

const READOUT = `Telephone conversation with the keeper
2021-05-03T02:20:00Z
https://lights.example/news/1

On May 3, the minister spoke with J. R. Keeper. They talked about “lights”: all of them, in every harbour of either coast and on each of the islands. He left.
`;

describe('the skeleton of an annotation', () => {
  it('has what can be read off the text, and an entry for each sentence', () => {
    expect(skeletonOf('Ministry, 2021-05-03.txt', READOUT)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=schema/annotation.json
      text:
        status: draft # remove this line to publish the text
        id: ministry-2021-05-03
        file: "Ministry, 2021-05-03.txt"
        kind: readout # or transcript, interview, post; news and document have no teller, and their statements name who says them
        teller: { office: } # whose text it is: an id of bodies.yaml
        title: "Telephone conversation with the keeper"
        publisher: { url: "https://lights.example/news/1" }
        language: en
        date: 2021-05-03 # the day of publication
        contact: # what it is about: an id of contacts.yaml
      statements:
        - { id: ministry-2021-05-03-1, words: "On May 3, the minister spoke with J. R. Keeper.", points: [] }
        - { id: ministry-2021-05-03-2, words: { from: "They talked about “lights”: all", to: "on each of the islands." }, points: [] }
        - { id: ministry-2021-05-03-3, words: "He left.", points: [] }
      # Move to here what is no statement; in place of a list, “rest” means all that nothing else covers.
      background:
        - "Telephone conversation with the keeper"
        - "2021-05-03T02:20:00Z"
        - "https://lights.example/news/1"
      "
    `);
  });

  it('compiles once it is filled in, and until then only says what is missing', () => {
    const name = 'ministry-2021-05-03';
    const compiled = (annotation: string) =>
      compile(overSound([textFile(`${name}.txt`, READOUT), textFile(`${name}.yaml`, annotation)]));
    const skeleton = skeletonOf(`${name}.txt`, READOUT);
    expect(compiled(skeleton).problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(compiled(skeleton).problems.length).toBeGreaterThan(0);
    const { corpus, problems } = compiled(
      skeleton
        .replace('  status: draft # remove this line to publish the text\n', '')
        .replace('{ office: }', '{ office: ru-ministry }')
        .replace('contact:', 'contact: 2021-05-03-call')
        .replaceAll('points: []', 'points: [other]'),
    );
    expect(problems).toEqual([]);
    expect(corpus?.statements.filter(({ text }) => text === name)).toHaveLength(3);
  });

  it.each([
    ['Le ministre est dans le port avec les gardiens. Il part.', 'fr'],
    ['Министр говорил с хранителем. Он уехал.', 'ru'],
    ['The minister is in the harbour. He left.', 'en'],
    ['', 'en'],
  ])('knows the language of %j', (content, language) => {
    expect(skeletonOf('a.txt', content)).toContain(`  language: ${language}\n`);
  });
});
