/** Phones and tablets under a finger: the sheet is pulled, Back closes it, the page scrolls, nothing needs a hover. */

import type { CDPSession, Locator, Page } from '@playwright/test';
import { contact } from '../contacts.ts';
import { item, openContact, openHome, panel, ready, timeline, title, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const SUMMONED = contact('2024-06-24-us-ambassador-summoned-moscow');
const MARCH = contact('2021-03-31-milley-gerasimov-call');

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
] as const;

test.use({ hasTouch: true, isMobile: true, viewport: SIZES[0], contextOptions: { reducedMotion: 'reduce' } });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touches, as the browser gets them from a screen: it decides itself what scrolls. */
async function fingers(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  /** Lays a finger down and draws it along; `lift` takes it away. */
  const drag = async (from: Point, by: Partial<Point>, steps = 6) => {
    await send('touchStart', from);
    for (let step = 1; step <= steps; step += 1)
      await send('touchMove', {
        x: from.x + ((by.x ?? 0) * step) / steps,
        y: from.y + ((by.y ?? 0) * step) / steps,
      });
  };
  const lift = () => send('touchEnd');
  const pull = async (from: Point, by: Partial<Point>) => {
    await drag(from, by);
    await lift();
  };
  return { send, drag, lift, pull };
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`no box: ${locator.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const handle = (page: Page) => page.getByRole('button', { name: /^Show (more|less) of the comparison$/ });
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** How far the page, or what is in the sheet, is scrolled once it has come to rest. */
async function atRest(page: Page, where = scrolled): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await where(page);
      return last === before;
    })
    .toBe(true);
  return last;
}
const insideScrolled = (page: Page) =>
  panel(page).evaluate((own) => own.querySelector('.panel-scroll')?.scrollTop ?? 0);

/** Which of its three rests the sheet is in, by how much of the screen it takes. */
async function rest(page: Page): Promise<string> {
  const height = page.viewportSize()?.height ?? 0;
  const box = await panel(page).boundingBox();
  const seen = Math.round(height - (box?.y ?? height));
  if (seen === 96) return 'peek';
  if (Math.abs(seen / height - 0.53) < 0.01) return 'half';
  return seen === height - 24 ? 'full' : `${seen} px`;
}

for (const viewport of SIZES) {
  test.describe(`the sheet at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('is pulled from rest to rest, and never scrolls the page behind', async ({ page, appUrl }) => {
      await openContact(page, appUrl, AUSTIN);
      await page.evaluate(() => scrollTo(0, 40));
      const { pull } = await fingers(page);
      for (const [by, to] of [
        [-160, 'full'],
        [160, 'half'],
        [160, 'peek'],
        [200, 'peek'],
        [-160, 'half'],
        [-160, 'full'],
        [160, 'half'],
      ] as const) {
        await pull(await middleOf(handle(page)), { y: by });
        await expect.poll(() => rest(page), `pulled by ${by}`).toBe(to);
      }
      // From the top of the screen to its foot, past one rest.
      await pull(await middleOf(handle(page)), { y: -160 });
      await expect.poll(() => rest(page)).toBe('full');
      await pull(await middleOf(handle(page)), { y: viewport.height * 0.85 });
      await expect.poll(() => rest(page)).toBe('peek');
      expect(await scrolled(page)).toBe(40);
    });

    test('follows the finger by a transform alone', async ({ page, appUrl }) => {
      await openContact(page, appUrl, AUSTIN);
      const { drag, send, lift } = await fingers(page);
      const from = await middleOf(handle(page));
      const top = (await panel(page).boundingBox())?.y ?? 0;
      await drag(from, { y: -80 });
      await expect
        .poll(async () => Math.round((await panel(page).boundingBox())?.y ?? 0))
        .toBe(Math.round(top - 80));
      const heightOf = () => panel(page).evaluate((own) => (own as HTMLElement).offsetHeight);
      const held = await heightOf();
      await send('touchMove', { x: from.x, y: from.y - 200 });
      await expect
        .poll(async () => Math.round((await panel(page).boundingBox())?.y ?? 0))
        .toBe(Math.round(top - 200));
      expect(await heightOf(), 'no new layout on the way').toBe(held);
      await lift();
      await expect.poll(() => rest(page)).toBe('full');
      expect(await panel(page).evaluate((own) => getComputedStyle(own).transform)).toBe('none');
    });

    test('scrolls inside, is lowered from the top of what it holds, and raised where it only peeks', async ({
      page,
      appUrl,
    }) => {
      await openContact(page, appUrl, AUSTIN);
      const before = await scrolled(page);
      const { pull } = await fingers(page);
      const inside = { x: viewport.width / 2, y: viewport.height - 100 };
      await pull(inside, { y: -260 });
      await expect.poll(() => insideScrolled(page)).toBeGreaterThan(100);
      expect(await rest(page)).toBe('half');
      await pull({ ...inside, y: viewport.height * 0.6 }, { y: 120 });
      expect(await rest(page), 'what is scrolled goes back first').toBe('half');
      await atRest(page, insideScrolled);
      await panel(page).evaluate((own) => own.querySelector('.panel-scroll')?.scrollTo({ top: 0 }));
      await expect.poll(() => insideScrolled(page)).toBe(0);
      await pull({ ...inside, y: viewport.height * 0.6 }, { y: 160 });
      await expect.poll(() => rest(page)).toBe('peek');
      await pull({ ...inside, y: viewport.height - 20 }, { y: -160 });
      await expect.poll(() => rest(page)).toBe('half');
      expect(await scrolled(page)).toBe(before);
    });

    test('leaves the page behind to scroll to its end, and nothing of it under the sheet', async ({
      page,
      appUrl,
    }) => {
      await openContact(page, appUrl, AUSTIN);
      const { pull } = await fingers(page);
      const legend = page.getByText('In these texts', { exact: true }).first();
      for (const at of ['half', 'peek'] as const) {
        if (at === 'peek') await pull(await middleOf(handle(page)), { y: 160 });
        await expect.poll(() => rest(page)).toBe(at);
        await page.evaluate(() => scrollTo(0, 0));
        for (let turn = 0; turn < 6; turn += 1) await pull({ x: 60, y: 260 }, { y: -220 });
        const sheetTop = (await panel(page).boundingBox())?.y ?? 0;
        await expect
          .poll(async () => ((await legend.boundingBox())?.y ?? 9999) < sheetTop, `legend, ${at}`)
          .toBe(true);
        const end = await page.evaluate(() => {
          const foot = document.querySelector('.legend')?.getBoundingClientRect().bottom ?? 0;
          return { foot, atEnd: innerHeight + scrollY >= document.documentElement.scrollHeight - 2 };
        });
        expect(end.atEnd, `the end of the page, ${at}`).toBe(true);
        expect(end.foot, `the foot of the page, ${at}`).toBeLessThanOrEqual(sheetTop);
      }
    });

    test('keeps the focus clear of it, and gives way where it covers all', async ({ page, appUrl }) => {
      await openContact(page, `${appUrl}`, AUSTIN);
      await handle(page).press('ArrowUp');
      await expect.poll(() => rest(page)).toBe('full');
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => rest(page)).toBe('half');
      const clear = () =>
        page.evaluate(() => {
          const own = document.activeElement;
          const box = own?.getBoundingClientRect();
          if (!own || !box) return 'nothing has the focus';
          const sheet = document.querySelector('#comparison')?.getBoundingClientRect().top ?? 0;
          return box.top >= 0 && box.bottom <= sheet
            ? 'clear'
            : `${own.outerHTML.slice(0, 80)} ${box.bottom} > ${sheet}`;
        });
      for (let tab = 0; tab < 12; tab += 1) {
        await expect.poll(clear).toBe('clear');
        await page.keyboard.press('Shift+Tab');
      }
    });
  });
}

