/** What the timeline is given: every contact on its day and in its lane, and where the keys lead. */

import { describe, expect, it } from 'vitest';
import { axisCorner, axisLabel } from '../../src/timeline/axis-labels.ts';
import { neighbour } from '../../src/timeline/neighbours.ts';
import { toTimelineItems, windowOfAll } from '../../src/timeline/timeline-item.ts';
import { en } from '../../src/words/en.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../wordings-for-tests.ts';

const { corpus } = await libraryOf('seeds');
const items = toTimelineItems(corpus.contacts, ENGLISH, (id) => `/contacts/${id}`);
const ids = items.map(({ id }) => id);

describe('toTimelineItems', () => {
  it('places every contact, by date', () => {
    expect(ids).toEqual(corpus.contacts.map(({ id }) => id));
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('stands a day at its noon and a month in its middle', () => {
    const at = (id: string) => new Date(items.find((item) => item.id === id)?.at ?? 0).toISOString();
    expect(at('2024-06-25-austin-belousov-call')).toBe('2024-06-25T12:00:00.000Z');
    expect(at('2021-12-biden-putin-planned-contact')).toBe('2021-12-16T12:00:00.000Z');
    expect(at('2017-04-26-moscow-security-conference')).toBe('2017-04-27T00:00:00.000Z');
  });

  it('says in words what it draws', () => {
    const spoken = items.find(({ id }) => id === '2021-12-biden-putin-planned-contact')?.spoken;
    expect(spoken).toBe(
      'Putin–Biden video call, about December 2021. Video call, presidents, planned. Russia on record alone',
    );
  });

  it('gives a length only to dates of more than a day', () => {
    const long = items.filter(({ days }) => days !== undefined).map(({ id, days }) => [id, days]);
    expect(long).toEqual([
      ['2017-04-26-moscow-security-conference', 2],
      ['2021-12-biden-putin-planned-contact', 31],
    ]);
  });
});

describe('windowOfAll', () => {
  it('holds every contact with room at both ends', () => {
    const { start, end } = windowOfAll(items);
    for (const { at } of items) {
      expect(at).toBeGreaterThan(start);
      expect(at).toBeLessThan(end);
    }
  });

  it('has a window for nothing at all', () => {
    const { start, end } = windowOfAll([]);
    expect(end).toBeGreaterThan(start);
  });
});

describe('neighbour', () => {
  it('goes by date with the horizontal arrows, and stops at the ends', () => {
    expect(neighbour(items, ids[3], 'ArrowRight')?.id).toBe(ids[4]);
    expect(neighbour(items, ids[3], 'ArrowLeft')?.id).toBe(ids[2]);
    expect(neighbour(items, ids[0], 'ArrowLeft')).toBeUndefined();
    expect(neighbour(items, ids[0], 'End')?.id).toBe(ids.at(-1));
    expect(neighbour(items, ids[9], 'Home')?.id).toBe(ids[0]);
  });

  it('goes to the nearest contact of the next lane with the vertical ones', () => {
    const call = '2024-06-25-austin-belousov-call';
    expect(neighbour(items, call, 'ArrowUp')?.id).toBe('2024-06-24-us-ambassador-summoned-moscow');
    expect(neighbour(items, call, 'ArrowDown')?.id).toBe('2021-11-23-milley-gerasimov-call');
    expect(neighbour(items, '2021-06-16-biden-putin-geneva-summit', 'ArrowUp')).toBeUndefined();
  });

  it('ignores other keys', () => {
    expect(neighbour(items, ids[0], 'x')).toBeUndefined();
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
});
