/** Whom the head of a column names, and what each statement below it says of its own teller. */

import { cleanup } from '@testing-library/react';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overSound, textFile } from '../compile/seed-files.ts';
import { libraryFrom } from '../corpus-for-tests.ts';
import { open } from './open-panel.tsx';

const CALL = '2021-05-03-call';

const lamp = (id: string, number: string, more: string) =>
  `  - { id: ${id}, words: We spoke of ${number}, points: [other], ${more} }\n`;

const readout = (teller: string, statements: string) => [
  textFile(
    'pentagon-2021-05-04.txt',
    'We spoke of one. We spoke of two. We spoke of three. We spoke of four.',
  ),
  textFile(
    'pentagon-2021-05-04.yaml',
    `text: { kind: transcript, teller: { ${teller} }, title: A briefing, language: en, date: 2021-05-04, contact: ${CALL} }
statements:
${statements}background: rest
`,
  ),
];

/** Of a contact on which nobody else speaks for the US. */
function shown(teller: string, statements: string, ...others: ReturnType<typeof readout>) {
  cleanup();
  const contacts = `- id: ${CALL}
  kind: call
  status: held
  level: defence-ministers
  title: Call
  label: Call
  parties: [ru, us]
  people: []
  dating: { edtf: 2021-05-03, basis: inferred, evidence: [{ text: pentagon-2021-05-04, words: We spoke of one }] }
`;
  const { corpus, problems } = compile(
    [...overSound([textFile('contacts.yaml', contacts), ...readout(teller, statements), ...others])].filter(
      ({ path }) => !/^[ab]\./.test(path),
    ),
  );
  if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));
  open(CALL, { library: libraryFrom(corpus) });
  const line = (id: string) => document.getElementById(id)?.querySelector('summary')?.textContent.trim();
  return { head: document.querySelector('.column-head.in-right')?.textContent.trim(), line };
}

const UNNAMED =
  lamp('one', 'one', 'unnamed: true, office: pentagon') +
  lamp('two', 'two', 'unnamed: true, office: pentagon');

it('names the one who is named, though officials without a name speak more often, who are marked below', () => {
  const { head, line } = shown(
    'office: pentagon, speaker: john-example',
    UNNAMED + lamp('three', 'three', 'channel: readout'),
  );
  expect(head).toBe('United States John Example, spokesman, readout');
  expect(line('one')).toBe('In its own words · Unnamed official');
});

it('names an institution rather than an official without a name', () => {
  const { head } = shown('office: pentagon', UNNAMED + lamp('three', 'three', 'channel: readout'));
  expect(head).toBe('United States Pentagon, readout');
});

it('says of a speaker whom the text does not name how he is known, at his words and not at those of others', () => {
  const { head, line } = shown(
    'office: pentagon, speaker: john-example',
    lamp('one', 'one', 'channel: transcript') +
      lamp('two', 'two', 'channel: transcript') +
      lamp('three', 'three', 'tellerBasis: inferred'),
  );
  expect(head).toBe('United States John Example, spokesman, transcript');
  expect(line('one')).not.toContain('inferred');
  expect(line('three')).toBe('In its own words · John Example, speaker inferred');
});

it('says that an official is not named where no other speaks', () => {
  expect(shown('office: pentagon', UNNAMED).head).toBe(
    'United States Unnamed official, Pentagon, transcript',
  );
});

it('names who tells, and below it each statement whom it relays', () => {
  const relayed = lamp('one', 'one', 'voice: jane-sample') + lamp('two', 'two', 'voice: jane-sample');
  const { head, line } = shown('office: pentagon', relayed + lamp('three', 'three', 'channel: transcript'));
  expect(head).toBe('United States Pentagon, transcript');
  for (const id of ['one', 'two']) expect(line(id)).toBe('Paraphrased · Pentagon, relaying Jane Sample');
  // The style sheet hides what the head has said.
  for (const said of document.querySelectorAll('.as-head')) said.remove();
  for (const id of ['one', 'two']) expect(line(id)).toBe('Paraphrased · relaying Jane Sample');
});

it('names the first of two who speak equally often, and the other with his words', () => {
  const { head, line } = shown(
    'office: pentagon',
    lamp('one', 'one', 'speaker: john-example') + lamp('two', 'two', 'channel: transcript'),
  );
  expect(head).toBe('United States John Example, spokesman, transcript');
  expect(line('two')).toBe('In its own words · Pentagon');
});

it('names of two who speak equally often the one whose own text it is', () => {
  const { head } = shown(
    'office: pentagon',
    lamp('two', 'two', 'channel: transcript'),
    textFile('bulletin-2021-05-04.txt', 'A spokesman said little.'),
    textFile(
      'bulletin-2021-05-04.yaml',
      `text: { kind: news, title: A call, publisher: { name: A bulletin }, language: en, date: 2021-05-04, contact: ${CALL} }
statements:
  - { id: little, words: A spokesman said little., speaker: john-example, points: [itself] }
`,
    ),
  );
  expect(head).toBe('United States Pentagon, transcript');
});
