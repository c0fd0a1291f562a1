/** A reader's own corpus in browser tests: what the device has, as the app keeps it, and the line that says whose it is. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { own } from '../../../src/messages/en/own.ts';

/** The five texts, as somebody may have them. */
export const SEEDS: ReadonlyMap<string, string> = new Map(
  readdirSync('seeds')
    .filter((name) => /\.(?:txt|yaml)$/.test(name))
    .map((name) => [name, readFileSync(join('seeds', name), 'utf8')]),
);

/** As another tab would, with one act to undo: writes the files where the app keeps them, and notifies the tabs that have them open. */
export async function keepFiles(page: Page, files: Iterable<readonly [string, string]>): Promise<void> {
  await page.evaluate(
    async (all) => {
      const name = 'readouts /own';
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('refused'));
        });
      const database = await done(indexedDB.open(name, 1));
      const transaction = database.transaction(['files', 'entries', 'head'], 'readwrite');
      const head = transaction.objectStore('head');
      const before = (await done(head.get('head'))) as { version: number } | undefined;
      const version = (before?.version ?? 0) + 1;
      for (const [path, content] of all) transaction.objectStore('files').put(content, path);
      transaction.objectStore('entries').put({ label: { act: 'add-files', count: 1 }, changes: [] }, 0);
      head.put({ version, position: 1, origin: { kind: 'device' } }, 'head');
      await new Promise((resolve) => transaction.addEventListener('complete', resolve, { once: true }));
      database.close();
      const channel = new BroadcastChannel(name);
      channel.postMessage(version);
      channel.close();
    },
    [...files],
  );
}

/** All that the device keeps of it, as the app has it there. */
export async function keptIn(page: Page): Promise<{
  readonly files: readonly (readonly [string, string])[];
  readonly entries: readonly unknown[];
  readonly aside: readonly { readonly queue: unknown }[];
}> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    const database = await done(indexedDB.open('readouts /own', 1));
    const transaction = database.transaction(['files', 'entries', 'aside']);
    const store = (name: string) => transaction.objectStore(name);
    const [paths, contents, entries, aside] = await Promise.all([
      done(store('files').getAllKeys() as IDBRequest<string[]>),
      done(store('files').getAll() as IDBRequest<string[]>),
      done(store('entries').getAll() as IDBRequest<unknown[]>),
      done(store('aside').getAll() as IDBRequest<{ queue: unknown }[]>),
    ]);
    database.close();
    return {
      files: paths.map((path, index): [string, string] => [path, contents[index] ?? '']),
      entries,
      aside,
    };
  });
}

export const band = (page: Page) => page.getByRole('region', { name: own.band.label });

/** Whether or not the browser has promised to keep it. */
export const KEPT = new RegExp(`${own.band.saved}|${own.band.savedForNow}`);
