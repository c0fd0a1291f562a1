/** The timeline in view as a picture: laid out as the live one is, as large as the picture has room for. Pure. */

import type { DayWindow, Filters } from '../../link/view-state.ts';
import { ContactSet } from '../../selection/contact-set.ts';
import { gapsOf } from '../../selection/gaps.ts';
import { GlyphLabels } from '../../timeline/draw/glyph-labels.ts';
import { axisLabel, TICK_ROOM } from '../../timeline/layout/axis-labels.ts';
import { countIn, laneRows, lanesOf } from '../../timeline/layout/columns.ts';
import { contactColumns, datedRows, undatedRows } from '../../timeline/layout/contact-columns.ts';
import { momentsOf, shownIn } from '../../timeline/layout/day-window.ts';
import { gapLines } from '../../timeline/layout/gap-lines.ts';
import {
  AXIS_PX,
  BASELINES,
  laneHeight,
  type Metrics,
  RAIL_LINE_PX,
  RAIL_PX,
  rowTop,
  TICK_TEXT_PX,
  WIDE,
} from '../../timeline/layout/geometry.ts';
import { layoutTimeline } from '../../timeline/layout/layout.ts';
import { type TimeWindow, windowOfAll } from '../../timeline/layout/time-window.ts';
import { toTimelineItem } from '../../timeline/layout/timeline-item.ts';
import type { TimelineContent } from '../../timeline/timeline-content.ts';
import { paragraph } from './blocks.ts';
import { MARGIN, type PictureContext, type PictureSize } from './context.ts';
import { footOf } from './foot.ts';
import { type Mark, placed, rule, type Scene, type TextLine } from './scene.ts';
import { glyphMarks } from './timeline-glyphs.ts';
import { halvesKey, headlineOf, publishersOf, viewHead } from './view-head.ts';

interface InView {
  /** The contacts that pass the filters. */
  readonly shown: ContactSet;
  readonly window: DayWindow | undefined;
  readonly filters: Filters;
}

/** Shorter gaps are too common to be marked. */
const MIN_GAP_MONTHS = 6;
/** As wide as the names of lanes need. */
const NAMES_PX = 132;
const FREE = 1.35;
/** Between the drawing and what is said of it. */
const GAP = 10;
/** What the names of contacts are drawn with at a scale of 1; the days below them are as high as `SMALL`. */
const NAME = 13;
const SMALL = 12;
/** The smallest letters that are read without effort where the picture is as large as its pixels. */
const LEGIBLE = 11 / SMALL;
const LARGEST = 2;
const STEPS = 13;
const SCALES = Array.from({ length: STEPS + 1 }, (_, step) => LARGEST - (step * (LARGEST - LEGIBLE)) / STEPS);
/** For more lanes and rows than a picture has room for in letters of that size. */
const SMALLER = [0.85, 0.775, 0.7];
/** Closer than on screen, where fingers need room. */
const CLOSE: Metrics = { ...WIDE, rowTop: 1, rowPitch: 32, itemHeight: 32, minLaneHeight: 38, laneFoot: 2 };

export function timelinePicture(
  { shown, window, filters }: InView,
  size: PictureSize,
  context: PictureContext,
): Scene {
  const { i18n, own, colours } = context;
  const { contactIndex } = shown;
  const columns = contactColumns(contactIndex);
  const within = shownIn(window, columns.at, datedRows(shown));
  const inWindow = window ? new ContactSet(contactIndex, Uint32Array.from(within)) : shown;
  const headline = headlineOf(inWindow, window, filters, context);
  const head = viewHead(headline, filters, size.width, context, (size.height ?? Infinity) < size.width);
  const undated = window ? 0 : undatedRows(shown).length;
  const foot = footOf(
    {
      sources: publishersOf(inWindow, context),
      leftOut: undated > 0 ? [own.undated(undated)] : [],
      remarks: halvesKey(context),
    },
    size.width,
    context,
  );
  const content: TimelineContent = {
    columns,
    shown: within,
    describe: (row) => toTimelineItem(contactIndex.at(row), i18n, ''),
    whole: windowOfAll(columns.at),
    gaps: () => gapsOf(contactIndex, MIN_GAP_MONTHS),
    undated: [],
  };
  const span = window ? momentsOf(window) : content.whole;
  const inside = size.width - MARGIN * 2;
  const room = size.height === undefined ? undefined : size.height - head.height - foot.height - GAP;
  const { scale, drawing } = chosen();

  /** The larger its type, the fewer pixels it has for the same time. Of those that fit and are legible, the one that hides least. */
  function chosen(): { readonly scale: number; readonly drawing: Drawing } {
    const at = (tried: number) => ({
      scale: tried,
      drawing: drawingOf(content, span, inside / tried, room === undefined ? WIDE : CLOSE, context),
    });
    if (room === undefined) return at(FREE);
    const fits = (one: ReturnType<typeof at>) => one.drawing.height * one.scale <= room;
    return (
      SCALES.map(at)
        .filter(fits)
        .reduce<ReturnType<typeof at> | undefined>(
          (best, one) => (best && best.drawing.named >= one.drawing.named ? best : one),
          undefined,
        ) ??
      SMALLER.map(at).find(fits) ??
      at(SMALLER.at(-1) ?? LEGIBLE)
    );
  }
  const height = size.height ?? Math.ceil(head.height + drawing.height * scale + GAP + foot.height);
  return {
    width: size.width,
    height,
    paper: colours.surface,
    language: i18n.language,
    title: headline,
    description: i18n.messages.timeline.label,
    marks: [
      ...head.draw(MARGIN, 0),
      ...placed(drawing.marks, MARGIN, head.height, scale),
      ...foot.draw(0, height - foot.height),
    ],
  };
}

