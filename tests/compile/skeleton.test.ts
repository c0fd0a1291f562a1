/** `npm run new` writes an annotation that compiles once a person has filled it in. */

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
        # Remove this line to publish the text.
        status: draft
        id: ministry-2021-05-03
        file: "Ministry, 2021-05-03.txt"
        # Or transcript, interview, post; for news: npm run new -- --news
        kind: readout
        # Whose text it is: an id of bodies.yaml.
        teller: { office: }
        publisher: { url: "https://lights.example/news/1" }
        title: "Telephone conversation with the keeper"
        language: en
        # The day of publication, which may be later than the contact.
        date: 2021-05-03
        # What it is about: an id of contacts.yaml.
        contact:
      statements:
        - { id: ministry-2021-05-03-1, words: "On May 3, the minister spoke with J. R. Keeper.", points: [] }
        - { id: ministry-2021-05-03-2, words: { from: "They talked about “lights”: all", to: "on each of the islands." }, points: [] }
        - { id: ministry-2021-05-03-3, words: "He left.", points: [] }
      # Move to here what is no statement.
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
        .replace('  status: draft\n', '')
        .replace('{ office: }', '{ office: ru-ministry }')
        .replace('contact:', 'contact: 2021-05-03-call')
        .replaceAll('points: []', 'points: [other]'),
    );
    expect(problems).toEqual([]);
    expect(corpus?.statements.filter(({ text }) => text === name)).toHaveLength(3);
  });

  it('numbers words that a text has several times, and cuts no address in two', () => {
    const address = `https://lights.example/${'long-'.repeat(20)}address`;
    const twice = `---\ntitle: The call\ntags: news\n---\n\n${address}\n\nThe lights are good. He left. The lights are good. He left.\n\n---\n`;
    const skeleton = skeletonOf('a.txt', twice);
    expect(skeleton).toContain('title: "The call"');
    expect(skeleton).toContain(JSON.stringify(address));
    expect(skeleton).toContain('words: { words: "He left.", occurrence: 2 }');
    const filled = skeleton
      .replace('office: }', 'office: ru-ministry }')
      .replace('contact:', 'contact: 2021-05-03-call')
      .replace('date: ', 'date: 2021-05-03')
      .replaceAll('points: []', 'points: [other]');
    const { problems, coverage } = compile(
      overSound([
        textFile('a.txt', ''),
        textFile('a.yaml', ''),
        textFile('c.txt', twice),
        textFile('c.yaml', filled.replace('"a.txt"', '"c.txt"')),
      ]),
    );
    expect(problems.filter(({ file }) => file === 'c.yaml' || file === 'c.txt')).toEqual([]);
    expect(coverage.find(({ text }) => text === 'a')).toMatchObject({ unaccounted: 0 });
  });

  it('lets a value be typed before each comment', () => {
    const written = skeletonOf('a.txt', READOUT).replace(/^( {2}date:).*$/m, '$1 30 December 2021');
    const { problems } = compile(
      overSound([textFile('c.txt', READOUT), textFile('c.yaml', written.replace('"a.txt"', '"c.txt"'))]),
    );
    expect(problems.map(({ code }) => code)).not.toContain('value-commented');
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