test('what peeks stands above the edge that belongs to the phone', async ({ page, appUrl }) => {
  await openContact(page, appUrl, AUSTIN);
  const { pull } = await fingers(page);
  await pull(await middleOf(handle(page)), { y: 160 });
  await expect.poll(() => rest(page)).toBe('peek');
  const bottomOf = async (one: Locator) => {
    const box = await one.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const closes = panel(page).getByRole('button', { name: 'Close', exact: false });
  const before = await bottomOf(closes);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34 } });
  await expect.poll(() => bottomOf(closes)).toBe(before - 34);
});

test('a flick back takes a pull back', async ({ page, appUrl }) => {
  await openContact(page, appUrl, AUSTIN);
  const cdp = await page.context().newCDPSession(page);
  const { x, y } = await middleOf(handle(page));
  // The touches say themselves when they are: a slow pull up, a rest, and a flick down.
  const begun = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ms: number, by?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: by === undefined ? [] : [{ x, y: y + by }],
      timestamp: begun + ms / 1000,
    });
  await touch('touchStart', 0, 0);
  for (const [ms, by] of [
    [100, -60],
    [200, -130],
    [300, -200],
    [600, -195],
    [616, -170],
    [632, -140],
    [648, -110],
  ] as const)
    await touch('touchMove', ms, by);
  await touch('touchEnd', 650);
  await expect.poll(() => rest(page)).toBe('half');
});

