/** Who is on record, in a browser: the words of every cell against the data; popover, keys, touch; one way to scroll. */

import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { borneOn, cellOf, stateOf, toldOn, wordsOf } from '../pages/recount.ts';
import { expectNoBarrier } from './barriers.ts';
import { panel, point as pointOf, readCorpus, ready } from './page.ts';
import { expect, test } from './test.ts';

const AUSTIN = '2024-06-25-austin-belousov-call';
const PAVEL = '2017-03-03-pavel-gerasimov-call';
const MARCH = '2021-03-31-milley-gerasimov-call';

const matrix = (page: Page) => page.getByRole('table', { name: en.onRecord.label });
const popover = (page: Page) => page.locator('.cell-popover:popover-open');
const cell = (page: Page, contact: string, point: string) =>
  matrix(page).locator(`[data-at="${contact} ${point}"]`);

async function openView(page: Page, url: string, path = 'on-record'): Promise<void> {
  await page.goto(url + path);
  await expect(matrix(page)).toBeVisible();
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
}

/** What the popover of a cell says, of each side and of nobody's. */
interface CellWords {
  readonly at: string;
  /** The cell names the popover as its description. */
  readonly described: boolean;
  readonly head: string;
  readonly sides: Readonly<
    Record<string, { quotes: string[]; context: string[]; nothing: string[]; state: string[] }>
  >;
  readonly told: string[];
}

/** Focuses every cell in turn, as the keyboard would, and reads its popover: in one go, since there are hundreds. */
function wordsOfCells(page: Page): Promise<CellWords[]> {
  return matrix(page).evaluate(async (table) => {
    const texts = (within: ParentNode, selector: string) =>
      [...within.querySelectorAll(selector)]
        .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
        .toSorted();
    const popover = document.querySelector('.cell-popover');
    if (!popover) throw new Error('there is no popover');
    const found: CellWords[] = [];
    for (const link of table.querySelectorAll<HTMLElement>('a.cell-link')) {
      link.focus();
      const shows = () =>
        link.getAttribute('aria-describedby') === popover.id &&
        popover.matches(':popover-open') &&
        popover.querySelector('.cell-quote, .told-words') !== null;
      // Words may have to be fetched; a cell that never shows any is reported as it is.
      for (let frame = 0; frame < 120 && !shows(); frame += 1)
        await new Promise((next) => requestAnimationFrame(next));
      found.push({
        at: link.dataset.at ?? '',
        described: link.getAttribute('aria-describedby') === popover.id && popover.matches(':popover-open'),
        head: texts(popover, '.cell-popover-head b').join(' '),
        sides: Object.fromEntries(
          [...popover.querySelectorAll<HTMLElement>('.cell-side[data-side]')].map((part) => [
            part.dataset.side ?? '',
            {
              quotes: texts(part, ':scope > .cell-quote'),
              context: texts(part, '.cell-context .cell-quote'),
              nothing: texts(part, '.cell-nothing'),
              state: texts(part, '.cell-side-state'),
            },
          ]),
        ),
        told: texts(popover, '.told-words'),
      });
    }
    return found;
  });
}

/** The same, worked out from the data. */
function expectedWords(corpus: Corpus): CellWords[] {
  return corpus.contacts.flatMap((contact) =>
    corpus.points
      .filter(({ id }) => cellOf(corpus, contact, id) !== undefined)
      .map(({ id: point, name }) => ({
        at: `${contact.id} ${point}`,
        described: true,
        head: name.en,
        sides: Object.fromEntries(
          contact.parties.map((side) => {
            const own = borneOn(corpus, contact, point).filter(({ statement }) =>
              statement.sides.includes(side),
            );
            const words = (as: 'account' | 'around') =>
              own
                .filter((one) => one.as === as && (as === 'around' || one.statement.mode !== 'mention'))
                .map(({ statement }) => wordsOf(statement))
                .toSorted();
            const [quotes, context] = [words('account'), words('around')];
            const silent = quotes.length + context.length === 0;
            const state = en.onRecord.state(stateOf(corpus, contact, point, side), side);
            return [
              side,
              {
                quotes,
                context,
                nothing: silent ? [en.onRecord.nothingFrom(side)] : [],
                state: silent ? [] : [state],
              },
            ];
          }),
        ),
        told: toldOn(corpus, contact, point)
          .map(({ statement }) => wordsOf(statement))
          .toSorted(),
      })),
  );
}

