/** Who is on record, in a browser: cells, words and totals against the data; popover, keys, touch; one way to scroll. */

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en.ts';
import { labelText } from '../../src/messages/labels.ts';
import { CELL_STATES, type CellState } from '../../src/model/cell.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { PointId } from '../../src/model/points.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type Half, halfOf, isSide, SIDES, type Side } from '../../src/model/voices.ts';
import { folded, panel, point as pointOf, readCorpus } from './page.ts';
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
  // Taken over by the app: a stop of the Tab key alone could be the page as it was sent.
  await expect(page.locator('.cell-popover')).toBeAttached();
  await page.waitForLoadState('networkidle');
}

/** What bears on a contact at a point, from the statements alone. */
function borneOn({ statements }: Corpus, contact: Contact, point: PointId) {
  return statements.flatMap((statement) =>
    statement.bearings
      .filter((bearing) => bearing.contact === contact.id && bearing.points[0] === point)
      .map((bearing) => ({ statement, as: bearing.as })),
  );
}

function stateOf(corpus: Corpus, contact: Contact, point: PointId, side: Side): CellState {
  const states = borneOn(corpus, contact, point)
    .filter(({ statement }) => statement.sides.includes(side))
    .map(({ statement, as }): CellState => {
      if (as === 'around') return 'context';
      if (statement.mode === 'mention') return 'told';
      if (statement.declines) return 'declined';
      return statement.leavesOpen ? 'open' : 'account';
    });
  return CELL_STATES.find((state) => states.includes(state)) ?? 'none';
}

const isTold = ({ statement, as }: { statement: Statement; as: string }) =>
  as === 'account' && (statement.mode === 'mention' || !statement.sides.some(isSide));

const wordsOf = ({ passages }: Statement) =>
  folded(
    passages
      .filter(({ telling }) => telling === 0)
      .map(({ words }) => words)
      .join(' […] '),
  );

