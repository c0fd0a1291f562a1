/** A view in a frame of another page: lean with scripts and without, as high as what it shows, its links in new tabs. */

import type { Page } from '@playwright/test';
import { embedAddress, embedSnippet } from '../../src/exports/embed/snippet.ts';
import { HOME, NO_FILTERS, type ViewState } from '../../src/link/view-state.ts';
import { embed } from '../../src/messages/en/exports/embed.ts';
import { expectNoBarrier } from './barriers.ts';
import { contact } from './contacts.ts';
import { ready } from './page.ts';
import { expect, test } from './test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const OF_AUSTIN: ViewState = { ...HOME, contact: AUSTIN.id, filters: { ...NO_FILTERS, both: true } };

/** On another origin, whose own policy lets its scripts run. */
async function hostPage(page: Page, hostUrl: string, body: string): Promise<void> {
  await page.goto(`${hostUrl}robots.txt`);
  await page.setContent(`<!doctype html><title>A paper</title><h1>A paper</h1>${body}<p>And goes on.</p>`);
}

test('a frame of another page', async ({ page, context, quiet, appUrl, officialUrl }) => {
  const site = appUrl.replace(/\/$/, '');
  const snippetOf = (state: ViewState, fits = true) =>
    embedSnippet({
      address: embedAddress(site, state),
      site,
      title: 'A "comparison"',
      height: 400,
      lazy: false,
      fits,
    });
  const frame = page.frameLocator('iframe');
  const tabFrom = async (act: () => Promise<void>) => {
    const [tab] = await Promise.all([context.waitForEvent('page'), act()]);
    await tab.waitForURL(/contacts/);
    const url = tab.url();
    await tab.close();
    return url;
  };

  await test.step('shows the comparison alone, whose words it is, and is as high as that', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await hostPage(page, officialUrl, snippetOf(OF_AUSTIN));
    await expect(frame.locator('#root[data-ready]')).toBeAttached();
    await expect(frame.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeVisible();
    for (const role of ['banner', 'main', 'search'] as const)
      await expect(frame.getByRole(role)).toHaveCount(0);
    expect(fetched.filter((url) => /Timeline-|timeline-chunk/.test(url))).toEqual([]);
    const source = frame.getByRole('contentinfo');
    await expect(source).toHaveCount(1);
    await expect(source).toContainText(embed.source(['vietnam.vn'], 0));
    const root = frame.locator(':root');
    await expect.poll(() => root.evaluate((own) => own.scrollHeight - own.clientHeight)).toBe(0);
    expect(await root.evaluate((own) => own.clientHeight)).toBeGreaterThan(400);
    expect(await root.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
  });

  await test.step('opens the whole app in new tabs, with the same state', async () => {
    const framed = page.frames()[1]?.url();
    const whole = await tabFrom(() => frame.getByRole('contentinfo').getByRole('link').click());
    expect(whole).toBe(`${site}/contacts/${AUSTIN.id}?both=1`);
    const passage = await tabFrom(() => frame.getByRole('link', { name: 'paragraph 3' }).first().click());
    expect(passage).toContain('both=1&read=');
    expect(passage).not.toContain('embed');
    expect(page.frames()[1]?.url()).toBe(framed);
  });

  await test.step('of the timeline opens a contact in a new tab as well', async () => {
    await hostPage(page, officialUrl, snippetOf(HOME));
    await expect(frame.locator('#root[data-ready]')).toBeAttached();
    const item = frame.getByRole('region', { name: 'Timeline of contacts' }).getByRole('link').first();
    expect(await tabFrom(() => item.click())).toMatch(/\/contacts\/[^?]+$/);
    await expect(frame.getByRole('contentinfo')).toContainText('1 more, via');
  });

  await test.step('keeps a reader’s own texts closed, and offers them in a tab', async () => {
    if (!process.env.FULL) return;
    await hostPage(page, officialUrl, `<iframe src="${appUrl}own/add" title="x"></iframe>`);
    await expect(frame.getByText(embed.framed.why)).toBeVisible();
    await expect(frame.getByRole('link', { name: embed.framed.open })).toHaveAttribute('target', '_blank');
    await expect(frame.getByRole('button')).toHaveCount(0);
  });

  await test.step('without scripts is as lean, and scrolls at its fixed height', async () => {
    quiet.allow(/Blocked script execution/);
    quiet.allow(/preloaded using link preload but not used/);
    const bare = snippetOf(OF_AUSTIN, false).replace('<iframe', '<iframe sandbox="allow-popups"');
    await hostPage(page, officialUrl, bare);
    await expect(frame.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeVisible();
    for (const role of ['banner', 'main'] as const) await expect(frame.getByRole(role)).toHaveCount(0);
    const link = frame.getByRole('contentinfo').getByRole('link');
    // At the foot of the frame, wherever that has been scrolled to.
    await expect(link).toBeInViewport();
    await expect(page.locator('iframe')).toHaveAttribute('height', '400');
    // What would do nothing is not there.
    for (const role of ['checkbox', 'button'] as const) await expect(frame.getByRole(role)).toHaveCount(0);
    // A link to a point would take the fragment that keeps the frame lean.
    await expect(frame.getByRole('link', { name: 'Initiator' }).first()).toHaveCSS('pointer-events', 'none');
    expect(await tabFrom(() => link.click())).toContain(`/contacts/${AUSTIN.id}`);
  });

  await test.step('has no barrier', async () => {
    // Each time the same comparison has none outside a frame: states.spec.ts.
    if (!process.env.FULL) return;
    await page.goto(embedAddress(site, OF_AUSTIN));
    await ready(page);
    // Not judged as a page of its own: the host has the headings.
    await expectNoBarrier(page, 'framed', '#root');
  });
});