for (const corpusName of ['real', 'fixture'] as const) {
  test(`the words of every cell of the ${corpusName} texts are those of the data`, async ({
    page,
    appUrl,
    fixtureUrl,
  }) => {
    const url = corpusName === 'real' ? appUrl : fixtureUrl;
    const corpus = await readCorpus(url);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openView(page, url);
    const byCell = (a: CellWords, b: CellWords) => (a.at < b.at ? -1 : 1);
    expect((await wordsOfCells(page)).toSorted(byCell)).toEqual(expectedWords(corpus).toSorted(byCell));
  });
}

test('the headline and the gaps are those of what the filters leave', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}on-record?both=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Russia for 2 of 2 contacts and the US for 2 of 2/,
  );
  await expect(matrix(page).locator('.matrix-gap')).toHaveText([/14 months/, /15 months/]);
  await expect(matrix(page).locator('.matrix-foot.of-nato .foot-point').first()).toHaveText(/–/);
});

test('words show by hover, stay under the pointer, and go by Escape or by leaving', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, appUrl, `contacts/${PAVEL}?view=on-record`);
  const link = cell(page, AUSTIN, 'withheld');
  await link.hover();
  await expect(popover(page)).toContainText('D’autres questions ont également été abordées');
  await expect(popover(page)).toContainText('Nothing on this from the American side in these texts.');
  await expect(popover(page).locator('.cell-quote [lang]').first()).toHaveAttribute('lang', 'fr');
  await popover(page).hover();
  await page.mouse.move(0, 0);
  await expect(popover(page)).toHaveCount(0);
  await link.hover();
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover(page)).toHaveCount(0);
  // It closed the words and nothing else.
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('by keyboard alone: one stop, arrows, words, Enter, and back where it began', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, appUrl);
  await expect(matrix(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await matrix(page).locator('a[tabindex="0"]').focus();
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(cell(page, PAVEL, 'initiative')).toBeFocused();
  await press('ArrowDown');
  await expect(cell(page, '2017-04-26-moscow-security-conference', 'initiative')).toBeFocused();
  // The next row with something there: all between hold nothing.
  await press('ArrowDown');
  await expect(cell(page, AUSTIN, 'initiative')).toBeFocused();
  await press('End');
  await expect(cell(page, AUSTIN, 'withheld')).toBeFocused();
  await expect(cell(page, AUSTIN, 'withheld')).toHaveAccessibleDescription(/left open .*D’autres questions/);
  await expect(popover(page)).toBeVisible();
  await press('Escape');
  await expect(popover(page)).toHaveCount(0);
  await expect(cell(page, AUSTIN, 'withheld')).toBeFocused();
  await press('Home', 'ArrowRight');
  await expect(popover(page)).toContainText('The contact itself');
  await press('ArrowRight', 'Enter');
  const heading = pointOf(page, 'Who sought it').getByRole('heading');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN}?view=on-record`);
  await expect(popover(page)).toHaveCount(0);
  await expect(matrix(page).locator('.is-selected [aria-current]')).toHaveAttribute(
    'data-at',
    `${AUSTIN} head`,
  );
  await press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(cell(page, AUSTIN, 'initiative')).toBeFocused();
  await press('Control+Home');
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
  await press('Shift+Tab', 'Tab');
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
});

test('the head hides nothing that has the focus', async ({ page, appUrl }) => {
  for (const viewport of [
    { width: 1440, height: 400 },
    { width: 1024, height: 400 },
    { width: 390, height: 500 },
  ]) {
    await page.setViewportSize(viewport);
    await openView(page, appUrl);
    await cell(page, AUSTIN, 'itself').focus();
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      const hit = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        if (!box) return false;
        const on = document.elementFromPoint(box.x + box.width / 2, box.y + 3);
        return document.activeElement?.contains(on) ?? false;
      });
      expect(hit, `${viewport.width} px, step ${step}`).toBe(true);
    }
  }
});

test('a click goes to the point', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, appUrl);
  await cell(page, AUSTIN, 'warnings').click();
  await expect(pointOf(page, 'Warnings and accusations').getByRole('heading')).toBeFocused();
  await expect(popover(page)).toHaveCount(0);
});

test('the row that was opened stays in view where the pane shrinks', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openView(page, appUrl);
  await cell(page, AUSTIN, 'subject').click();
  await expect(panel(page)).toBeVisible();
  await expect(cell(page, AUSTIN, 'subject')).toBeInViewport({ ratio: 1 });
  await expect(cell(page, AUSTIN, 'subject')).toHaveClass(/is-opened/);
  await panel(page).getByRole('button', { name: en.panel.previous }).click();
  await expect(matrix(page).locator('.is-selected th a')).toBeInViewport({ ratio: 1 });
  await expect(matrix(page).locator('.is-opened')).toHaveCount(0);
});

test('on touch the first tap shows the words, and a link in them goes there', async ({ browser, appUrl }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openView(page, appUrl);
  for (const [contact, point] of [
    [MARCH, 'ukraine'],
    [PAVEL, 'itself'],
    [AUSTIN, 'withheld'],
  ] as const) {
    const link = cell(page, contact, point);
    await link.scrollIntoViewIfNeeded();
    const target = await link.boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
    await link.tap();
    await expect(popover(page)).toBeVisible();
    expect(page.url()).toBe(`${appUrl}on-record`);
    const box = await popover(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
  await popover(page).getByRole('link', { name: en.onRecord.compare }).tap();
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN}?view=on-record`);
  await expect(pointOf(page, 'What is not disclosed').getByRole('heading')).toBeFocused();
  await expect(popover(page)).toHaveCount(0);
  await context.close();
});

