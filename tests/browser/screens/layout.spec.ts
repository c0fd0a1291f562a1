/** The page from 1440 to 320 px: panel beside, below or as a sheet; nothing cut, nothing too small for a finger. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact } from '../contacts.ts';
import { item, openHome, panel, point, ready, timeline, title, visit, visitHome } from '../page.ts';
import { expect, test } from '../test.ts';
import { settled } from '../timeline/timeline-boxes.ts';
import { boxOf } from './box-of.ts';

const MARCH = contact('2021-03-31-milley-gerasimov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
const LANES = [
  'Presidents',
  'Foreign ministries',
  'Defence ministers',
  'Chiefs of staff',
  'NATO',
  'Other or unknown',
];

type Place = 'beside' | 'sheet' | 'in the page';
const SIZES: readonly { width: number; height: number; place: Place }[] = [
  { width: 1440, height: 900, place: 'beside' },
  { width: 1200, height: 800, place: 'beside' },
  { width: 1024, height: 768, place: 'beside' },
  { width: 768, height: 1024, place: 'sheet' },
  { width: 844, height: 390, place: 'beside' },
  { width: 390, height: 844, place: 'sheet' },
  { width: 320, height: 640, place: 'sheet' },
  // 1280 × 1024 at 400 %.
  { width: 320, height: 256, place: 'in the page' },
];

/** Laid out as the size before them: with FULL alone. */
const LIKE_OTHERS = SIZES.filter(({ width, height }) => width === 1200 || (width === 320 && height === 640));

/** What can be scrolled sideways and must not be: the page, and the two panes. */
const sidewaysOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('main, main ~ section, main ~ section > div'),
    ].flatMap((element) => {
      const own = element === document.documentElement ? innerWidth : element.clientWidth;
      const scrolls =
        element === document.documentElement || getComputedStyle(element).overflowX !== 'visible';
      return scrolls && element.scrollWidth > own
        ? [`${element.tagName} ${element.className}: ${element.scrollWidth} > ${own}`]
        : [];
    }),
  );

