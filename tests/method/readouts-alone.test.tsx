/** A corpus in which no text is news speaks of no newsroom: where the words come from, in what is explained, in its texts. */

import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { start } from '../app/start-app.tsx';
import { overSound, textFile } from '../compile/seed-files.ts';
import { libraryFrom } from '../corpus-for-tests.ts';

const CALL = '2021-05-03-call';
const own = (id: string, office: string) => [
  textFile(`${id}.txt`, 'We spoke of lamps.'),
  textFile(
    `${id}.yaml`,
    `text: { kind: readout, teller: { office: ${office} }, title: A readout, language: en, date: 2021-05-03, contact: ${CALL} }
statements: [{ id: of-${office}, words: We spoke of lamps., points: [itself] }]
`,
  ),
];
const { corpus, problems } = compile(
  overSound([
    textFile(
      'contacts.yaml',
      `- id: ${CALL}
  kind: call
  status: held
  level: defence-ministers
  title: Call
  label: Call
  parties: [ru, us]
  people: []
  dating: { edtf: 2021-05-03, basis: inferred, evidence: [{ text: pentagon-2021-05-03, words: We spoke }] }
  relations:
    - { point: itself, relation: agree, by: Tests, on: 2022-03-04, reason: { en: They spoke., fr: Ils ont parlé. } }
`,
    ),
    ...own('pentagon-2021-05-03', 'pentagon'),
    ...own('ministry-2021-05-03', 'ru-ministry'),
  ]).filter(({ path }) => !/^[ab]\./.test(path)),
);
if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));
const library = libraryFrom(corpus);

it.each([
  ['/method', 'Method'],
  ['/texts', /^Two texts/],
  ['/on-record', /^On record/],
  [`/contacts/${CALL}`, 'Call'],
  ['/fr/method', 'Méthode'],
  ['/fr/texts', /^Deux textes/],
  [`/fr/contacts/${CALL}`, 'Call'],
])('%s', async (path, name) => {
  cleanup();
  const { container } = start(path, library);
  await screen.findAllByRole('heading', { name });
  expect(container).not.toHaveTextContent(
    /newsroom|newspaper|\bnews\b|headline and|article|rédaction|presse/i,
  );
});
