/** Texts of one publisher and day are told apart wherever a text is named. */

import { expect, it } from 'vitest';
import { pageName } from '../../../src/app/shell/page-title.ts';
import { compile } from '../../../src/compile/compile.ts';
import { valueNames } from '../../../src/filters/value-names.ts';
import { HOME } from '../../../src/link/view-state.ts';
import { textName } from '../../../src/messages/text-name.ts';
import { libraryFrom } from '../../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../../i18n-for-tests.ts';
import { overSound, textFile } from '../seed-files.ts';

const readout = (name: string, title: string) => [
  textFile(`${name}.txt`, `The ministers spoke about ${name}. A storm is expected.`),
  textFile(
    `${name}.yaml`,
    `text:
  kind: readout
  teller: { office: ru-ministry }
  title: { en: ${title}, fr: ${title} en français }
  language: en
  date: 2021-05-03
  contact: 2021-05-03-call
statements:
  - { id: ro-${name}, words: The ministers spoke about ${name}, points: [subject] }
background: rest
`,
  ),
];

function libraryOfTwo(first: string, second: string) {
  const { corpus, problems } = compile(overSound([...readout('buoys', first), ...readout('lights', second)]));
  if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));
  return libraryFrom(corpus);
}

it('by their titles, in each language', () => {
  const library = libraryOfTwo('On buoys', 'On lights');
  const { text } = valueNames(library, ENGLISH);
  expect(text('buoys')).toBe('Russian ministry, 3 May 2021 (On buoys)');
  expect(text('lights')).toBe('Russian ministry, 3 May 2021 (On lights)');
  expect(pageName({ ...HOME, text: 'lights' }, library, FRENCH)).toBe(
    'Ministère russe, 3 mai 2021 (On lights en français)',
  );
  const others = library.contactIndex.textIds.filter((id) => !['buoys', 'lights'].includes(id));
  expect(others.map(text).join()).not.toContain('(');
});

it('by number, where their titles are the same', () => {
  const library = libraryOfTwo('A readout', 'A readout');
  const names = ['buoys', 'lights'].map((id) => {
    const text = library.contactIndex.text(id);
    return text && textName(text, ENGLISH);
  });
  expect(names).toEqual(['Russian ministry, 3 May 2021 (no. 1)', 'Russian ministry, 3 May 2021 (no. 2)']);
});
