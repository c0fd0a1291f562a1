/** Texts and method in the built apps: ways from and to them, filters, and no barrier at any width. */

import { headlineOf } from '../../pages/headline-of.ts';
import { expectNoBarrier } from '../barriers.ts';
import { readCorpus, visit } from '../page.ts';
import { expect, test } from '../test.ts';

// Each time: that every text is linked and has its page, tests/pages/texts.test.ts.
for (const app of ['the real app', 'the fixture'] as const)
  test(`each text of ${app} can be reached from the view of the texts`, { tag: '@full' }, async ({
    page,
    appUrl,
    fixtureUrl,
  }) => {
    const url = app === 'the real app' ? appUrl : fixtureUrl;
    const corpus = await readCorpus(url);
    await page.goto(`${url}texts`);
    for (const { id, publisher } of corpus.texts) {
      await page.locator(`[data-text="${id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/texts/${id}$`));
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
        publisher.name.en,
      );
      await page.goBack();
    }
  });

test('the contents and relations of the method lead on, and the headline of the texts follows the filters', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  await test.step('the contents of the method lead within the page and leave the address alone', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${appUrl}method`);
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const rights = links.filter({ hasText: 'Rights' });
    await rights.click();
    const heading = page.getByRole('heading', { level: 2, name: 'Rights' });
    await expect(heading).toBeInViewport();
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(`${appUrl}method`);
  });
  await test.step('a relation leads to its contact, with the point that was judged', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, `/method`);
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'Who initiated it' });
    await row.getByRole('link').click();
    await expect(page).toHaveURL(`${appUrl}contacts/2024-06-25-austin-belousov-call?view=method`);
    await expect(page.getByRole('heading', { level: 3, name: /Who initiated it$/ })).toBeVisible();
    // The page stays beside it, its table as cards now.
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  });
  await test.step('the headline of the texts follows the filters', async () => {
    const corpus = await readCorpus(appUrl);
    await visit(page, `/texts?kind=meeting`);
    const meetings = corpus.contacts.filter(({ kind }) => kind === 'meeting');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(corpus, meetings));
    expect(headlineOf(corpus, meetings)).not.toBe(headlineOf(corpus, corpus.contacts));
  });
});

// The real app is looked at in states.spec.ts, at these widths and others.
const APPS = process.env.FULL ? (['the real app', 'the fixture'] as const) : (['the fixture'] as const);
/** All of them with FULL; each time the first for one of the pages, the second for the other. */
const SCREENS = [
  [1440, 'light'],
  [320, 'dark'],
  [1024, 'dark'],
  [390, 'light'],
] as const;

for (const app of APPS)
  test(`axe finds nothing on the texts and the method of ${app}, and nothing runs over`, {
    tag: '@full',
  }, async ({ page, appUrl, fixtureUrl }) => {
    for (const [index, path] of ['texts', 'method'].entries()) {
      await page.goto(`${app === 'the real app' ? appUrl : fixtureUrl}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const screens = SCREENS.filter((_, screen) => process.env.FULL || screen === index);
      for (const [width, scheme] of screens) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 844 });
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        await expectNoBarrier(page, `/${path}, ${width} px, ${scheme}`);
        const over = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          pane:
            (document.querySelector('main')?.scrollWidth ?? 0) -
            (document.querySelector('main')?.clientWidth ?? 0),
          small: [...document.querySelectorAll('main *')].filter(
            (element) =>
              element.childNodes.length > 0 && Number.parseFloat(getComputedStyle(element).fontSize) < 12,
          ).length,
          styled: document.querySelectorAll('main [style]').length,
        }));
        expect.soft(over, `/${path}, ${width} px`).toEqual({ page: 0, pane: 0, small: 0, styled: 0 });
      }
    }
  });
