/**
 * Contexts and pages that tests with the same settings share, one after the other: what one has fetched and compiled, the
 * next need not, and starting a process for each page would take as long again as loading the app in it.
 */

import type { BrowserContext, CDPSession, Page, PlaywrightTestOptions, ViewportSize } from '@playwright/test';

/** A context, and its page if that can be used again. */
export interface SharedContext {
  readonly context: BrowserContext;
  page?: Page | undefined;
}

/** By what a page cannot be given afterwards. */
export type SharedContexts = Map<string, SharedContext>;

/** What cannot be changed once a context is there; the rest is set for each page, see `furnish`. */
type Lasting = Partial<
  Pick<
    PlaywrightTestOptions,
    'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'locale' | 'permissions' | 'serviceWorkers' | 'timezoneId'
  >
>;

/**
 * The key of a context that may be shared, or undefined where a test needs its own: a service worker and what it keeps
 * would outlive the test, and permissions belong to the whole context.
 */
export function keyOf({ serviceWorkers, permissions, ...lasting }: Lasting): string | undefined {
  return serviceWorkers !== 'block' || permissions !== undefined ? undefined : JSON.stringify(lasting);
}

interface Looks {
  readonly viewport: ViewportSize | null;
  readonly colorScheme: PlaywrightTestOptions['colorScheme'];
  readonly contextOptions: PlaywrightTestOptions['contextOptions'];
}

/** Gives a page of a shared context its own settings, and takes away what earlier tests have stored. */
export async function furnish(page: Page, looks: Looks, origins: readonly string[]): Promise<void> {
  const { reducedMotion = 'reduce', forcedColors = 'none' } = looks.contextOptions;
  if (looks.viewport) await page.setViewportSize(looks.viewport);
  await page.emulateMedia({
    media: null,
    colorScheme: looks.colorScheme ?? 'light',
    reducedMotion,
    forcedColors,
  });
  await withDevtools(page, async (devtools) => {
    for (const origin of origins)
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage' });
    // Or Back would lead to what an earlier test has opened, and after fifty steps no more are counted.
    await devtools.send('Page.resetNavigationHistory');
  });
}

/** What a test listens to. */
const EVENTS = [
  'console',
  'crash',
  'dialog',
  'framenavigated',
  'request',
  'requestfailed',
  'response',
] as const;

/**
 * Watches what a test does with a page. The function that it returns leaves the page to the next test, or says that it is
 * for none: where it has been at several sites, has crashed, or has scripts and settings that last as long as the page.
 */
export function lend(page: Page): () => Promise<boolean> {
  let spoilt = false;
  const spoil = () => {
    spoilt = true;
  };
  const addInitScript = page.addInitScript.bind(page);
  page.addInitScript = ((...script: Parameters<typeof addInitScript>) => {
    spoil();
    return addInitScript(...script);
  }) as typeof addInitScript;
  const context = page.context();
  const newCDPSession = context.newCDPSession.bind(context);
  context.newCDPSession = async (of) => {
    const devtools = await newCDPSession(of);
    const send = devtools.send.bind(devtools);
    // Fingers leave nothing behind.
    devtools.send = (method, ...rest) => {
      if (!method.startsWith('Input.')) spoil();
      return send(method, ...rest);
    };
    return devtools;
  };
  const sites = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame.url().startsWith('http')) sites.add(new URL(frame.url()).origin);
  });
  page.on('crash', spoil);

  return async () => {
    for (const [owner, name] of [
      [page, 'addInitScript'],
      [context, 'newCDPSession'],
    ] as const)
      Reflect.deleteProperty(owner, name);
    if (spoilt || page.isClosed() || sites.size > 1) return false;
    for (const event of EVENTS) page.removeAllListeners(event);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    try {
      if (sites.size > 0 && page.url().startsWith('http'))
        await page.evaluate(() => {
          // The first belongs to the tab; the second the browser clears as well, but this process would hear of it later.
          sessionStorage.clear();
          localStorage.clear();
        });
      await page.goto('about:blank');
    } catch {
      // The page is still navigating, for example reloading itself: the next test gets a page of its own.
      return false;
    }
    // Nothing on the next page may be under a pointer that was left there.
    await page.mouse.move(-1, -1);
    return true;
  };
}

async function withDevtools(page: Page, use: (devtools: CDPSession) => Promise<void>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await use(devtools);
  await devtools.detach();
}
