/** What the device keeps is reached again after the browser has closed the connection to it. */

import type { OpenDBCallbacks, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/workbench/store/storage.ts';

/** A browser's database, as far as it is opened and closed. */
async function start() {
  const opened: OpenDBCallbacks<unknown>[] = [];
  const close = vi.fn();
  const browser = { fails: false };
  const open = async (_: string, version: number, callbacks: OpenDBCallbacks<unknown>) => {
    if (browser.fails) throw new DOMException('not now', 'VersionError');
    opened.push(callbacks);
    return { get: async () => ({ version }), close };
  };
  const storage = await openStorage('a corpus', open as unknown as typeof openDB);
  const lost = vi.fn();
  storage.whenLost(lost);
  return { storage, opened, close, browser, lost };
}

describe('the connection', () => {
  it('is opened again once it was lost, and that is told at once', async () => {
    const { storage, opened, lost } = await start();
    await storage.version();
    expect(opened).toHaveLength(1);
    opened[0]?.terminated?.();
    expect(lost).toHaveBeenCalledTimes(1);
    expect(await storage.version()).toBe(1);
    expect(opened).toHaveLength(2);
  });

  it('gives way to a newer version of the app, and is tried again each time', async () => {
    const { storage, opened, close, browser, lost } = await start();
    opened[0]?.blocking?.(1, 2, new Event('versionchange') as IDBVersionChangeEvent);
    expect(close).toHaveBeenCalledTimes(1);
    expect(lost).toHaveBeenCalledTimes(1);
    browser.fails = true;
    await expect(storage.version()).rejects.toThrow('not now');
    browser.fails = false;
    expect(await storage.version()).toBe(1);
  });
});
