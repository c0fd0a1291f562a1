/** The problems of a text on screen: in the words of the page, with the button that leads to what resolves each. */

import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem, ProblemCode } from '../../../src/compile/problems.ts';
import { problemWords as english } from '../../../src/messages/en/workbench/problem-words.ts';
import { workbenchQueue as en } from '../../../src/messages/en/workbench/queue.ts';
import { problemWords as french } from '../../../src/messages/fr/workbench/problem-words.ts';
import { workbenchQueue as fr } from '../../../src/messages/fr/workbench/queue.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { type Files, withFiles } from '../../../src/workbench/files/files.ts';
import { ProblemLine } from '../../../src/workbench/queue/ProblemLine.tsx';
import { problemWords } from '../../../src/workbench/queue/ProblemWords.tsx';
import { FRENCH } from '../../i18n-for-tests.ts';
import { files, onRelations, open } from './open-queue.tsx';
import { accepted } from './sample.ts';

await Promise.all(LANGUAGES.map((language) => problemWords[language].load()));
beforeEach(() => vi.clearAllMocks());

const CAPE = 'cape-2024-03-05.yaml';
const CONTACTS = 'contacts.yaml';
const edited = (before: Files, path: string, edit: (content: string) => string) =>
  withFiles(before, [[path, edit(before.get(path) ?? '')]]);

/** Both texts accepted, and one file edited. */
function openEdited(path: string, edit: (content: string) => string) {
  const from = accepted();
  return open({ from: { ...from, files: edited(from.files, path, edit) } });
}
const withRelations = (relations: string) => (contacts: string) =>
  `${contacts.trimEnd()}\n  relations:\n${relations}`;
const relation = (point: string, of = '', reason = '{ en: One., fr: Une. }') =>
  `    - { point: ${point}, relation: emphasis, ${of}reason: ${reason}, by: Me, on: 2026-11-29 }\n`;

/** The line of a problem. */
function line(code: ProblemCode) {
  const [one] = screen
    .getAllByRole('listitem')
    .filter((item) => item.className === 'problem' && item.textContent.includes(english[code]));
  if (!one) throw new Error(`${code} is not shown`);
  return within(one);
}

describe('leads to the comparisons from', () => {
  it.each<[ProblemCode, string]>([
    ['relation-missing', ''],
    ['relation-twice', relation('tone') + relation('tone')],
    ['relation-leaves-out', relation('security', 'of: [cape-2024-03-05-3, house-2024-03-05-3], ')],
    ['reason-in-one-language', relation('tone', '', '{ en: One. }')],
  ])('%s', async (code, relations) => {
    const { user } = openEdited(CONTACTS, relations ? withRelations(relations) : (same) => same);
    expect(line(code).queryByRole('button', { name: en.problem.editContact })).toBeNull();
    await user.click(line(code).getByRole('button', { name: en.problem.compare }));
    expect(onRelations).toHaveBeenCalledWith('2024-03-05-call');
  });
});

it.each<[ProblemCode, string]>([
  ['relation-without-accounts', relation('economy')],
  ['reference-unknown', relation('tone', 'of: [gone, house-2024-03-05-4], ')],
])('takes out a comparison that has nothing left to compare: %s', async (code, relations) => {
  const { user } = openEdited(CONTACTS, withRelations(relations));
  await user.click(line(code).getByRole('button', { name: en.problem.dropRelations }));
  expect(files().get(CONTACTS)).not.toContain('relation: emphasis');
});

it('leads to the form of the statement, and to its translation', async () => {
  const { user } = openEdited(CAPE, (before) =>
    before.replace('words: The talk was frank.', 'words: The talk was frank., translation: { fr: “Franc }'),
  );
  await user.click(line('translation-unpaired').getByRole('button', { name: en.problem.translate }));
  expect(screen.getByRole('textbox', { name: en.form.translation.fr })).toHaveValue('“Franc');
});

it.each<[ProblemCode, string]>([
  ['date-without-words', 'voice: sample'],
  ['reference-unknown', 'denies: [gone]'],
])('has no button where no field resolves it: %s', (code, instead) => {
  openEdited(CAPE, (before) => before.replace('voice: sample', instead));
  expect(line(code).queryByRole('button')).toBeNull();
});

it('is in French on a French page; what the compiler says is marked as English', () => {
  const problem: Problem = {
    file: 'a.yaml',
    line: 1234,
    column: 1,
    code: 'words-twice',
    severity: 'error',
    what: 'these words appear 2 times',
    why: 'the reader would be sent to the wrong place',
    fix: 'say which',
  };
  const placed = {
    problem,
    key: 'one',
    at: undefined,
    statement: undefined,
    contact: undefined,
    person: undefined,
    within: [],
  };
  const none = () => undefined;
  const fixes = {
    translate: none,
    edit: none,
    editContact: none,
    addPerson: none,
    dropRelations: none,
    compare: none,
  };
  render(
    <I18nContext value={FRENCH}>
      <ul>
        <ProblemLine placed={placed} fixes={fixes} />
      </ul>
    </I18nContext>,
  );
  const item = screen.getByRole('listitem');
  expect(item.textContent).toContain(`${fr.problem.label}\u00a0: ${french['words-twice']}`);
  expect(within(item).getByText('these words appear 2 times. say which.')).toHaveAttribute('lang', 'en');
  expect(item).toHaveTextContent(/a\.yaml, ligne 1.234/);
});
