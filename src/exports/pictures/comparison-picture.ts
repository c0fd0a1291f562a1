/**
 * One comparison as a picture: contact, both accounts point by point, and what is missing. Never half a row nor part of a
 * statement: what has no room is named below, and a missing account keeps its half. Pure.
 */

import { saidOnceOf } from '../../comparison/said-once.ts';
import { dateText } from '../../messages/dates.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import { hueOf } from '../../previews/picture-marks.ts';
import { markerOf } from '../../selection/halves.ts';
import { type Comparison, pairAccounts, type Row } from '../../selection/pair-accounts.ts';
import { contactDay, contactInWords } from '../comparison-words.ts';
import { type Block, beside, paragraph, space, stack } from './blocks.ts';
import { missingBlock } from './comparison-cells.ts';
import { comparisonFoot } from './comparison-foot.ts';
import { type Columns, type RowContext, rowBlock } from './comparison-rows.ts';
import { MARGIN, type PictureContext, type PictureSize } from './context.ts';
import { marker, sideMark } from './glyphs.ts';
import { placed, rect, type Scene } from './scene.ts';

const GUTTER = 32;
/** From large to small: what fits at a larger one is easier to read. The last are for a first row that is long. */
const SCALES = [1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1] as const;
const LAST_SCALE = 0.9;

export function comparisonPicture(
  contact: Contact,
  size: PictureSize,
  translations: boolean,
  context: PictureContext,
  /** The only one that is shown, where it is named; the others are left out by name. */
  point?: PointId,
): Scene {
  const { library, i18n } = context;
  const comparison = pairAccounts(library, contact);
  const columns = columnsIn(size.width);
  const base = {
    ...context,
    comparison,
    columns,
    translations,
    // A picture without a fixed height has room for all.
    notes: size.height === undefined,
    saidOnce: saidOnceOf(comparison, library, i18n),
  };
  const all = pointsIn(comparison);
  const only = all.filter((row) => row.point === point);
  const rows = only.length > 0 ? only : all;
  const tried = (scale: number, count: number, most?: number) => {
    const shown = rows.slice(0, count);
    const left = all.filter((row) => !shown.includes(row));
    return pictureOf(shown, left, size, {
      ...base,
      scale,
      ...(most !== undefined && { most }),
    });
  };
  const fits = ({ height }: Layout) => size.height === undefined || height <= size.height;
  function chosen(): Layout {
    if (size.height === undefined) return tried(1.3, rows.length);
    // As many rows as have room, in their order: to pick others would be a judgement. Then as large as they may be.
    for (let count = rows.length; count > 0; count -= 1) {
      const smallest = tried(count === 1 ? LAST_SCALE : 1, count);
      if (!fits(smallest)) continue;
      for (const scale of SCALES) {
        const layout = tried(scale, count);
        if (fits(layout)) return layout;
      }
      return smallest;
    }
    // Then words that are too long stay out, each statement as a whole.
    for (let most = size.height; most > 0; most -= 40) {
      const layout = tried(1, Math.min(1, rows.length), most);
      if (fits(layout)) return layout;
    }
    return tried(LAST_SCALE, 0);
  }

  return sceneOf(chosen(), size, comparison, context);
}

/** Those on which there is an account: what the texts alone say is counted at the foot. */
export function pointsIn({ rows }: Comparison): readonly Row[] {
  return rows.filter(({ forBoth, state }) => forBoth || state.kind !== 'told');
}

interface Layout {
  readonly height: number;
  readonly head: Block;
  readonly body: Block;
  readonly foot: Block;
}

function columnsIn(width: number): Columns {
  const inside = width - MARGIN * 2;
  const column = (inside - GUTTER) / 2;
  return { width: inside, column, at: { left: 0, right: column + GUTTER } };
}

function pictureOf(
  shown: readonly Row[],
  left: readonly Row[],
  { width }: PictureSize,
  context: RowContext,
): Layout {
  const { scale: k } = context;
  const head = headOf(context);
  const body = bodyOf(shown, context);
  const foot = comparisonFoot(shown, left, width, context);
  return { height: head.height + body.height + foot.height + 10 * k, head, body, foot };
}

