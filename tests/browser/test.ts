/** Playwright's `test` with the addresses of the builds, and a page that must stay quiet. */

import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import { furnish, keyOf, lend, type SharedContext, type SharedContexts } from './shared-contexts.ts';

export { expect };

interface Quiet {
  /** Lets through what a test provokes on purpose; matched against the line that the failure would print. */
  readonly allow: (line: RegExp) => void;
  /** A context that was there before the test. */
  readonly hear: (context: BrowserContext) => void;
}

interface Fixtures {
  /** The app over seeds/, ending with a slash. */
  readonly appUrl: string;
  /** The app over tests/fixture/seeds, which come in shards, ending with a slash. */
  readonly fixtureUrl: string;
  /** The app over tests/fixture/readouts, ending with a slash. */
  readonly officialUrl: string;
  /** The app over seeds/ again, served under `/readouts/`, ending with a slash. */
  readonly underUrl: string;
  /** Whether opening an address waits until React has hydrated the page; before, buttons do nothing yet. */
  readonly waitsForApp: boolean;
  /** Whether the test needs an unused context: without a cache, or with a clock of its own. */
  readonly ownContext: boolean;
  /** What `context` is of; its page is there where an earlier test has left one. */
  readonly lent: SharedContext;
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
      { timeout: 30_000 },
    )
    .catch(() => undefined);
}

export const test = base.extend<Fixtures, { readonly sharedContexts: SharedContexts }>({
  waitsForApp: [true, { option: true }],
  ownContext: [false, { option: true }],
  sharedContexts: [
    async ({ browser }, provide) => {
      await provide(new Map());
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
  lent: async (
    {
      browser,
      sharedContexts,
      quiet,
      ownContext,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      serviceWorkers,
      timezoneId,
    },
    provide,
  ) => {
    const lasting = {
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      serviceWorkers,
      timezoneId,
    };
    const key = ownContext ? undefined : keyOf(lasting);
    const shared = key === undefined ? undefined : sharedContexts.get(key);
    if (shared) quiet.hear(shared.context);
    const lent: SharedContext = shared ?? { context: await browser.newContext() };
    if (key !== undefined) sharedContexts.set(key, lent);
    await provide(lent);
    const { context } = lent;
    if (key === undefined) return context.close();
    const others = context.pages().filter((page) => page !== lent.page);
    await Promise.all(others.map((page) => page.close()));
    await context.clearPermissions();
  },
  context: ({ lent }, provide) => provide(lent.context),
  page: async (
    {
      lent,
      sharedContexts,
      viewport,
      colorScheme,
      contextOptions,
      waitsForApp,
      javaScriptEnabled,
      appUrl,
      fixtureUrl,
      officialUrl,
      underUrl,
    },
    provide,
    testInfo,
  ) => {
    const page = lent.page ?? (await lent.context.newPage());
    const origins = [appUrl, fixtureUrl, officialUrl, underUrl].map((url) => new URL(url).origin);
    await furnish(page, { viewport, colorScheme, contextOptions }, origins);
    const giveBack = lend(page);
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
    for (const name of ['goto', 'reload']) Reflect.deleteProperty(page, name);
    const isLent = [...sharedContexts.values()].includes(lent) && testInfo.status === testInfo.expectedStatus;
    lent.page = isLent && (await giveBack()) ? page : undefined;
  },
  appUrl: process.env.APP_URL ?? '',
  fixtureUrl: process.env.FIXTURE_URL ?? '',
  officialUrl: process.env.OFFICIAL_URL ?? '',
  underUrl: process.env.UNDER_URL ?? '',
  quiet: [
    async ({ browser, appUrl, fixtureUrl, underUrl }, provide) => {
      const lines: string[] = [];
      const allowed: RegExp[] = [];
      const hosts = [appUrl, fixtureUrl, underUrl].map((url) => new URL(url).hostname);

      const stops: (() => void)[] = [];
      const hear = (context: BrowserContext) => {
        const onConsole = (message: ConsoleMessage) => {
          const type = message.type();
          if (type !== 'error' && type !== 'warning') return;
          // Where a test blocks workers, Playwright itself says so.
          if (message.text() === 'Service Worker registration blocked by Playwright') return;
          // A busy machine may take seconds from a preload to its use.
          if (message.text().includes('was preloaded using link preload but not used')) return;
          lines.push(`console ${type}: ${message.text()} (${message.location().url})`);
        };
        const onError = (error: WebError) => lines.push(`uncaught: ${error.error().message}`);
        const onRequest = (request: Request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && !hosts.includes(hostname))
            lines.push(`request: ${request.url()}`);
        };
        context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
        stops.push(() => {
          context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
        });
      };
      // The browser's event, so that a context that a test makes for itself is heard as well.
      browser.on('context', hear);
      await provide({ allow: (line) => allowed.push(line), hear });
      browser.off('context', hear);
      for (const stop of stops) stop();

      const loud = lines.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      expect(loud, 'the page must stay quiet').toEqual([]);
    },
    { auto: true },
  ],
});