/** What a half is drawn as, from the shapes in it. */
async function drawn(link: Locator): Promise<string> {
  return link.locator('svg').evaluate((svg) => {
    const has = (selector: string) => svg.querySelector(selector) !== null;
    const dots = [...svg.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx') ?? 0));
    const half = (name: string, here: (x: number) => boolean) => {
      const line = svg.querySelector(`.mark-line-${name}`);
      if (has(`[fill="url(#mark-hatch-${name})"]`)) return 'declined';
      if (has(`.mark-fill-${name}`)) return 'account';
      if (line?.classList.contains('mark-band')) return 'context';
      return dots.some(here) ? 'open' : 'none';
    };
    if (svg.querySelector('rect') === null) return dots.length === 1 ? 'told' : 'nothing';
    return `${half('left', (x) => x < 0)} ${half('right', (x) => x > 0)}`;
  });
}

const halfState = (corpus: Corpus, contact: Contact, point: PointId, half: Half): CellState => {
  const states = contact.parties
    .filter((side) => halfOf(side) === half)
    .map((side) => stateOf(corpus, contact, point, side));
  const state = CELL_STATES.find((own) => states.includes(own)) ?? 'none';
  return state === 'told' ? 'none' : state;
};

for (const corpusName of ['real', 'fixture'] as const) {
  test(`every cell, word and total of the ${corpusName} texts is that of the data`, async ({
    page,
    appUrl,
    fixtureUrl,
  }) => {
    test.setTimeout(180_000);
    const url = corpusName === 'real' ? appUrl : fixtureUrl;
    const corpus = await readCorpus(url);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openView(page, url);
    const seen = new Set<string>();

    for (const contact of corpus.contacts) {
      const row = matrix(page).locator('tr.matrix-row', {
        has: page.locator(`[data-at="${contact.id} head"]`),
      });
      for (const [index, { id: point, name }] of corpus.points.entries()) {
        const where = `${contact.id} ${point}`;
        const bearingStatements = borneOn(corpus, contact, point);
        const told = bearingStatements.filter(isTold);
        const left = halfState(corpus, contact, point, 'left');
        const right = halfState(corpus, contact, point, 'right');
        const place = row.getByRole('cell').nth(index);
        if (left === 'none' && right === 'none' && told.length === 0) {
          expect.soft(folded(await place.textContent()), where).toBe(en.onRecord.notRaised);
          expect.soft(await place.getByRole('link').count(), where).toBe(0);
          seen.add('not raised');
          continue;
        }
        const link = place.getByRole('link');
        const states = left === 'none' && right === 'none' ? 'told' : `${left} ${right}`;
        expect.soft(await drawn(link), where).toBe(states);
        for (const state of states.split(' ')) seen.add(state);
        const accessible = await link.getAttribute('aria-label');
        expect.soft(accessible, where).toContain(`${labelText(contact.label.en)}, ${name.en}: `);

        await link.focus();
        await expect(link).toHaveAttribute('aria-describedby', /./);
        const shown = popover(page);
        await expect(shown).toBeVisible();
        expect.soft(folded(await shown.locator('.cell-popover-head b').textContent())).toBe(name.en);
        for (const side of contact.parties) {
          const part = shown.locator(`.cell-side[data-side="${side}"]`);
          const own = bearingStatements.filter(({ statement }) => statement.sides.includes(side));
          const quotes = (as: 'account' | 'around') =>
            own
              .filter((one) => one.as === as && (as === 'around' || one.statement.mode !== 'mention'))
              .map(({ statement }) => wordsOf(statement))
              .toSorted();
          const texts = async (selector: string) =>
            (await part.locator(selector).allTextContents()).map(folded).toSorted();
          expect.soft(await texts(':scope > .cell-quote'), `${where} ${side}`).toEqual(quotes('account'));
          expect.soft(await texts('.cell-context .cell-quote'), `${where} ${side}`).toEqual(quotes('around'));
          const silent = quotes('account').length + quotes('around').length === 0;
          expect
            .soft(await texts('.cell-nothing'), `${where} ${side}`)
            .toEqual(silent ? [en.onRecord.nothingFrom(side)] : []);
          const state = stateOf(corpus, contact, point, side);
          expect
            .soft(await texts('.cell-side-state'), `${where} ${side}`)
            .toEqual(silent ? [] : [en.onRecord.state(state, side)]);
          if (states !== 'told')
            expect.soft(accessible, where).toContain(`${en.theSide(side)} ${en.onRecord.state(state, side)}`);
        }
        const toldWords = (await shown.locator('.told-words').allTextContents()).map(folded);
        expect
          .soft(toldWords.toSorted(), where)
          .toEqual(told.map(({ statement }) => wordsOf(statement)).toSorted());
      }
      for (const side of SIDES) {
        const filled = corpus.points.filter(
          ({ id }) => stateOf(corpus, contact, id, side) === 'account',
        ).length;
        const total = row.locator(`.matrix-filled.of-${side}`);
        const party = contact.parties.includes(side);
        expect
          .soft(await total.locator('.filled-count').allTextContents(), `${contact.id} ${side}`)
          .toEqual(party ? [String(filled)] : []);
        if (!party) await expect.soft(total, `${contact.id} ${side}`).toContainText(/–no party$/);
      }
    }

    const all: Record<Side, number> = { ru: 0, us: 0, nato: 0 };
    for (const side of SIDES) {
      const foot = matrix(page).locator(`.matrix-foot.of-${side}`);
      for (const [index, { id }] of corpus.points.entries()) {
        const filled = corpus.contacts.filter((own) => stateOf(corpus, own, id, side) === 'account').length;
        all[side] += filled;
        const count = foot.locator('.foot-point').nth(index).locator('.filled-count');
        expect.soft(await count.allTextContents(), `${id} ${side}`).toEqual([String(filled)]);
      }
      expect
        .soft(await foot.locator('.matrix-filled .filled-count').allTextContents(), side)
        .toEqual([String(all[side])]);
    }
    if (corpusName === 'real') expect(all).toEqual({ ru: 23, us: 9, nato: 0 });
    const needed = ['account', 'declined', 'open', 'context', 'told', 'none', 'not raised'];
    expect([...seen].toSorted()).toEqual(needed.toSorted());
  });
}

test('the headline and the gaps are those of the data, whatever the filters leave', async ({
  page,
  appUrl,
}) => {
  await openView(page, appUrl);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Russia for 7 of 14 contacts, the US for 4 of 11,? and NATO for 0 of 3/,
  );
  const gaps = matrix(page).locator('.matrix-gap');
  await expect(gaps).toHaveText([/3 years 11 months/, /14 months/, /15 months/]);
  await page.goto(`${appUrl}on-record?both=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Russia for 2 of 2 contacts and the US for 2 of 2/,
  );
  await expect(gaps).toHaveText([/14 months/, /15 months/]);
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
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ).toEqual([]);
  });
}

test('the page as it is sent holds the table, and no style of its own', async ({ appUrl }) => {
  const html = await (await fetch(`${appUrl}on-record`)).text();
  const view = html.slice(html.indexOf('class="on-record"'), html.indexOf('</main>'));
  expect(view).toContain('No contact in these texts for 3 years 11 months');
  expect(view).not.toContain('style=');
});
