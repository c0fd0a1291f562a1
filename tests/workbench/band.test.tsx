/** The line over a reader's own corpus says no more of what is kept than the browser has promised, and offers to keep it until it is. */

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { own } from '../../src/messages/en/own.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { Band } from '../../src/workbench/Band.tsx';
import { fromZip } from '../../src/workbench/files/zip.ts';
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
  const { band, set } = open({
    origin: { kind: 'device' },
    saveState: { status: 'saved' },
    persisted: false,
  });
  expect(band).toHaveTextContent(own.band.savedForNow);
  set({ persisted: true });
  expect(band).toHaveTextContent(own.band.saved);
});

it('offers to keep what came by a link, and again where that failed', async () => {
  const { band, set, keep } = open({
    origin: { kind: 'link' },
    saveState: { status: 'unsaved', reason: 'not-asked' },
  });
  const button = () => within(band).queryByRole('button', { name: own.band.keep });
  expect(button()).toBeVisible();
  set({ saveState: { status: 'unsaved', reason: 'failed' } });
  await userEvent.click(within(band).getByRole('button', { name: own.band.keep }));
  expect(keep).toHaveBeenCalledTimes(1);
  set({ saveState: { status: 'unsaved', reason: 'unavailable' } });
  expect(button()).toBeNull();
});

it('offers the files in every view while the device keeps nothing of them', async () => {
  const { band, set } = open({
    origin: { kind: 'device' },
    saveState: { status: 'unsaved', reason: 'unavailable' },
    files: new Map([['a.txt', 'A text.']]),
  });
  const take = () => within(band).queryByRole('button', { name: own.band.take });
  const made: Blob[] = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => made.push(blob),
    revokeObjectURL: () => undefined,
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await userEvent.click(within(band).getByRole('button', { name: own.band.take }));
  expect(click).toHaveBeenCalledTimes(1);
  const [zip] = made;
  expect(fromZip(new Uint8Array((await zip?.arrayBuffer()) ?? []))).toMatchObject({
    files: new Map([['a.txt', 'A text.']]),
  });
  vi.unstubAllGlobals();
  set({ saveState: { status: 'unsaved', reason: 'full' } });
  expect(take()).toBeVisible();
  // Where what can be undone gave way, they are still kept: for how long, nobody knows.
  set({ saveState: { status: 'saved' }, happened: { what: 'shortened' } });
  expect(screen.getByRole('status')).toHaveTextContent(own.happened.shortened);
  expect(screen.getByRole('button', { name: own.band.take })).toBeVisible();
  set({ happened: undefined });
  for (const saveState of [
    { status: 'saved' },
    { status: 'saving' },
    { status: 'unsaved', reason: 'not-asked' },
  ] as const) {
    set({ saveState });
    expect(take()).toBeNull();
  }
});

it('says how many changes another tab has set aside', () => {
  const { set } = open({ origin: { kind: 'device' }, saveState: { status: 'saved' } });
  set({ happened: { what: 'overtaken', acts: 3 } });
  expect(screen.getByText(own.happened.overtaken(3))).toBeVisible();
});
