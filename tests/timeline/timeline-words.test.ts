/** What the timeline says beside its markers: the corner of the axis, and how many contacts of a lane are in view. */

import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { axisCorner, axisLabel } from '../../src/timeline/layout/axis-labels.ts';

describe('the corner of the axis', () => {
  it('names the months where the axis may have room for one of them only', () => {
    const [start, end] = [Date.UTC(2021, 10, 12), Date.UTC(2021, 11, 30)];
    expect(axisCorner(start, end, 'month', en)).toBe('Nov–Dec 2021');
    expect(axisCorner(start, end, 'month', fr)).toBe('nov.–déc. 2021');
    expect(axisCorner(start, Date.UTC(2022, 11, 1), 'month', en)).toBe('Month, 2021–2022');
  });
});

describe('the years of a narrow axis', () => {
  const labels = (pixels: number) =>
    [2016, 2017].map((year) => axisLabel(Date.UTC(year, 0, 1), 'year', en, pixels / 365));

  it('are abbreviated beside one in full, and left out where the two would touch', () => {
    expect(labels(60)).toEqual(['2016', '2017']);
    expect(labels(40)).toEqual(['2016', '’17']);
    expect(labels(33)).toEqual(['2016', '']);
  });
});

describe('a lane', () => {
  it('blames the filter for what the filter hides', () => {
    expect(en.timeline.lane(0, 0)).toBe('none in view');
    expect(en.timeline.lane(0, 2)).toBe('2 filtered out');
    expect(en.timeline.lane(1, 2)).toBe('1 contact');
    expect(fr.timeline.lane(0, 1)).toBe('1 contact masqué');
  });
});
