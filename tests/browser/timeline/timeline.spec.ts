/** The timeline: every contact on its day, in every time zone, and in its lane. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact, type ExpectedContact } from '../contacts.ts';
import {
  button,
  item,
  markerOf,
  openHome,
  panel,
  ready,
  type Tick,
  ticksOf,
  timeline,
  title,
  visit,
} from '../page.ts';
import { expect, test } from '../test.ts';
import { wide, xOf, zoomToDays } from './zoom.ts';

const DAY_MS = 86_400_000;

const LAST = contact('2024-06-25-austin-belousov-call');

/** The moment of a marker, between the two ticks that carry years around it. */
function readYearScale(x: number, ticks: readonly Tick[]): number {
  const years = ticks.filter(({ label }) => /^\d{4}$/.test(label));
  const [from, to] = years.flatMap((tick, index) => {
    const next = years[index + 1];
    return next && tick.x <= x && x < next.x ? [tick, next] : [];
  });
  // Past the last year there is no tick to the right: the year before is as wide.
  const [a, b] = from && to ? [from, to] : years.slice(-2);
  if (!a || !b) return Number.NaN;
  const start = Date.UTC(Number(a.label), 0, 1);
  const end = Date.UTC(Number(b.label), 0, 1);
  return start + ((x - a.x) / (b.x - a.x)) * (end - start);
}

/** At the nearest zoom: what the tick to the left of the marker says, and how far into its day the marker is. */
async function readDayScale(page: Page, of: ExpectedContact): Promise<{ label: string; into: number }> {
  const x = await xOf(page, of);
  const ticks = await ticksOf(page);
  const index = ticks.findLastIndex((tick) => tick.x <= x);
  const [before, left] = [ticks[index - 1], ticks[index]];
  // Days are of one width; to the right of the marker the page may end.
  if (!before || !left) return { label: '', into: Number.NaN };
  return { label: left.label, into: (x - left.x) / (left.x - before.x) };
}

/** What a tick of that day says: the first of a month carries the month, New Year's Day the year. */
function tickOf(moment: number): string {
  const date = new Date(moment);
  if (date.getUTCDate() > 1) return String(date.getUTCDate());
  if (date.getUTCMonth() > 0) return date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return String(date.getUTCFullYear());
}

// One end of the world; with FULL the other, and what is between them.
for (const timezoneId of [
  'Pacific/Kiritimati',
  ...(process.env.FULL ? ['America/Los_Angeles', 'UTC'] : []),
]) {
  test.describe(`read in ${timezoneId}`, () => {
    test.use({ timezoneId, viewport: wide });

    test('each contact stands between the right years, in its lane and on its day, with its date in words', async ({
      page,
      appUrl,
    }) => {
      await test.step('each contact stands between the right years, with its date in words', async () => {
        await openHome(page, appUrl);
        await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
        // A pixel is some four days here.
        const tolerance = 8 * DAY_MS;
        const ticks = await ticksOf(page);
        for (const one of CONTACTS) {
          await expect(item(page, one), `${one.id}, by name and date`).toHaveCount(1);
          const at = readYearScale(await xOf(page, one), ticks);
          expect(at, one.id).toBeGreaterThan(Date.parse(one.first) - tolerance);
          expect(at, one.id).toBeLessThan(Date.parse(one.last) + DAY_MS + tolerance);
        }
      });
      await test.step('each contact stands in the lane of its level, and no two cover each other', () =>
        expectInLanes(page));
      await test.step('each contact stands on its day', async () => {
        await visit(page, `/contacts/${LAST.id}?from=2024-06-17&to=2024-07-03`);
        await ready(page);
        await expect(panel(page).getByText(dayInWords(LAST), { exact: true })).toBeVisible();
        await zoomToDays(page);
        // Opening a contact outside the window brings it into its middle. All with FULL; each time the last six.
        const before = CONTACTS.slice(process.env.FULL ? 0 : -7, -1).toReversed();
        for (const one of before) {
          await button(page, 'Previous contact').click();
          await expect(title(page, one.title)).toBeVisible();
          if (one.first === one.last) {
            await expect(panel(page).getByText(dayInWords(one), { exact: true }), one.id).toBeVisible();
          }
          await expectOnItsDay(page, one);
          // The last two are a day apart: one window shows both.
          if (one === CONTACTS.at(-2)) await expectOnItsDay(page, LAST);
        }
      });
    });
  });
}

async function expectOnItsDay(page: Page, one: ExpectedContact): Promise<void> {
  const ticks: string[] = [];
  for (let at = Date.parse(one.first); at <= Date.parse(one.last); at += DAY_MS) ticks.push(tickOf(at));
  const read = async () => (await readDayScale(page, one)).label;
  await expect.poll(read, one.id).toMatch(new RegExp(`^(${ticks.join('|')})$`));
  if (ticks.length > 1) return;
  // Well inside: at an edge, the midnight of some time zone would be another day.
  const { into } = await readDayScale(page, one);
  expect(into, one.id).toBeGreaterThan(0.2);
  expect(into, one.id).toBeLessThan(0.8);
}

/** “Tuesday 25 June 2024”, as it opens the line of the panel. */
function dayInWords({ first, date }: ExpectedContact): string {
  const weekday = new Date(first).toLocaleString('en', { weekday: 'long', timeZone: 'UTC' });
  return date.startsWith('about ') ? date.replace('about ', `About ${weekday} `) : `${weekday} ${date}`;
}

/** Each contact stands in the lane of its level, and no two cover each other. */
async function expectInLanes(page: Page): Promise<void> {
  for (const one of CONTACTS) {
    const lane = await timeline(page).locator('.vis-label', { hasText: one.lane }).boundingBox();
    const marker = await markerOf(item(page, one));
    expect(lane && marker, one.id).toBeTruthy();
    if (!lane || !marker) continue;
    expect(marker.y, `${one.id} in ${one.lane}`).toBeGreaterThan(lane.y);
    expect(marker.y, `${one.id} in ${one.lane}`).toBeLessThan(lane.y + lane.height);
  }
  const links = timeline(page).getByRole('link');
  const boxes = await links.evaluateAll((all) =>
    all.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      return { name: link.getAttribute('aria-label') ?? '', left, right, top, bottom };
    }),
  );
  const covering = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} × ${b.name}`),
  );
  expect(covering).toEqual([]);
}
