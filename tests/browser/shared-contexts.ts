/** Contexts that tests with the same settings share, one after the other: what one has fetched and compiled, the next need not. */

import type { BrowserContext, Page, PlaywrightTestOptions, ViewportSize } from '@playwright/test';

/** By what a page cannot be given afterwards. */
export type SharedContexts = Map<string, BrowserContext>;

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

/** Gives a new page of a shared context its own settings, and takes away what earlier tests have stored. */
export async function furnish(page: Page, looks: Looks, origins: readonly string[]): Promise<void> {
  const { reducedMotion = 'no-preference', forcedColors = 'none' } = looks.contextOptions;
  if (looks.viewport) await page.setViewportSize(looks.viewport);
  await page.emulateMedia({ colorScheme: looks.colorScheme ?? 'light', reducedMotion, forcedColors });
  const devtools = await page.context().newCDPSession(page);
  for (const origin of origins)
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage' });
  await devtools.detach();
}