test('with motion, the sheet glides to its rest and stays there', async ({ browser, appUrl }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: SIZES[0],
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await openContact(page, appUrl, AUSTIN);
  const tops = await page.evaluate(async () => {
    const seen = new Set<number>();
    const sheet = document.querySelector('#comparison');
    sheet?.querySelector('button')?.click();
    for (let frame = 0; frame < 8; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.add(Math.round(sheet?.getBoundingClientRect().top ?? 0));
    }
    return seen.size;
  });
  expect(tops, 'before, after, and some way between').toBeGreaterThan(2);
  await expect.poll(() => rest(page)).toBe('full');
  await expect.poll(() => panel(page).evaluate((own) => own.getAttribute('style') ?? '')).toBe('');
  await context.close();
});

test.describe('Back and Forward', () => {
  test('close the contact whatever its rest, open it again, and return to the very place', async ({
    page,
    appUrl,
  }) => {
    await openHome(page, appUrl);
    const { pull } = await fingers(page);
    await pull({ x: 60, y: 700 }, { y: -200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    const place = await atRest(page);
    await item(page, MARCH).tap();
    await expect(title(page, MARCH.title)).toBeFocused();
    await pull(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => rest(page)).toBe('full');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/');
    await expect.poll(() => scrolled(page)).toBe(place);
    await expect(item(page, MARCH)).toBeFocused();
    await page.goForward();
    await expect(title(page, MARCH.title)).toBeVisible();
    await page.reload();
    await expect(title(page, MARCH.title)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(timeline(page).getByRole('link').first()).toBeVisible();
  });

  test('step by step through the contacts, at the rest that the reader chose', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await item(page, AUSTIN).tap();
    await handle(page).tap();
    await expect.poll(() => rest(page)).toBe('full');
    await page.getByRole('button', { name: 'Previous contact' }).tap();
    await expect(title(page, SUMMONED.title)).toBeVisible();
    expect(await rest(page)).toBe('full');
    await page.goBack();
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
  });

  test('from a link to a contact leave the site, and trap nobody', async ({ page, appUrl }) => {
    await page.goto('about:blank');
    await openContact(page, appUrl, AUSTIN);
    await handle(page).tap();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

test.describe('the drawer of filters', () => {
  const open = async (page: Page) => {
    await page.getByRole('button', { name: /^Filter( |$)/ }).tap();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await expect(drawer).toBeVisible();
    return drawer;
  };

  test('counts, shows and clears', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const drawer = await open(page);
    await drawer.locator('summary', { hasText: 'Kind' }).tap();
    await drawer.getByRole('checkbox', { name: /^Summit 1/ }).tap();
    await expect(drawer.getByRole('button', { name: 'Show 1 contact', exact: true })).toBeVisible();
    await drawer.getByRole('button', { name: 'Clear filters' }).tap();
    await drawer.getByRole('button', { name: 'Show 14 contacts' }).tap();
    await expect(drawer).toBeHidden();
  });

  test('closes by Escape, by a tap beside it and by Back, and gives the focus back', async ({
    page,
    appUrl,
  }) => {
    await openHome(page, appUrl);
    await page.getByRole('link', { name: 'List', exact: true }).tap();
    for (const close of [() => page.keyboard.press('Escape'), () => page.touchscreen.tap(20, 500)]) {
      const drawer = await open(page);
      await page.touchscreen.tap(200, 30);
      await expect(drawer, 'a tap in it closes nothing').toBeVisible();
      await close();
      await expect(drawer).toBeHidden();
      await expect(page.getByRole('button', { name: /^Filter( |$)/ })).toBeFocused();
    }
    const drawer = await open(page);
    await page.goBack();
    await expect(drawer).toBeHidden();
  });

  for (const language of ['', 'fr/'])
    test(`is all there, on a small, a usual and a low screen: /${language}`, async ({ page, appUrl }) => {
      await page.goto(`${appUrl}${language}?kind=call`);
      await ready(page);
      const { pull } = await fingers(page);
      for (const viewport of [
        { width: 320, height: 480 },
        { width: 390, height: 844 },
        { width: 844, height: 390 },
      ]) {
        await page.setViewportSize(viewport);
        await page.locator('.drawer-button').tap();
        const drawer = page.getByRole('dialog');
        await drawer.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        await drawer.evaluate((own) => own.scrollTo({ top: 0 }));
        const before = await scrolled(page);
        await pull({ x: viewport.width - 100, y: viewport.height - 120 }, { y: -200 });
        await expect.poll(() => drawer.evaluate((own) => own.scrollTop)).toBeGreaterThan(0);
        expect(await scrolled(page)).toBe(before);
        const cut = await drawer.evaluate((own) =>
          [...own.querySelectorAll('label, summary, button, h2')].flatMap((one) => {
            const { left, right } = one.getBoundingClientRect();
            const { left: from, right: to } = own.getBoundingClientRect();
            return left < from || right > to || one.scrollWidth > one.clientWidth + 1
              ? [one.textContent]
              : [];
          }),
        );
        expect(cut).toEqual([]);
        for (const button of await drawer.getByRole('button').all())
          await expect(button).toBeInViewport({ ratio: 1 });
        // The last of it can be brought above the buttons.
        const last = drawer.getByRole('checkbox').last();
        await last.focus();
        const foot = (await drawer.locator('.drawer-foot').boundingBox())?.y ?? 0;
        expect((await middleOf(last)).y).toBeLessThan(foot);
        await page.keyboard.press('Escape');
        await expect(drawer).toBeHidden();
      }
    });
});

test.describe('one finger', () => {
  for (const viewport of [SIZES[0], { width: 844, height: 390 }])
    test(`scrolls every view at ${viewport.width} × ${viewport.height} from wherever it begins`, async ({
      page,
      appUrl,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(appUrl);
      await ready(page);
      const { pull } = await fingers(page);
      const foot = viewport.height * 0.8;
      for (const path of ['', 'list', 'on-record', 'texts', 'texts/la-presse-2021-11-23', 'method']) {
        if (path !== '') await visit(page, `/${path}`);
        await expect(page.getByRole('main')).toBeVisible();
        if (path === '') await expect(timeline(page).getByRole('link').first()).toBeVisible();
        for (const x of [0.1, 0.5, 0.9].map((share) => viewport.width * share)) {
          await page.evaluate(() => scrollTo(0, 0));
          await pull({ x, y: foot }, { y: -foot / 2 });
          await expect.poll(() => scrolled(page), `/${path} from ${x}`).toBeGreaterThan(40);
        }
      }
    });

  test('pans the timeline sideways, and two zoom it, with the page at rest', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await page.waitForURL(/from=/);
    const { pull, send } = await fingers(page);
    const middle = await middleOf(timeline(page).locator('.vis-center').first());
    const span = async () => {
      const { searchParams } = new URL(page.url());
      return Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '');
    };
    const [before, width] = [page.url(), await span()];
    await pull(middle, { x: 120 });
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

  test('finds the header low where the screen is', async ({ page, appUrl }) => {
    for (const language of ['', 'fr/']) {
      await page.setViewportSize({ width: 844, height: 390 });
      await page.goto(`${appUrl}${language}`);
      const main = await page.getByRole('main').boundingBox();
      expect(main?.y).toBeLessThan(390 / 3);
    }
  });
});

test.describe('nothing needs a hover', () => {
  test('no rule for hovering acts where nothing hovers', async ({ page, appUrl }) => {
    await openContact(page, appUrl, AUSTIN);
    await page.goto(`${appUrl}contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26&view=on-record`);
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

  test('a tap shows the words of a cell, and what dots mean stands there in words', async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${appUrl}on-record`);
    const dots = 'Dotted: inferred, or known only outside the texts.';
    await expect(page.getByText(dots)).toBeVisible();
    const cell = page.locator('.cell-link').first();
    await cell.tap();
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    await expect(panel(page).getByText(dots)).toBeAttached();
  });

  test('what is done with a statement shows without a mouse', async ({ page, appUrl }) => {
    await openContact(page, appUrl, AUSTIN);
    const actions = panel(page).locator('.statement-actions').first();
    expect(await actions.evaluate((own) => getComputedStyle(own).opacity)).toBe('1');
  });
});

test.describe('a tablet on its side', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('gives a text the height, with the comparison as a sheet over its foot', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26`);
    await expect(title(page, AUSTIN.title)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => rest(page)).toBe('peek');
    const { pull } = await fingers(page);
    await pull(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => rest(page)).toBe('half');
    await pull(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => rest(page)).toBe('full');
    await pull(await middleOf(handle(page)), { y: 600 });
    await expect.poll(() => rest(page)).toBe('peek');
    // The end of the text comes out from under it.
    await page.locator('.left').evaluate((own) => own.scrollTo({ top: own.scrollHeight }));
    const last = page.getByRole('main').locator('li, p').last();
    const foot = await last.boundingBox();
    const top = (await panel(page).boundingBox())?.y ?? 0;
    expect((foot?.y ?? 9999) + (foot?.height ?? 0)).toBeLessThanOrEqual(top);
  });

  test('keeps a date of the list on one line', async ({ page, appUrl }) => {
    for (const language of ['', 'fr/']) {
      await page.goto(`${appUrl}${language}list`);
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
