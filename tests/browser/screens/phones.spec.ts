/** Phones and tablets under a finger: every view scrolls, the timeline pans and zooms, nothing needs a hover. */

import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import { item, openContact, openHome, panel, ready, timeline, title, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { fingers, handle, middleOf, PHONE, type Point, SIZES, scrolled, snapPoint } from './fingers.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

/** Runs in the page. */
const isOnTop = (own: Element) => {
  const { x, y, width, height } = own.getBoundingClientRect();
  return own.contains(document.elementFromPoint(x + width / 2, y + height / 2));
};

test.use(PHONE);

test.describe('one finger', () => {
  test('scrolls every view from wherever it begins, upright and on its side', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto(appUrl);
    await ready(page);
    const { drag } = await fingers(page);
    for (const viewport of [SIZES[0], { width: 844, height: 390 }]) {
      await page.setViewportSize(viewport);
      const foot = viewport.height * 0.8;
      const views = ['', 'list', 'on-record', 'texts', 'texts/la-presse-2021-11-23', 'method'];
      for (const [view, path] of views.entries()) {
        await visit(page, `/${path}`);
        await expect(page.getByRole('main')).toBeVisible();
        if (path === '') await expect(timeline(page).getByRole('link').first()).toBeVisible();
        // Each view from each of the places on one of the screens; on both with FULL.
        const upright = viewport.height > viewport.width ? 0 : 1;
        const places = [0.1, 0.5, 0.9].filter(
          (_, place) => process.env.FULL || (view + place + upright) % 2 === 0,
        );
        for (const x of places.map((share) => viewport.width * share)) {
          await page.evaluate(() => scrollTo(0, 0));
          await drag({ x, y: foot }, { y: -foot / 2 });
          await expect
            .poll(() => scrolled(page), `/${path} from ${x}, ${viewport.width} px`)
            .toBeGreaterThan(40);
        }
      }
    }
  });

  // Swipes and a pinch each time: timeline-by-hand.spec.ts.
  test('pans the timeline sideways, and two zoom it, with the page at rest', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await openHome(page, appUrl);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await page.waitForURL(/from=/);
    await page.evaluate(() => scrollTo(0, 0));
    const { drag, send } = await fingers(page);
    const middle = await middleOf(timeline(page).locator('.vis-center').first());
    const span = async () => {
      const { searchParams } = new URL(page.url());
      return Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '');
    };
    const [before, width] = [page.url(), await span()];
    await drag(middle, { x: 120 });
    await expect.poll(() => page.url()).not.toBe(before);
    expect(Math.abs((await span()) - width)).toBeLessThan(3 * 86_400_000);
    const apart = (by: number): [Point, Point] => [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ];
    await send('touchStart', ...apart(30));
    for (const by of [40, 55, 70, 85, 100]) await send('touchMove', ...apart(by));
    await send('touchEnd');
    await expect.poll(span).toBeLessThan(width * 0.7);
    expect(await scrolled(page)).toBe(0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test.describe('nothing needs a hover', () => {
  test('what is done with a statement shows without a mouse; headline, fields and header on a phone', async ({
    page,
    appUrl,
  }) => {
    await test.step('a contact that a link opens leaves the headline whole above it', async () => {
      await openContact(page, appUrl, AUSTIN);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(title(page, AUSTIN.title)).toBeInViewport({ ratio: 1 });
      await expect(item(page, AUSTIN)).toBeInViewport({ ratio: 1 });
    });
    const actions = panel(page).locator('.statement-actions').first();
    expect(await actions.evaluate((own) => getComputedStyle(own).opacity)).toBe('1');
    // Over a text, the sheet shows the statement of the passage, with nothing over it.
    await panel(page).getByRole('button', { name: en.share.tools.copy, exact: true }).tap();
    const said = page.locator('.share-said:not(:empty), .share-refused');
    await expect(said).toBeInViewport({ ratio: 1 });
    expect(await said.evaluate(isOnTop), 'nothing covers that it is copied').toBe(true);
    const toPassage = panel(page).locator('.paragraph-link').first();
    const { width = 0, height = 0 } = (await toPassage.boundingBox()) ?? {};
    expect(Math.min(width, height), 'a finger finds it').toBeGreaterThanOrEqual(44);
    await toPassage.tap();
    await expect.poll(() => snapPoint(page)).toBe('peek');
    const words = panel(page).locator('.is-targeted blockquote');
    await expect(words).toBeInViewport({ ratio: 1 });
    // Once the text is drawn it takes the focus, which would leave what is tried below.
    await expect(page.locator('.reader [data-highlight]').and(page.locator(':focus'))).toHaveCount(1);
    const close = panel(page).getByRole('button', { name: en.panel.close });
    expect(await close.evaluate(isOnTop)).toBe(false);
    await close.focus();
    await expect.poll(() => close.evaluate(isOnTop)).toBe(true);
    await test.step('no rule for hovering acts where nothing hovers', async () => {
      await visit(page, `/contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26&view=on-record`);
      await expect(panel(page)).toBeVisible();
      const sticky = await page.evaluate(() => {
        const acting = (rules: CSSRuleList): string[] =>
          [...rules].flatMap((rule) => {
            if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
            if (rule instanceof CSSStyleRule)
              return /:hover/.test(rule.selectorText) &&
                !/\.vis-(rolling|item \.vis-delete)/.test(rule.selectorText)
                ? [rule.selectorText]
                : [];
            return rule instanceof CSSGroupingRule ? acting(rule.cssRules) : [];
          });
        return [...document.styleSheets].flatMap((sheet) => acting(sheet.cssRules));
      });
      expect(sticky).toEqual([]);
    });
    await test.step('no field is so small that a phone zooms into it', async () => {
      await visit(page, `/list`);
      await ready(page);
      const field = page.getByRole('searchbox');
      await expect(field).toHaveCSS('font-size', '16px');
    });
    await test.step('the header is low where the screen is', async () => {
      for (const language of ['', 'fr/']) {
        await page.setViewportSize({ width: 844, height: 390 });
        await visit(page, `/${language}`);
        await ready(page);
        await page.evaluate(() => scrollTo(0, 0));
        const main = await page.getByRole('main').boundingBox();
        expect(main?.y).toBeLessThan(390 / 3);
      }
    });
  });
});

test.describe('a tablet on its side', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('gives the words of a cell to a tap, a text the height, and a date of the list one line', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await test.step('a tap shows the words of a cell, and what dots mean stands there in words', async () => {
      await page.goto(`${appUrl}on-record`);
      const dots = en.list.legend;
      await expect(page.getByText(dots)).toBeVisible();
      const cell = page.locator('.cell-link').first();
      await cell.tap();
      await expect(page.locator(':popover-open')).toBeVisible();
      await visit(page, `/contacts/${AUSTIN.id}`);
      await expect(panel(page).getByText(dots)).toBeAttached();
    });
    await page.goto(`${appUrl}contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26`);
    await expect(title(page, AUSTIN.title)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => snapPoint(page)).toBe('peek');
    const { drag } = await fingers(page);
    await drag(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => snapPoint(page)).toBe('half');
    await drag(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => snapPoint(page)).toBe('full');
    await drag(await middleOf(handle(page)), { y: 600 });
    await expect.poll(() => snapPoint(page)).toBe('peek');
    // The end of the text comes out from under it.
    await page.locator('.left').evaluate((own) => own.scrollTo({ top: own.scrollHeight }));
    const last = page.getByRole('main').locator('li, p').last();
    const foot = await last.boundingBox();
    const top = (await panel(page).boundingBox())?.y ?? 0;
    expect((foot?.y ?? 9999) + (foot?.height ?? 0)).toBeLessThanOrEqual(top);
    await test.step('keeps a date of the list on one line', async () => {
      for (const language of ['', 'fr/']) {
        await visit(page, `/${language}list`);
        await expect(page.locator('html')).toHaveAttribute('lang', language === '' ? 'en' : 'fr');
        const cells = page.locator('tbody .list-date');
        await expect(cells).toHaveCount(14);
        const lines = await cells.evaluateAll((all) =>
          all.flatMap((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const { height } = range.getBoundingClientRect();
            return height > 24 ? [one.textContent] : [];
          }),
        );
        expect(lines).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
      }
    });
  });
});
