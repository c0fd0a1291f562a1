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
      text: # teller: whose text it is, by an id of bodies.yaml; contact: what it is about, by an id of contacts.yaml
        status: draft # remove this line to publish the text
        id: ministry-2021-05-03
        kind: readout # or transcript, interview, post; for news: npm run new -- --news
        teller: { office: }
        publisher: { url: "https://lights.example/news/1" }
        title: "Telephone conversation with the keeper"
        language: en
        date: 2021-05-03 # of publication, as the text states it
        contact:
      statements:
        - { id: ministry-2021-05-03-1, words: "On May 3, the minister spoke with J. R. Keeper.", points: [] }
        - { id: ministry-2021-05-03-2, words: { from: "They talked about “lights”: all", to: "on each of the islands." }, points: [] }
        - { id: ministry-2021-05-03-3, words: "He left.", points: [] }
      background: # move to here what is no statement
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
        .replace(/^ {2}status: draft.*\n/m, '')
        .replace('{ office: }', '{ office: ru-ministry }')
        .replace('  contact:', '  contact: 2021-05-03-call')
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
      .replace('  contact:', '  contact: 2021-05-03-call')
      .replace('date: ', 'date: 2021-05-03')
      .replaceAll('points: []', 'points: [other]');
    const { problems, coverage } = compile(
      overSound([
        textFile('a.txt', ''),
        textFile('a.yaml', ''),
        textFile('c.txt', twice),
        textFile('c.yaml', filled),
      ]),
    );
    expect(problems.filter(({ file }) => file === 'c.yaml' || file === 'c.txt')).toEqual([]);
    expect(coverage.find(({ text }) => text === 'c')).toMatchObject({ unaccounted: 0 });
  });

  it.each([
    [
      '"Call of the keeper,\n  and of the “Primer”: a readout"',
      'Call of the keeper, and of the “Primer”: a readout',
    ],
    ['"Call of \\\n  \\ the keeper\\u2019s"', 'Call of the keeper’s'],
    ["'The keeper''s\n  call'", "The keeper's call"],
    ['The keeper: a call\n  about #4', 'The keeper: a call about #4'],
    ['“The keeper” calls', '“The keeper” calls'],
    ['"The keeper" calls', '\\"The keeper\\" calls'],
  ])('reads a title that is folded and quoted: %s', (written, title) => {
    const content = `---\ntitle: ${written}\ndate: 2024-03-06\n---\n\nThey spoke. He left.\n`;
    expect(skeletonOf('a.txt', content)).toContain(`title: "${title}"\n`);
  });

  it('takes for the title what stands above a day in the line below, also where lines are wrapped', () => {
    const title = 'Readout of President Sample’s Call with President Primerov of Russia';
    const head = `${title}\nMarch 6, 2024\n\n`;
    expect(skeletonOf('a.txt', `${head}They spoke.`)).toContain(`title: "${title}"`);
    const wrapped = skeletonOf(
      'a.txt',
      `${head}President Sample spoke today with President Primerov of the Russian\nFederation about the lights of the strait, and about the buoys that her\nministers had laid in it.`,
    );
    expect(wrapped).toContain(`title: "${title}"`);
    expect(wrapped).toContain('  date: 2024-03-06 #');
  });

  it('knows the heading of a text whose page goes on after its last sentence', () => {
    const body = `${'They spoke about the lights of the strait. '.repeat(6)}Topics Lights Share this page`;
    const skeleton = skeletonOf('a.txt', `A call\n2024-03-06\nhttps://lights.example/1\n\n${body}\n`);
    for (const line of ['title: "A call"', 'date: 2024-03-06 #', 'url: "https://lights.example/1"'])
      expect(skeleton).toContain(line);
  });

  it('does not say of a day that the name of the file alone gives that the text states it', () => {
    expect(skeletonOf('a-2024-03-06.txt', 'They spoke.')).toContain(
      '  date: { edtf: 2024-03-06, basis: outside } #',
    );
  });

  it('has no more than three lines a sentence', () => {
    const sentences = [
      'It was one.',
      'It was two.',
      'It was three.',
      'It was four.',
      'It was five.',
      'It was six.',
    ];
    const written = skeletonOf('a-2024-03-06.txt', `A call\n\n${sentences.join(' ')}`);
    const lines = written
      .replace(/^ {2}status: draft.*\n/m, '')
      .trim()
      .split('\n');
    expect(lines.length / sentences.length).toBeLessThanOrEqual(3);
  });

  it('asks for a translation of what is not English', () => {
    expect(skeletonOf('a.txt', 'Министр уехал.')).toContain('points: [], translation: { en: "" } }');
    expect(skeletonOf('a.txt', 'He left.')).not.toContain('translation');
  });

  it('lets a value be typed before each comment', () => {
    const written = skeletonOf('a.txt', READOUT).replace(/^( {2}date:).*$/m, '$1 30 December 2021');
    const { problems } = compile(overSound([textFile('c.txt', READOUT), textFile('c.yaml', written)]));
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