const SIZES = [
  { width: 1440, height: 900, path: 'on-record' },
  { width: 1440, height: 900, path: `contacts/${AUSTIN}?view=on-record` },
  { width: 1200, height: 800, path: `contacts/${AUSTIN}?view=on-record` },
  { width: 1024, height: 768, path: `contacts/${AUSTIN}?view=on-record` },
  { width: 1024, height: 768, path: 'on-record' },
  { width: 720, height: 900, path: 'on-record' },
  { width: 390, height: 844, path: 'on-record' },
  { width: 320, height: 800, path: 'on-record' },
] as const;

for (const { width, height, path } of SIZES) {
  const open = path.startsWith('contacts') ? ' with a contact open' : '';
  test(`scrolls one way only, names its points and has no barrier at ${width} px${open}`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: width % 100 === 40 ? 'light' : 'dark' });
    await openView(page, appUrl, path);
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.left, .on-record, .matrix')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
    );
    expect(wider).toEqual([]);
    // Each point is named where its cells are: by a head that stays, or beside each.
    const link = cell(page, AUSTIN, 'warnings');
    await link.scrollIntoViewIfNeeded();
    const named = await link.evaluate((element) => {
      const beside = element.querySelector('.cell-words b');
      if (beside?.checkVisibility()) return beside.textContent;
      const middle = element.getBoundingClientRect();
      const head = [...document.querySelectorAll('.matrix thead th')].find((th) => {
        const { left, right } = th.getBoundingClientRect();
        return left <= middle.x + 8 && middle.x + 8 < right;
      });
      const box = head?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight ? head?.textContent : undefined;
    });
    expect(named).toBe('Warnings and accusations');
    const small = await matrix(page)
      .getByRole('link')
      .evaluateAll((links) =>
        links
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width < 24 || box.height < 24)
          .map((box) => `${box.width} × ${box.height}`),
      );
    expect(small).toEqual([]);
    await link.focus();
    await expect(popover(page)).toBeVisible();
    const box = await popover(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    // Beside its cell, never over it.
    const { y = 0, height: cellHeight = 0 } = (await link.boundingBox()) ?? {};
    const isAbove = (box?.y ?? 0) + (box?.height ?? 0) <= y;
    expect(isAbove || (box?.y ?? 0) >= y + cellHeight).toBe(true);
    await expectNoBarrier(page);
  });
}
