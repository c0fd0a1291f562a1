/** The contacts and clusters of the timeline as marks, around their date and from the top of their row. Pure. */

import type { GlyphLabels } from '../../timeline/draw/glyph-labels.ts';
import { shareStrips } from '../../timeline/draw/share-strips.ts';
import {
  BASELINES,
  CAPSULE_MARKER_RADIUS,
  CAPSULE_PX,
  capsuleMarkers,
  LABEL_TEXT_PX,
  MARKER_BOX_HALF,
  MARKER_RADIUS,
  WIDE,
} from '../../timeline/layout/geometry.ts';
import type { Glyph } from '../../timeline/layout/layout.ts';
import type { PictureContext } from './context.ts';
import { marker } from './glyphs.ts';
import { type Mark, placed, rect, type TextLine } from './scene.ts';

const MIDDLE = WIDE.itemHeight / 2;

export function glyphMarks(
  glyph: Glyph,
  labels: GlyphLabels,
  /** Pixels a millisecond. */
  scale: number,
  context: PictureContext,
): readonly Mark[] {
  return glyph.look === 'contact'
    ? contactMarks(glyph, labels, context)
    : clusterMarks(glyph, labels, scale, context);
}

interface Run {
  readonly text: string;
  /** No text states it. */
  readonly doubted: boolean;
}

function contactMarks(glyph: Glyph, labels: GlyphLabels, context: PictureContext): readonly Mark[] {
  const { colours } = context;
  const item = labels.item(glyph.members[0] ?? 0);
  const name = item.name.map(({ text, outside }) => ({ text, doubted: outside }));
  const date = [
    ...item.date.map(({ text, basis }) => ({ text, doubted: basis !== null && basis !== 'stated' })),
    { text: item.status, doubted: false },
  ];
  return [
    ...placed(marker(item.marker, MARKER_RADIUS, colours), 0, MIDDLE),
    ...(glyph.side === 'none'
      ? []
      : labelMarks(name, date, MARKER_BOX_HALF + LABEL_TEXT_PX, glyph.side === 'left', context)),
  ];
}

/** Two lines, dotted where a text does not state it. */
function labelMarks(
  name: readonly Run[],
  date: readonly Run[],
  distance: number,
  flipped: boolean,
  { colours, types }: PictureContext,
): readonly Mark[] {
  const line = (
    runs: readonly Run[],
    y: number,
    style: Pick<TextLine, 'face' | 'size' | 'fill'>,
  ): readonly Mark[] => {
    const type = types[style.face];
    const whole = runs.reduce((sum, { text }) => sum + type.width(text, style.size), 0);
    let x = flipped ? -distance - whole : distance;
    return runs.flatMap(({ text, doubted }): Mark[] => {
      const here = x;
      x += type.width(text, style.size);
      if (text === '') return [];
      const words: Mark = { kind: 'text', text, x: here, y, ...style };
      const dots: Mark = {
        kind: 'path',
        d: `M0 0H${Math.max(1, x - here - 1)}`,
        x: here + 0.5,
        y: y + 2.5,
        scale: 1,
        stroke: colours['ink-2'],
        strokeWidth: 1.3,
        dashes: [0, 2.6],
        round: true,
      };
      return doubted ? [words, dots] : [words];
    });
  };
  return [
    ...line(name, BASELINES.name, { face: 'semi', size: 13, fill: colours.ink }),
    ...line(date, BASELINES.date, { face: 'sans', size: 12, fill: colours['ink-2'] }),
  ];
}

/** As the style sheet of the live one has them, from the middle of the capsule. */
const STRIP = { inset: 9, height: 3, ru: MIDDLE + 3.5, us: MIDDLE + 7.5 } as const;

function clusterMarks(
  { half, middle, members, look, label, side }: Glyph,
  labels: GlyphLabels,
  scale: number,
  context: PictureContext,
): readonly Mark[] {
  const { colours, i18n } = context;
  const { name, date } = labels.cluster(members);
  // Nothing expands in a picture.
  const expand = i18n.messages.timeline.cluster.expand('');
  const radius = CAPSULE_PX / 2;
  const inside = half * 2 - CAPSULE_PX;
  const capsule: Mark = {
    kind: 'path',
    d: `M${-half + radius} ${MIDDLE - radius}h${inside}a${radius} ${radius} 0 0 1 0 ${CAPSULE_PX}h${-inside}a${radius} ${radius} 0 0 1 0 ${-CAPSULE_PX}Z`,
    x: 0,
    y: 0,
    scale: 1,
    fill: colours.surface,
    stroke: colours.edge,
  };
  const xs = capsuleMarkers({ half, middle }, labels.moments(members), scale);
  const content: readonly Mark[] =
    look === 'capsule'
      ? Array.from(members).flatMap((index, position) =>
          placed(
            marker(labels.item(index).marker, CAPSULE_MARKER_RADIUS, colours),
            (xs[position] ?? 0) - half,
            MIDDLE,
          ),
        )
      : [
          {
            kind: 'text',
            text: labels.count(members),
            x: 0,
            y: BASELINES.count - 3.5,
            size: 13,
            face: 'semi',
            fill: colours.ink,
            anchor: 'middle',
          },
          ...stripMarks(shareStrips(labels.shares(members)), half * 2 - STRIP.inset * 2, context),
        ];
  const words = [{ text: name, doubted: false }];
  const days = [{ text: date.slice(0, date.length - expand.length).trim(), doubted: false }];
  return [
    capsule,
    ...content,
    ...(label > 0 && side !== 'none'
      ? labelMarks(words, days, half + LABEL_TEXT_PX, side === 'left', context)
      : []),
  ];
}

function stripMarks(
  { 'ru-end': ruEnd, 'us-start': usStart, 'us-end': usEnd }: ReturnType<typeof shareStrips>,
  width: number,
  { colours }: PictureContext,
): readonly Mark[] {
  const strip = (y: number, from: number, to: number, fill: string) =>
    rect({ x: (from - 0.5) * width, y, width: (to - from) * width, height: STRIP.height }, { fill });
  return [
    strip(STRIP.ru, 0, 1, colours.rule),
    strip(STRIP.us, 0, 1, colours.rule),
    strip(STRIP.ru, 0, ruEnd, colours['ru-fill']),
    strip(STRIP.us, usStart, usEnd, colours['us-fill']),
  ];
}
