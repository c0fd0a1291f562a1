/** The interface in French: switched in place, and drawn for every address under /fr/. In no other language: states.spec.ts. */

import type { Page } from '@playwright/test';
import { ready, visit } from './page.ts';
import { expect, test } from './test.ts';

const NOVEMBER = '2021-11-23-milley-gerasimov-call';
const PRESSE = 'la-presse-2021-11-23';

const language = (page: Page, name: 'English' | 'Français') =>
  page.getByRole('link', { name: `${name.slice(0, 2).toUpperCase()}, ${name}`, exact: true });
const main = (page: Page) => page.getByRole('main');
const inFrench = (page: Page) => expect(page.locator('html')).toHaveAttribute('lang', 'fr');
const inEnglish = (page: Page) => expect(page.locator('html')).toHaveAttribute('lang', 'en');

/** Until the app has taken the page over, and what it fetches is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

test.describe('switched in place', () => {
  /** The languages whose words a page has asked for. */
  const languagesOf = (fetched: readonly string[]) => [
    ...new Set(fetched.flatMap((url) => /\/assets\/(en|fr)-[^/]+\.js$/.exec(url)?.[1] ?? [])),
  ];

  test('keeps filters, window, sort, contact, text and statement, and the focus, without a reload', async ({
    page,
    appUrl,
  }) => {
    const view = `contacts/${NOVEMBER}?view=list&from=2021-01-01&to=2021-12-31&sort=-kind&side=ru&both=1&q=Milley&read=${PRESSE}#lp-risk-reduction`;
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await open(page, appUrl + view);
    // An address fetches the words of its own language alone.
    expect(languagesOf(fetched)).toEqual(['en']);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const panel = page.locator('.panel-scroll');
    await panel.evaluate((pane) => pane.scrollTo({ top: 120 }));
    await language(page, 'Français').click();
    await inFrench(page);
    await expect(page).toHaveURL(`${appUrl}fr/${view}`);
    await expect(page).toHaveTitle('Appel Guerassimov-Milley, 23 novembre 2021 · Readouts');
    await expect(page.getByRole('heading', { level: 2, name: 'Appel Guerassimov-Milley' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('Milley');
    await expect(page.locator('.is-targeted').first()).toBeVisible();
    await expect(language(page, 'Français')).toBeFocused();
    await expect(language(page, 'Français')).toHaveAttribute('aria-current', 'true');
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

    await page.goBack();
    await inEnglish(page);
    await expect(page).toHaveURL(appUrl + view);
    await expect(page.getByRole('heading', { level: 2, name: 'Gerasimov–Milley call' })).toBeVisible();
    await page.goForward();
    await inFrench(page);
    await expect(page.getByRole('heading', { level: 2, name: 'Appel Guerassimov-Milley' })).toBeVisible();
    fetched.length = 0;
    await page.reload();
    await ready(page);
    expect(languagesOf(fetched)).toEqual(['fr']);
  });

  test('speaks it on the timeline and in every view, there and back', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await test.step('renders the timeline, its lanes and dates again', async () => {
      await open(page, `${appUrl}?from=2021-10-01&to=2022-02-28`);
      await language(page, 'Français').click();
      const timeline = page.getByRole('region', { name: 'Chronologie des contacts' });
      const item = timeline.getByRole('link', { name: /^Lavrov-Blinken, Suède, 2 déc. 2021\. Rencontre/ });
      await expect(item).toBeVisible();
      await expect(item).toHaveAttribute('href', /\/fr\/contacts\//);
      await expect(timeline.getByText('Affaires étrangères').first()).toBeVisible();
      await expect(timeline.getByText('nov.', { exact: true }).first()).toBeVisible();
      await item.click();
      await expect(page).toHaveURL(/\/fr\/contacts\/2021-12-02-blinken-lavrov-stockholm\?from=/);
    });
    await test.step('speaks it in every view, there and back', async () => {
      for (const [path, french, english] of [
        [
          '',
          'Les deux parties sont citées pour 2 contacts sur 14 entre la Russie et les États-Unis ou l’OTAN',
          'Both sides are on record for 2 of 14 contacts between Russia and the US or NATO',
        ],
        [
          'list',
          'Les deux parties sont citées pour 2 contacts sur 14',
          'Both sides are on record for 2 of 14 contacts',
        ],
        ['on-record', /^Qui est cité/, /^On record/],
        ['texts', /^Cinq textes/, /^Five texts/],
        ['method', 'Méthode', 'Method'],
        [`texts/${PRESSE}`, /23 novembre 2021/, /23 November 2021/],
      ] as const) {
        await visit(page, `/${path}`);
        const title = page.getByRole('heading', { level: 1 });
        await language(page, 'Français').click();
        await expect(title).toHaveText(french);
        await expect(page).toHaveURL(`${appUrl}fr${path && `/${path}`}`);
        await language(page, 'English').click();
        await expect(title).toHaveText(english);
        await expect(page).toHaveURL(appUrl + path);
      }
    });
  });

  test('falls back to the page itself where its words do not arrive, and says so in its language', {
    tag: '@full',
  }, async ({ page, appUrl, quiet }) => {
    quiet.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
    await open(page, `${appUrl}list`);
    await page.route(/\/assets\/fr-[^/]+\.js$/, (route) => route.abort());
    await language(page, 'Français').click();
    await expect(page.getByRole('alert')).toContainText('n’ont pas pu être chargés');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Les deux parties sont citées/);
    await page.unroute(/\/assets\/fr-[^/]+\.js$/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(language(page, 'Français')).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('an address', () => {
  test('without a page of its own starts the app in its language', { tag: '@full' }, async ({
    page,
    appUrl,
    quiet,
  }) => {
    quiet.allow(/status of 404/);
    await page.goto(`${appUrl}fr/contacts/2021-11-23-milley-gerasimov`);
    await expect(
      page.getByText('Ce lien mène à un appel ou à une rencontre', { exact: false }),
    ).toBeVisible();
    await inFrench(page);
    await page.goto(`${appUrl}fr/nulle-part`);
    await expect(page.getByText('Aucune page à cette adresse.', { exact: false })).toBeVisible();
  });

  test('works in French under a folder', { tag: '@full' }, async ({ page, underUrl }) => {
    await open(page, `${underUrl}fr/list`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/readouts\/fr\/contacts\//);
    await language(page, 'English').click();
    await expect(page).toHaveURL(/\/readouts\/contacts\//);
  });

  test('is copied in its language', { tag: '@full' }, async ({ page, appUrl, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${appUrl}fr/list?side=ru`);
    await page.getByRole('button', { name: 'Partager' }).click();
    await expect(page.getByText('Lien copié, avec vos filtres et vos dates')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${appUrl}fr/list?side=ru&v=1`);
  });
});

test.describe('a first visit', () => {
  test.use({ locale: 'fr-CA' });

  test('to the bare home address follows the browser, and leaves no step back', async ({
    page,
    appUrl,
    underUrl,
  }) => {
    await page.goto('about:blank');
    await page.goto(appUrl);
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(/^Les deux parties/);
    await expect(page).toHaveURL(`${appUrl}fr`);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
    if (!process.env.FULL) return;
    await page.goto(underUrl);
    await expect(page).toHaveURL(`${underUrl}fr`);
  });

  test('to any other address reads its language', { tag: '@full' }, async ({ page, appUrl }) => {
    // A path and a query; another path with FULL.
    for (const path of ['?side=ru', `contacts/${NOVEMBER}`, ...(process.env.FULL ? ['list'] : [])]) {
      await open(page, appUrl + path);
      await inEnglish(page);
      await expect(page).toHaveURL(appUrl + path);
    }
  });

  test('is the last one that is asked, once the reader has chosen', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await open(page, appUrl);
    await language(page, 'English').click();
    await inEnglish(page);
    await open(page, appUrl);
    await inEnglish(page);
    await expect(page).toHaveURL(appUrl);
    // A link’s language wins over the choice.
    await open(page, `${appUrl}fr`);
    await inFrench(page);
  });

  test('follows the browser also where nothing can be remembered', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(page, appUrl);
    await inFrench(page);
    await language(page, 'English').click();
    await inEnglish(page);
  });
});