/** Buttons, summaries, links of the timeline and boxes to tick that a finger or pointer may miss. */
async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((min) => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, summary, label, .point-map a, [data-contact], .brand',
    );
    return [...all].flatMap((element) => {
      // The focused skip link is no target for a finger; links within sentences are as high as their line.
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || (width >= min && height >= min)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [
        `${element.tagName.toLowerCase()} “${name.slice(0, 40)}”: ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, least);
}

const panelWidth = (width: number, height: number) => {
  if (width >= 1200) return Math.min(Math.max(560, width * 0.46), 720);
  return height < 560 ? Math.min(492, width * 0.62) : width * 0.63;
};

/** Where the names of the lanes are, and the markers of the contacts; read at once. */
async function drawnOn(page: Page) {
  const lanes = await timeline(page)
    .getByText(new RegExp(`^(?:${LANES.join('|')})$`))
    .evaluateAll((names) =>
      names
        .filter((name) => name.checkVisibility())
        .map((name) => ({
          name: name.textContent ?? '',
          box: name.getBoundingClientRect().toJSON() as DOMRect,
        })),
    );
  const markers = await timeline(page)
    .locator('[data-contact]')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const box = one.querySelector('svg')?.getBoundingClientRect();
        return box ? [{ id: one.dataset.contact, box: box.toJSON() as DOMRect }] : [];
      }),
    );
  return { lanes, markers };
}

/** Lane names that lie over a marker of their lane, by more than two pixels. */
function laneNamesOnContacts({ lanes, markers }: Awaited<ReturnType<typeof drawnOn>>): string[] {
  return lanes.flatMap(({ name, box }) =>
    CONTACTS.filter(({ lane }) => lane === name).flatMap((one) => {
      const marker = markers.find(({ id }) => id === one.id)?.box;
      if (!marker) return [`${one.id} has no marker`];
      const apart =
        box.right <= marker.x ||
        box.x >= marker.right ||
        box.bottom <= marker.y + 2 ||
        box.y >= marker.bottom;
      return apart ? [] : [`${name} × ${one.name}`];
    }),
  );
}

/* With FULL each size is loaded by itself; each time, one page is brought from size to size. */
for (const on of ['beside', 'sheet'] as const)
  test(`nothing open, and then a contact: the comparison ${on === 'beside' ? 'beside' : 'below'}`, {
    tag: on === 'beside' ? [] : '@full',
  }, async ({ page, appUrl }) => {
    const sizes = SIZES.filter(
      (size) =>
        (size.place === 'beside') === (on === 'beside') && (process.env.FULL || !LIKE_OTHERS.includes(size)),
    );
    for (const [index, size] of sizes.entries())
      await test.step(`${size.width} × ${size.height}, ${size.place}`, async () => {
        await page.setViewportSize(size);
        if (index === 0 || process.env.FULL) await openHome(page, appUrl);
        else await visit(page, '/');
        await page.evaluate(() => scrollTo(0, 0));
        await settled(page);
        await expectLaidOut(page, size);
      });
    if (on === 'beside')
      await test.step('the timeline takes its new width with the panel, and gets it back', async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await visitHome(page);
        /** How far the axis runs beyond its pane, a few frames after a press: no clock, only what has been drawn. */
        const misfit = (press: () => Promise<void>) =>
          press().then(() =>
            page.evaluate(async () => {
              for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
              const axis =
                document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect().right ?? 0;
              return Math.abs(axis - (document.querySelector('main')?.getBoundingClientRect().right ?? 0));
            }),
          );
        expect(await misfit(() => item(page, NOVEMBER).click())).toBeLessThanOrEqual(2);
        expect(await misfit(() => page.keyboard.press('Escape'))).toBeLessThanOrEqual(2);
      });
  });

async function expectLaidOut(page: Page, { width, height, place }: (typeof SIZES)[number]): Promise<void> {
  // Headline, zoom and lanes, and no scrolling sideways.
  expect.soft(await sidewaysOverflow(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  for (const name of ['Zoom out', 'Zoom in', 'Show all contacts']) {
    const control = page.getByRole('button', { name });
    // On a phone they follow the lanes.
    if (width < 600) await control.evaluate((own) => own.scrollIntoView({ block: 'center' }));
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const drawn = await drawnOn(page);
  expect(drawn.lanes.map(({ name }) => name).toSorted()).toEqual(LANES.toSorted());
  // Every contact whole within the width: not half a marker over the edge.
  expect(new Set(drawn.markers.map(({ id }) => id))).toEqual(new Set(CONTACTS.map(({ id }) => id)));
  for (const { id, box } of drawn.markers) {
    expect.soft(box.x, `${id}, left`).toBeGreaterThanOrEqual(0);
    expect.soft(box.right, `${id}, right`).toBeLessThanOrEqual(width);
  }
  expect.soft(laneNamesOnContacts(drawn), 'lane names on contacts').toEqual([]);
  if (place !== 'in the page') {
    const share = await boxOf(page.getByRole('banner').getByRole('button', { name: 'Share' }));
    expect.soft(share.y, 'room above the header’s buttons').toBeGreaterThanOrEqual(height < 400 ? 3 : 4);
  }
  expect.soft(await tooSmall(page, 24), 'targets').toEqual([]);
  await expect(page.getByRole('region', { name: 'Choose a contact' })).toBeVisible();

  const before = await boxOf(page.getByRole('main'));
  await item(page, NOVEMBER).click();
  await expect(title(page, NOVEMBER.title)).toBeFocused();
  await expect(title(page, NOVEMBER.title)).toBeInViewport({ ratio: 1 });
  await expect.soft.poll(() => sidewaysOverflow(page)).toEqual([]);

  const box = await boxOf(panel(page));
  const main = await boxOf(page.getByRole('main'));
  expect(box.right).toBeLessThanOrEqual(width);
  switch (place) {
    case 'beside':
      expect(box.x).toBeCloseTo(main.right, 0);
      expect(box.width).toBeCloseTo(panelWidth(width, height), 0);
      expect(box.bottom).toBe(height);
      await expect(title(page, NOVEMBER.title)).toBeInViewport();
      await expect(timeline(page)).toBeInViewport();
      break;
    case 'sheet':
      expect(box.x).toBe(0);
      expect(box.width).toBe(width);
      expect(box.bottom).toBe(height);
      expect(box.height / height).toBeCloseTo(0.53, 2);
      break;
    case 'in the page':
      expect(box.y).toBeGreaterThanOrEqual(main.bottom - 1);
      break;
  }
  // Two columns where there is room for two, else one below the other, the second indented.
  const subject = point(page, 'Stated subject');
  const [russian, american] = await Promise.all(
    [/^(?!.*Joint Staff)/, /Joint Staff|Pentagon/].map((name) =>
      boxOf(subject.getByRole('article', { name }).first()),
    ),
  );
  if (!russian || !american) throw new Error('two accounts of the subject');
  const columns = box.width > 496;
  if (columns) {
    expect(american.x).toBeGreaterThan(russian.right);
    expect(Math.abs(american.y - russian.y)).toBeLessThan(2);
  } else {
    expect(american.y).toBeGreaterThanOrEqual(russian.bottom);
    expect(american.x - russian.x).toBe(24);
  }
  // Whose words these are is above two columns, and above each statement where there is only one.
  const scope = columns ? panel(page) : subject;
  for (const side of ['Russia', 'United States']) {
    await expect.soft(scope.getByText(side, { exact: true }).filter({ visible: true }).first()).toBeVisible();
  }
  // And it is read out with them at any width, also where a style sheet adds it.
  const read = await subject.ariaSnapshot();
  expect.soft(read).toContain('Russia');
  expect.soft(read).toContain('United States');
  expect.soft(await tooSmall(page, 24), 'targets').toEqual([]);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect
    .poll(async () => (await boxOf(page.getByRole('main'))).width, 'the width comes back')
    .toBe(before.width);

  // Where it is in the page, the page is scrolled from the one to the other.
  if (place === 'in the page') return;
  for (const one of [MARCH, contact('2017-03-03-pavel-gerasimov-call')]) {
    await visit(page, `/contacts/${one.id}`);
    const seen = () =>
      item(page, one)
        .locator('svg')
        .evaluate((marker) => {
          const { x, y, width: w, height: h } = marker.getBoundingClientRect();
          const top = document.elementFromPoint(x + w / 2, y + h / 2);
          return marker.closest('a')?.contains(top) ?? false;
        });
    await expect.poll(seen, `${one.id} can be seen on the timeline`).toBe(true);
  }
}

for (const width of [1440, 1280, 390])
  test(`letters twice as large, by the browser’s own setting, scroll nothing sideways at ${width}`, {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await page.setViewportSize({ width, height: 900 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    // Each language at one of the widths; both at all with FULL.
    const own = width === 1440 ? '' : 'fr/';
    const paths = ['', `contacts/${MARCH.id}`, 'list', 'on-record', 'texts', 'method'];
    // On a phone those that were too wide, and a text with its steps from mark to mark.
    const phone = ['list', 'on-record', `contacts/${MARCH.id}`, 'texts/la-presse-2021-11-23'];
    for (const language of process.env.FULL ? ['', 'fr/'] : [own])
      for (const [index, path] of (width === 390 ? phone : paths).entries()) {
        if (index === 0) await page.goto(appUrl + language + path);
        else await visit(page, `/${language}${path}`);
        await ready(page);
        await expect(page.locator('html')).toHaveCSS('font-size', '32px');
        expect(await sidewaysOverflow(page), `${language}${path}`).toEqual([]);
        if (path !== '') continue;
        // No line of a label lies over the other: the rows of the timeline are of one height.
        const name = await page.locator('.tl-name').first().boundingBox();
        const date = await page.locator('.tl-date').first().boundingBox();
        const letters = await page
          .locator('.tl-name')
          .first()
          .evaluate((own) => getComputedStyle(own).fontSize);
        expect((date?.y ?? 0) - (name?.y ?? 0)).toBeGreaterThanOrEqual(Number.parseFloat(letters));
      }
  });
