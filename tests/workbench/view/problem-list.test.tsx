/** The problems of the whole corpus on screen: each in words, and with the way to where it can be resolved. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ProblemCode } from '../../../src/compile/problems.ts';
import { LibraryContext } from '../../../src/corpus/LibraryContext.ts';
import { problemWords as english } from '../../../src/messages/en/workbench/problem-words.ts';
import { workbenchQueue } from '../../../src/messages/en/workbench/queue.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { withFiles } from '../../../src/workbench/files/files.ts';
import { OwnContext, type OwnCorpus } from '../../../src/workbench/OwnContext.ts';
import { problemWords } from '../../../src/workbench/queue/ProblemWords.tsx';
import { ProblemList } from '../../../src/workbench/view/ProblemList.tsx';
import { useLeft } from '../../../src/workbench/view/use-left.ts';
import { workbenchMessages } from '../../../src/workbench/view/view-messages.ts';
import { ENGLISH } from '../../i18n-for-tests.ts';
import { CALL, CAPE_ID, whole } from '../corpus-of-two.ts';
import { emptyLibrary, LABEL, settled, tab } from '../own-tab.ts';

await Promise.all([workbenchMessages.load('en'), problemWords.en.load()]);
const onLead = vi.fn();

function Listed() {
  return <ProblemList left={useLeft()} onLead={onLead} />;
}

/** A whole corpus with one file edited. */
async function open(path: string, from: string, to: string) {
  const { store } = await tab(undefined);
  const files = whole();
  const before = files.get(path) ?? '';
  expect(before).toContain(from);
  store.replace(withFiles(files, [[path, before.replace(from, to)]]), LABEL);
  await settled();
  render(
    <I18nContext value={ENGLISH}>
      <LibraryContext value={emptyLibrary}>
        <OwnContext value={{ store } as unknown as OwnCorpus}>
          <Listed />
        </OwnContext>
      </LibraryContext>
    </I18nContext>,
  );
  await userEvent.click(screen.getByText(/^\d+ problems?$/));
}

function line(code: ProblemCode) {
  const item = screen.getAllByRole('listitem').find((one) => one.textContent.includes(english[code]));
  if (!item) throw new Error(`${code} is not shown`);
  return within(item);
}

it('leads to the drafts of the text that a problem is in', async () => {
  await open(`${CAPE_ID}.yaml`, 'The talk was frank.', 'The talk was franc.');
  await userEvent.click(
    line('words-absent').getByRole('button', { name: workbench.texts.lookLong(CAPE_ID) }),
  );
  expect(onLead).toHaveBeenLastCalledWith({ shows: 'text', text: CAPE_ID });
});

it('leads to the comparisons of a contact', async () => {
  await open('contacts.yaml', 'point: tone', 'point: itself');
  await userEvent.click(
    line('relation-twice').getByRole('button', { name: workbench.contacts.relateLong(CALL.title.en) }),
  );
  expect(onLead).toHaveBeenLastCalledWith({ shows: 'relations', contact: CALL.id });
});

it('leads to a text about the contact where its form resolves it', async () => {
  await open('contacts.yaml', 'parties: [ru, us]', 'parties: [us]');
  await userEvent.click(line('side-not-party').getByRole('button'));
  expect(onLead).toHaveBeenLastCalledWith({ shows: 'text', text: CAPE_ID });
});

it('leads nowhere where a file is to be corrected, and names it', async () => {
  await open('people.yaml', 'name:', 'nmae:');
  expect(line('key-unknown').queryByRole('button')).toBeNull();
  await userEvent.click(line('key-unknown').getByText(workbenchQueue.problem.details));
  expect(line('key-unknown').getByText(/^people\.yaml, line \d+/)).toBeVisible();
  expect(line('key-unknown').getByText(/^unknown key “nmae”\./)).toHaveAttribute('lang', 'en');
});
