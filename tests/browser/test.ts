/** Playwright's `test` with the addresses of the builds, and a page that must stay quiet. */

import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

interface Quiet {
  /** Lets through what a test provokes on purpose; matched against the line that the failure would print. */
  readonly allow: (line: RegExp) => void;
}

interface Fixtures {
  /** The app over seeds/, ending with a slash. */
  readonly appUrl: string;
  /** The app over tests/fixture/seeds, which come in shards, ending with a slash. */
  readonly fixtureUrl: string;
  /** The app over seeds/ again, served under `/readouts/`, ending with a slash. */
  readonly underUrl: string;
  /** Whether opening an address waits until React has hydrated the page; before, buttons do nothing yet. */
  readonly waitsForApp: boolean;
  /** Fails a test on any console error or warning, uncaught error, or request to another host. */
  readonly quiet: Quiet;
}

/** React leaves a mark on what it has hydrated. Whatever keeps it from coming is what a test is about. */
async function hydrated(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () => {
        const [first] = document.querySelector('#root')?.children ?? [];
        return first === undefined || Object.keys(first).some((key) => key.startsWith('__react'));
      },
      undefined,
      { timeout: 5000 },
    )
    .catch(() => undefined);
}

export const test = base.extend<Fixtures>({
  waitsForApp: [true, { option: true }],
  page: async ({ page, waitsForApp, javaScriptEnabled }, provide) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    if (waitsForApp && javaScriptEnabled !== false) {
      page.goto = async (...address) => {
        const response = await goto(...address);
        await hydrated(page);
        return response;
      };
      page.reload = async (options) => {
        const response = await reload(options);
        await hydrated(page);
        return response;
      };
    }
    await provide(page);
  },
  appUrl: process.env.APP_URL ?? '',
  fixtureUrl: process.env.FIXTURE_URL ?? '',
  underUrl: process.env.UNDER_URL ?? '',
  quiet: [
    async ({ browser, appUrl, fixtureUrl, underUrl }, provide) => {
      const lines: string[] = [];
      const allowed: RegExp[] = [];
      const hosts = [appUrl, fixtureUrl, underUrl].map((url) => new URL(url).hostname);

      const listen = (context: BrowserContext) => {
        context.on('console', (message) => {
          const type = message.type();
          if (type !== 'error' && type !== 'warning') return;
          // Where a test blocks workers, Playwright itself says so.
          if (message.text() === 'Service Worker registration blocked by Playwright') return;
          // A busy machine may take seconds from a preload to its use.
          if (message.text().includes('was preloaded using link preload but not used')) return;
          lines.push(`console ${type}: ${message.text()} (${message.location().url})`);
        });
        context.on('weberror', (error) => lines.push(`uncaught: ${error.error().message}`));
        context.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && !hosts.includes(hostname))
            lines.push(`request: ${request.url()}`);
        });
      };
      // The browser's event, so that a context that a test makes for itself is heard as well.
      browser.on('context', listen);
      await provide({ allow: (line) => allowed.push(line) });
      browser.off('context', listen);

      const loud = lines.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      expect(loud, 'the page must stay quiet').toEqual([]);
    },
    { auto: true },
  ],
});
