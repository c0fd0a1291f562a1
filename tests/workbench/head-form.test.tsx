/** The form of a pasted text's head, as a reader sees it: what is missing has the focus, and one key confirms from anywhere. */

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { HeadDraft } from '../../src/drafts/draft.ts';
import { workbench } from '../../src/messages/en/workbench/workbench.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { HeadForm } from '../../src/workbench/view/adding/HeadForm.tsx';
import type { Offers } from '../../src/workbench/view/adding/head-fields.ts';
import { workbenchMessages } from '../../src/workbench/view/view-messages.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

await workbenchMessages.load('en');
const { head } = workbench;
const content = 'On 6 March 2024 they spoke.';
const offers: Offers = {
  bodies: [
    { id: 'red-cape', side: 'ru', names: [], name: { en: 'Red Cape Palace', fr: 'palais du Cap-Rouge' } },
  ],
  people: [],
  newsrooms: ['The Courier'],
};
const draft: HeadDraft = {
  kind: 'readout',
  language: 'en',
  title: 'A call',
  publisher: undefined,
  url: undefined,
  office: 'red-cape',
  speaker: undefined,
  date: { day: '2024-03-06', basis: 'stated', words: { start: 3, end: 15 } },
  outside: [],
  grounds: [],
};

function open(change: Partial<HeadDraft> = {}, more: { dayWords?: string; purpose?: 'add-again' } = {}) {
  const onConfirm = vi.fn();
  render(
    <I18nContext value={ENGLISH}>
      <HeadForm
        draft={{ ...draft, ...change }}
        content={content}
        offers={offers}
        onConfirm={onConfirm}
        onCancel={() => undefined}
        {...more}
      />
    </I18nContext>,
  );
  return onConfirm;
}

it('asks for nothing where the text tells all: one key confirms', async () => {
  const onConfirm = open();
  expect(screen.getByRole('button', { name: new RegExp(`^${head.confirm}`) })).toHaveFocus();
  expect(screen.getByText(head.dayFrom('6 March 2024'))).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ head: expect.objectContaining({ office: 'red-cape', title: 'A call' }) }),
  );
});

it('leads to what is missing, and says what to do', async () => {
  const onConfirm = open({ office: undefined });
  const office = screen.getByLabelText(head.office);
  expect(office).toHaveFocus();
  expect(office).toHaveAccessibleDescription(head.missing.office);
  await userEvent.type(office, 'Sample House');
  expect(office).toHaveAccessibleDescription(head.isNew('Sample House'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onConfirm).not.toHaveBeenCalled();
  const side = screen.getByLabelText(head.side);
  expect(side).toHaveFocus();
  expect(side).toBeInvalid();
  await userEvent.selectOptions(side, 'us');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ bodies: [expect.objectContaining({ id: 'sample-house', side: 'us' })] }),
  );
});

it('says what the day was read from, where that was taken off', () => {
  open({ date: { day: '2024-03-06', basis: 'outside', words: undefined } }, { dayWords: 'March 6, 2024' });
  expect(screen.getByText(head.dayTakenOff('March 6, 2024'))).toBeVisible();
});

it('adds a text that is here already only by its button', async () => {
  const onConfirm = open({}, { purpose: 'add-again' });
  expect(screen.getByRole('button', { name: head.cancel })).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: head.confirmAgain }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('asks of a news text for its newsroom, and for no side', async () => {
  open();
  await userEvent.selectOptions(screen.getByLabelText(head.kind), 'news');
  expect(screen.getByLabelText(head.publisher)).toBeVisible();
  expect(screen.queryByLabelText(head.side)).toBeNull();
});
