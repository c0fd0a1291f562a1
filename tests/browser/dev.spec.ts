/** The development server: there React warns about what a build passes over, and StrictMode mounts twice. */

import { createServer, type ViteDevServer } from 'vite';
import { contact } from './contacts.ts';
import { item, openContact, openHome, panel } from './page.ts';
import { expect, test } from './test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test(
  'in development nothing is complained of, and there is one timeline',
  { tag: '@full' },
  async ({ page }, testInfo) => {
    const complaints: string[] = [];
    let server: ViteDevServer | undefined;
    try {
      server = await createServer({
        // A cache of its own, so that a server that somebody works with keeps its packages.
        cacheDir: `node_modules/.cache/readouts/dev-${testInfo.parallelIndex}`,
        server: { host: '127.0.0.1', port: 5273, strictPort: false },
        customLogger: {
          hasWarned: false,
          info: () => {},
          warn: (message) => complaints.push(message),
          warnOnce: (message) => complaints.push(message),
          error: (message) => complaints.push(message),
          clearScreen: () => {},
          hasErrorLogged: () => false,
        },
      });
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      if (!url) throw new Error('the development server has no address');

      // `quiet` listens: any console error or warning of React or Vite fails this test.
      await openHome(page, url);
      await expect(page.locator('.vis-timeline')).toHaveCount(1);
      await item(page, AUSTIN).click();
      await expect(panel(page)).toBeVisible();
      // Loaded with it, as well.
      await openContact(page, url, AUSTIN);
      await expect(page.locator('.vis-timeline')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      // That React is the one that complains at all.
      expect(await page.evaluate(() => document.querySelector('script[src*="/@vite/client"]') !== null)).toBe(
        true,
      );
      // Warnings about the texts themselves are the editors' affair.
      expect(complaints.filter((line) => !line.includes('readouts-corpus'))).toEqual([]);
    } finally {
      // First the page: it may still be fetching the views that it loads in advance.
      await page.close();
      await server?.close();
    }
  },
);