function sceneOf(
  { height: needed, head, body, foot }: Layout,
  size: PictureSize,
  { contact }: Comparison,
  { i18n, colours }: PictureContext,
): Scene {
  const { messages, localize, language } = i18n;
  const height = size.height ?? Math.ceil(needed);
  const title = localize(contact.title);
  return {
    width: size.width,
    height,
    paper: colours.surface,
    language,
    title: `${title}, ${dateText(contact.dating, { month: 'long' }, messages)}`,
    description: messages.record(contact.onRecord, contact.parties),
    marks: [
      ...head.draw(MARGIN, 0),
      ...body.draw(MARGIN, head.height),
      ...foot.draw(0, height - foot.height),
    ],
  };
}

/** Kind, title, day with its doubts, and the heads of the columns. */
function headOf(context: RowContext): Block {
  const { comparison, columns, i18n, colours, types, scale: k, saidOnce } = context;
  const { contact } = comparison;
  const { messages, localize } = i18n;
  const { width } = columns;
  const small = { face: 'sans', size: 14 * k, lead: 20 * k, fill: colours['ink-2'] } as const;
  const what = paragraph({ text: contactInWords(contact, i18n) }, small, width - 26 * k, types);
  const kindLine: Block = {
    height: what.height,
    draw: (x, y) => [
      ...placed(marker(markerOf(contact), 8, colours), x + 10 * k, y + 10 * k, k),
      ...what.draw(x + 26 * k, y),
    ],
  };
  const { day, doubts } = contactDay(contact, i18n);
  const heads = beside(
    HALVES.map((half) => {
      const { sides } = comparison.columns[half];
      const hue = hueOf(half, colours);
      const teller = saidOnce.tellers[half];
      const name = paragraph(
        { text: messages.column(sides) },
        { face: 'semi', size: 16 * k, lead: 22 * k, fill: hue.text },
        columns.column - 22 * k,
        types,
      );
      const by = teller
        ? paragraph(
            { text: [teller.name, ...teller.rest].join(', ') },
            { ...small, size: 13 * k, lead: 17 * k },
            columns.column,
            types,
          )
        : space(0);
      const inner = stack([name, by]);
      return {
        at: columns.at[half],
        block: {
          height: inner.height + 9 * k,
          draw: (x: number, y: number) => [
            ...(sides.length > 0 ? placed(sideMark(half, 'filled', colours), x + 7 * k, y + 11 * k, k) : []),
            ...name.draw(x + (sides.length > 0 ? 20 * k : 0), y),
            ...by.draw(x, y + name.height),
          ],
        },
      };
    }),
  );
  const top = stack(
    [
      kindLine,
      paragraph(
        { text: localize(contact.title) },
        { face: 'title', size: 30 * k, lead: 34 * k, fill: colours.ink },
        width,
        types,
      ),
      paragraph(
        { text: [day, ...doubts].join(' ') },
        { ...small, face: 'semi', fill: colours.ink },
        width,
        types,
      ),
      space(8 * k),
    ],
    2 * k,
  );
  const pad = 24;
  return {
    height: pad + top.height + heads.height + 3 * k,
    draw: (x, y) => [
      ...top.draw(x, y + pad),
      ...heads.draw(x, y + pad + top.height),
      ...HALVES.map((half) =>
        rect(
          {
            x: x + columns.at[half],
            y: y + pad + top.height + heads.height,
            width: columns.column,
            height: 3 * k,
          },
          { fill: hueOf(half, colours).fill },
        ),
      ),
    ],
  };
}

/** As the panel has it: where a side has no account at all, one block for it is beside the rows of the other. */
function bodyOf(rows: readonly Row[], context: RowContext): Block {
  const { comparison, columns, scale: k } = context;
  const hasAccount = (half: Half) =>
    comparison.columns[half].sides.length > 0 && !comparison.columns[half].missing;
  const whole = (row: Row) => rowBlock(row, HALVES, context);
  if (HALVES.every(hasAccount)) return stack(rows.map(whole));
  const ofSides = rows.filter(({ forBoth }) => !forBoth);
  return stack([
    ...rows.filter(({ forBoth }) => forBoth).map(whole),
    space(12 * k),
    beside(
      HALVES.flatMap((half) => {
        const column = comparison.columns[half];
        if (column.missing)
          return [{ at: columns.at[half], block: missingBlock(column, comparison, columns.column, context) }];
        return column.sides.length === 0
          ? []
          : [{ at: 0, block: stack(ofSides.map((row) => rowBlock(row, [half], context))) }];
      }),
    ),
  ]);
}
