/** The line over a reader's own corpus says no more of what is kept than the browser has promised, and offers to keep it until it is. */

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { own } from '../../src/messages/en/own.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { Band } from '../../src/workbench/Band.tsx';
import { OwnContext, type OwnCorpus } from '../../src/workbench/OwnContext.ts';
import { ownMessages } from '../../src/workbench/own-messages.ts';
import type { OwnState } from '../../src/workbench/store/own-store.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

await ownMessages.load('en');

function open(first: Partial<OwnState>) {
  const keep = vi.fn(async () => undefined);
  const store = createStore<Partial<OwnState>>()(() => ({ problems: [], blocked: false, ...first }));
  const corpus = { store: { ...store, keep }, site: '', leave: () => undefined };
  render(
    <I18nContext value={ENGLISH}>
      <OwnContext value={corpus as unknown as OwnCorpus}>
        <Band />
      </OwnContext>
    </I18nContext>,
  );
  const set = (change: Partial<OwnState>) => act(() => store.setState(change));
  return { band: screen.getByRole('region', { name: own.band.label }), set, keep };
}

it('says until when texts are kept where the browser has not promised more', () => {
  const { band, set } = open({ origin: { kind: 'device' }, kept: { kept: 'yes' }, persisted: false });
  expect(band).toHaveTextContent(own.band.keptForNow);
  set({ persisted: true });
  expect(band).toHaveTextContent(own.band.kept);
});

it('offers to keep what came by a link, and again where that failed', async () => {
  const { band, set, keep } = open({ origin: { kind: 'link' }, kept: { kept: 'no', reason: 'not-asked' } });
  const button = () => within(band).queryByRole('button', { name: own.band.keep });
  expect(button()).toBeVisible();
  set({ kept: { kept: 'no', reason: 'failed' } });
  await userEvent.click(within(band).getByRole('button', { name: own.band.keep }));
  expect(keep).toHaveBeenCalledTimes(1);
  set({ kept: { kept: 'no', reason: 'unavailable' } });
  expect(button()).toBeNull();
});

it('says how many changes another tab has set aside', () => {
  const { set } = open({ origin: { kind: 'device' }, kept: { kept: 'yes' } });
  set({ happened: { what: 'overtaken', acts: 3 } });
  expect(screen.getByText(own.happened.overtaken(3))).toBeVisible();
});
