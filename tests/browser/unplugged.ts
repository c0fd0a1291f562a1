/** A test host that can be unplugged, and helpers for pages with a service worker. */

import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import { copySite } from './second-version.ts';
import { test as base } from './test.ts';

interface Host {
  /** Folder that it serves: a copy of the built site. */
  readonly site: string;
  /** Ends with a slash. */
  readonly url: string;
  /** Closes the host, because offline emulation may not reach a worker. */
  readonly unplug: () => Promise<void>;
}

export const test = base.extend<{ readonly host: Host }>({
  host: async ({ context }, provide, testInfo) => {
    const site = testInfo.outputPath('site');
    await copySite(process.env.APP_DIR ?? 'dist', site);
    const server = await serveFolder({ dir: site });
    const unplug = async () => {
      await context.setOffline(true);
      await server.close();
    };
    await provide({ site, url: server.url, unplug });
    // A page that is still prefetching would complain of a host that has gone.
    await Promise.all(context.pages().map((page) => page.close()));
    await server.close();
  },
});

/** Waits until the worker has cached everything and controls this page. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
}

/**
 * Leaves the first page of a visit. What that asked for before the worker controlled it goes past the worker, and would
 * fail without network; nothing of it is under test.
 */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
}

/** Requests of the page that failed; a page that is left cancels what it was still prefetching. */
export function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    if (error !== 'net::ERR_ABORTED') failures.push(`${request.url()}: ${error}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()}: ${response.status()}`);
  });
  return failures;
}
