/** A reader's own corpus opens whatever the compiler does, and the browser asks before anything done in it is lost. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askBeforeLoss } from '../../src/workbench/ask-before-loss.ts';
import { withFiles } from '../../src/workbench/files/files.ts';
import { LONGEST_WAIT_MS, openOwn } from '../../src/workbench/open-own.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
  // There is no storage here.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

class Silent extends EventTarget {
  postMessage() {}
  terminate() {}
}

it('opens where the browser gives no worker', async () => {
  vi.stubGlobal('Worker', undefined);
  const store = await openOwn('/own');
  expect(store.getState().happened).toEqual({ what: 'compiler-failed' });
  store.close();
});

it('opens where the compiler does not answer', async () => {
  vi.stubGlobal('Worker', Silent);
  const opening = openOwn('/own');
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
  const store = await opening;
  expect(store.getState().compiled).toBeUndefined();
  store.close();
});

it('asks before a page closes only while something would be lost', async () => {
  vi.stubGlobal('Worker', undefined);
  const store = await openOwn('/own');
  const page = new EventTarget();
  askBeforeLoss(store, page);
  const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  store.dismiss();
  expect(asks()).toBe(false);
  store.replace(withFiles(store.getState().files, [['notes.txt', 'one']]), { act: 'add-files' });
  expect(asks()).toBe(true);
  store.close();
});
