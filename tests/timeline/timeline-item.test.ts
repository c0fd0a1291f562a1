/** The timeline's items: every contact on its day and in its lane, and keyboard navigation between them. */

import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { unpackHalves } from '../../src/model/marker-halves.ts';
import { markerHalves } from '../../src/selection/halves.ts';
import { axisCorner, axisLabel } from '../../src/timeline/layout/axis-labels.ts';
import { everyIndex, laneRows } from '../../src/timeline/layout/columns.ts';
import { contactColumns, datedRows, undatedRows } from '../../src/timeline/layout/contact-columns.ts';
import { monthsOf } from '../../src/timeline/layout/months-of.ts';
import { type KeyMap, neighbour } from '../../src/timeline/layout/neighbours.ts';
import { windowOfAll } from '../../src/timeline/layout/time-window.ts';
import { toTimelineItem } from '../../src/timeline/layout/timeline-item.ts';
import { libraryFrom, libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const library = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');
const { corpus } = library;
const columns = contactColumns(library.contactIndex);
const { ids, at } = columns;
const items = corpus.contacts.map((contact) => toTimelineItem(contact, ENGLISH, `/contacts/${contact.id}`));

describe('contactColumns', () => {
  it('has every contact, by date', () => {
    expect(ids).toEqual(corpus.contacts.map(({ id }) => id));
    expect([...at]).toEqual([...at].toSorted((a, b) => a - b));
    expect([...undatedRows(setOf(library))]).toEqual([]);
  });

  it('leaves out a contact of which no date is known', () => {
    const last = corpus.contacts.at(-1);
    if (!last) throw new Error('no contact');
    const edtf = '/';
    const nowhere = { ...last, dating: { ...last.dating, edtf, first: null, last: null } };
    const undated = libraryFrom({ ...corpus, contacts: [...corpus.contacts.slice(0, -1), nowhere] });
    expect(contactColumns(undated.contactIndex).ids).toEqual(ids.slice(0, 13));
    expect([...datedRows(setOf(undated))]).toEqual([...everyIndex(13)]);
    expect([...undatedRows(setOf(undated))]).toEqual([13]);
    expect([...undatedRows(setOf(undated, ids.slice(0, 13)))]).toEqual([]);
    expect([...datedRows(setOf(undated, [nowhere.id]))]).toEqual([]);
  });

  it.each([
    ['the five texts', library],
    ['the fixture', fixture],
  ])('knows the halves of each marker: %s', (_, { contactIndex }) => {
    const { halves } = contactColumns(contactIndex);
    for (const [row, id] of contactIndex.ids.entries())
      expect(unpackHalves(halves[row] ?? Number.NaN), id).toEqual(markerHalves(contactIndex.at(row)));
  });

  it('puts a day at its noon and a month in its middle', () => {
    const when = (id: string) => new Date(at[ids.indexOf(id)] ?? 0).toISOString();
    expect(when('2024-06-25-austin-belousov-call')).toBe('2024-06-25T12:00:00.000Z');
    expect(when('2021-12-biden-putin-planned-contact')).toBe('2021-12-16T12:00:00.000Z');
    expect(when('2017-04-26-moscow-security-conference')).toBe('2017-04-27T00:00:00.000Z');
  });

  it('finds what a filter leaves, by date, in whatever order it is told', () => {
    const some = [ids[9], ids[2], ids[5]].map((id) => id ?? '');
    expect([...datedRows(setOf(library, some))]).toEqual([2, 5, 9]);
    expect([...datedRows(setOf(library))]).toEqual([...everyIndex(14)]);
  });
});

describe('toTimelineItem', () => {
  it('says what it draws', () => {
    const ariaLabel = items.find(({ id }) => id === '2021-12-biden-putin-planned-contact')?.ariaLabel;
    expect(ariaLabel).toBe(
      'Putin–Biden video call, About Dec 2021, planned. Video call, presidents. Russia on record alone',
    );
  });

  it('gives a length only to dates of more than a day', () => {
    const long = items.filter(({ days }) => days !== undefined).map(({ id, days }) => [id, days]);
    expect(long).toEqual([
      ['2017-04-26-moscow-security-conference', 2],
      ['2021-12-biden-putin-planned-contact', 31],
    ]);
  });

  it('fades only what was to come on a day not set', () => {
    expect(items.filter(({ fades }) => fades).map(({ id }) => id)).toEqual([
      '2021-12-biden-putin-planned-contact',
    ]);
  });
});

describe('windowOfAll', () => {
  it('holds every contact with room at both ends', () => {
    const { start, end } = windowOfAll(at);
    for (const moment of at) {
      expect(moment).toBeGreaterThan(start);
      expect(moment).toBeLessThan(end);
    }
  });

  it('has a window for nothing at all', () => {
    const { start, end } = windowOfAll(new Float64Array(0));
    expect(end).toBeGreaterThan(start);
  });
});

describe('neighbour', () => {
  const shown = everyIndex(14);
  const map: KeyMap = {
    at,
    lane: columns.lane,
    shown,
    rows: laneRows(columns, shown),
    firsts: shown,
    range: windowOfAll(at),
  };
  const of = (id: string) => ids.indexOf(id);

  it('goes by date with the horizontal arrows, and stops at the ends', () => {
    expect(neighbour(map, 3, 'ArrowRight')).toBe(4);
    expect(neighbour(map, 3, 'ArrowLeft')).toBe(2);
    expect(neighbour(map, 0, 'ArrowLeft')).toBeUndefined();
    expect(neighbour(map, 13, 'ArrowRight')).toBeUndefined();
    expect(neighbour(map, 0, 'End')).toBe(13);
    expect(neighbour(map, 9, 'Home')).toBe(0);
  });

  it('passes a cluster in one step, and visits all that it does not hold', () => {
    // 4, 5 and 7 are one cluster.
    const firsts = Int32Array.of(0, 1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13);
    expect(neighbour({ ...map, firsts }, 4, 'ArrowRight')).toBe(6);
    expect(neighbour({ ...map, firsts }, 6, 'ArrowRight')).toBe(8);
    expect(neighbour({ ...map, firsts }, 6, 'ArrowLeft')).toBe(4);
  });

  it('continues beyond the layout', () => {
    const range = { start: (at[4] ?? 0) - 1, end: (at[6] ?? 0) + 1 };
    const part = { ...map, firsts: Int32Array.of(4, 5, 6), range };
    expect(neighbour(part, 6, 'ArrowRight')).toBe(7);
    expect(neighbour(part, 4, 'ArrowLeft')).toBe(3);
    // From a contact outside the layout.
    expect(neighbour(part, 9, 'ArrowRight')).toBe(10);
  });

  it('goes to the nearest contact of the next lane with the vertical ones', () => {
    const call = of('2024-06-25-austin-belousov-call');
    expect(neighbour(map, call, 'ArrowUp')).toBe(of('2024-06-24-us-ambassador-summoned-moscow'));
    expect(neighbour(map, call, 'ArrowDown')).toBe(of('2021-11-23-milley-gerasimov-call'));
    expect(neighbour(map, of('2021-06-16-biden-putin-geneva-summit'), 'ArrowUp')).toBeUndefined();
  });

  it('begins at the first, and ignores other keys', () => {
    expect(neighbour(map, undefined, 'ArrowRight')).toBe(0);
    expect(neighbour(map, 0, 'x')).toBeUndefined();
  });
});

describe('the axis', () => {
  const january = Date.UTC(2021, 0, 1);

  it.each([
    [january, 'year', '2021'],
    [january, 'month', '2021'],
    [Date.UTC(2021, 3, 1), 'month', 'Apr'],
    [Date.UTC(2021, 3, 1), 'day', 'Apr'],
    [Date.UTC(2021, 3, 17), 'day', '17'],
  ] as const)('%d at %s scale reads %s', (moment, scale, expected) => {
    expect(axisLabel(moment, scale, en)).toBe(expected);
  });

  it('names in its corner what the ticks leave out', () => {
    expect(axisCorner(january, Date.UTC(2024, 0, 1), 'year', en)).toBe('Year');
    expect(axisCorner(january, Date.UTC(2021, 5, 1), 'month', en)).toBe('Month, 2021');
    expect(axisCorner(january, Date.UTC(2022, 5, 1), 'month', en)).toBe('Month, 2021–2022');
  });

  it('shortens every other year, and names every third month, where they are close', () => {
    const perYear = (pixels: number) => pixels / 365;
    expect(axisLabel(january, 'year', en, perYear(41))).toBe('’21');
    expect(axisLabel(Date.UTC(2022, 0, 1), 'year', en, perYear(41))).toBe('2022');
    expect(axisLabel(january, 'year', en, perYear(60))).toBe('2021');
    expect(axisLabel(Date.UTC(2021, 3, 1), 'month', en, 26 / 30)).toBe('Apr');
    expect(axisLabel(Date.UTC(2021, 4, 1), 'month', en, 26 / 30)).toBe('');
  });

  it('names a stretch of time by its months', () => {
    expect(monthsOf(Date.UTC(2021, 2, 31), Date.UTC(2021, 10, 24), en)).toBe('Mar–Nov 2021');
    expect(monthsOf(Date.UTC(2021, 10, 23), Date.UTC(2022, 1, 2), en)).toBe('Nov 2021 – Feb 2022');
    expect(monthsOf(Date.UTC(2021, 10, 3), Date.UTC(2021, 10, 20), en)).toBe('Nov 2021');
  });
});