interface Drawing {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How many contacts have their names. */
  readonly named: number;
}

/** In the pixels of the live timeline. */
function drawingOf(
  content: TimelineContent,
  span: TimeWindow,
  inside: number,
  metrics: Metrics,
  context: PictureContext,
): Drawing {
  const { i18n, colours, types } = context;
  const { messages } = i18n;
  const { columns, shown } = content;
  const width = inside - NAMES_PX;
  const widths = {
    of: (text: string, font: 'name' | 'date') =>
      Math.ceil(font === 'name' ? types.semi.width(text, NAME) : types.sans.width(text, SMALL)) + 2,
  };
  const rows = laneRows(columns, shown);
  const labels = new GlyphLabels(content, messages, widths);
  const layout = layoutTimeline({
    at: columns.at,
    rows,
    window: span,
    width,
    markerHalf: metrics.markerHalf,
    labelOf: (index) => labels.room(index),
    clusterLabelOf: (members) => labels.clusterRoom(members),
    selected: -1,
    summarized: undefined,
  });
  const gaps = gapLines(content.gaps(), { ...span, width }, messages.timeline.gaps, (label) =>
    widths.of(label, 'date'),
  );
  const head = AXIS_PX + (gaps.length > 0 ? RAIL_PX : 0);
  let bottom = head;
  const lanes = lanesOf(columns).map((level) => {
    const lane = columns.levels.indexOf(level);
    const top = bottom;
    bottom += laneHeight(metrics, layout.rows[lane] ?? 0);
    return { level, lane, top, bottom };
  });
  const scale = width / (span.end - span.start);
  const xOf = (moment: number) => NAMES_PX + (moment - span.start) * scale;
  const said = (text: string, x: number, y: number, face: TextLine['face'], fill: string): TextLine => ({
    kind: 'text',
    text,
    x,
    y,
    size: face === 'semi' ? NAME : SMALL,
    face,
    fill,
  });
  return {
    height: bottom,
    named: layout.glyphs.filter(({ look, side }) => look === 'contact' && side !== 'none').length,
    marks: [
      ...ticksIn(span, width, context)
        .filter(({ at }) => xOf(at) + TICK_ROOM.year <= inside)
        .flatMap(({ at, label }) => [
          { ...rule(xOf(at), 0, 1, colours.rule), d: `M0 0H1V${bottom}H0Z` },
          said(label, xOf(at) + TICK_TEXT_PX, BASELINES.tick, 'semi', colours.ink),
        ]),
      rule(0, AXIS_PX, inside, colours.ink),
      ...(gaps.length > 0
        ? paragraph(
            { text: messages.timeline.gaps.label },
            { face: 'sans', size: SMALL, lead: 13, fill: colours['ink-3'] },
            NAMES_PX - 10,
            types,
            2,
          ).draw(0, AXIS_PX + 3)
        : []),
      ...gaps.flatMap(({ left, right, label }): Mark[] => {
        const middle = (left + right) / 2;
        const half = widths.of(label, 'date') / 2 + 4;
        const y = AXIS_PX + RAIL_LINE_PX;
        return [
          rule(NAMES_PX + left, y, middle - half - left, colours['ink-3']),
          rule(NAMES_PX + middle + half, y, right - middle - half, colours['ink-3']),
          {
            ...said(label, NAMES_PX + middle, AXIS_PX + BASELINES.gap, 'sans', colours['ink-2']),
            anchor: 'middle',
          },
        ];
      }),
      ...lanes.flatMap(({ level, lane, top, bottom: foot }): Mark[] => {
        const name = paragraph(
          { text: messages.levels[level] ?? level },
          { face: 'semi', size: NAME, lead: BASELINES.laneName.pitch, fill: colours.ink },
          NAMES_PX - 10,
          types,
          2,
        );
        return [
          ...name.draw(0, top + 3),
          said(
            messages.timeline.lane(countIn(columns.at, rows[lane] ?? new Int32Array(), span), 0),
            0,
            top + 3 + name.height + 12,
            'sans',
            colours['ink-3'],
          ),
          rule(0, foot - 1, inside, foot === bottom ? colours.ink : colours.edge),
        ];
      }),
      ...layout.glyphs
        .filter(({ middle }) => middle >= span.start && middle < span.end)
        .flatMap((glyph) => {
          const lane = lanes.find((one) => one.lane === glyph.lane);
          return placed(
            glyphMarks(glyph, labels, scale, context),
            xOf(glyph.middle),
            (lane?.top ?? 0) + rowTop(metrics, glyph.row),
          );
        }),
    ],
  };
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Years where there are some, else months: as many as have room for their labels. */
function ticksIn({ start, end }: TimeWindow, width: number, { i18n }: PictureContext): readonly Tick[] {
  const [first, last] = [new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()];
  if (last - first >= 2) {
    const step = Math.max(1, Math.ceil(((last - first + 1) * TICK_ROOM.year) / width));
    return Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + 1 + index * step)
      .filter((year) => year <= last)
      .map((year) => ({ at: Date.UTC(year, 0), label: String(year) }));
  }
  const months = (last - first) * 12 + 12;
  const every = [1, 3, 6].find((step) => (months / step) * 40 <= width) ?? 6;
  return Array.from({ length: months }, (_, index) => index)
    .filter((index) => index % every === 0)
    .map((index) => Date.UTC(first, index))
    .filter((at) => at >= start && at < end)
    .map((at) => ({ at, label: axisLabel(at, 'month', i18n.messages) }));
}
