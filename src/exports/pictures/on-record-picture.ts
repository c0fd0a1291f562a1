/** Who is on record for what, contact by contact and point by point, as a picture: rows that have no room are counted below. Pure. */

import type { Filters } from '../../link/view-state.ts';
import { dateText } from '../../messages/dates.ts';
import { labelText } from '../../messages/labels.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { markerOf } from '../../selection/halves.ts';
import { type ContactRow, hasSplitCells, matrixOf } from '../../selection/matrix.ts';
import { paragraph } from './blocks.ts';
import { MARGIN, type PictureContext, type PictureSize } from './context.ts';
import { footOf } from './foot.ts';
import { marker, splitCell } from './glyphs.ts';
import { type Mark, placed, rule, type Scene } from './scene.ts';
import { headlineOf, publishersOf, viewHead } from './view-head.ts';

interface InView {
  /** The contacts that pass the filters. */
  readonly shown: ContactSet;
  readonly filters: Filters;
}

/** The day is below the name of a contact where rows are high enough, and beside it elsewhere. */
const STACKED_PX = 36;
const NAMES_PX = { stacked: 270, beside: 390 } as const;
/** The names of the points lean, so that each has its column. */
const LEAN = -50;
/** A picture without a limit would be too high for any screen. */
const MAX_ROWS = 60;

export function onRecordPicture(
  { shown, filters }: InView,
  size: PictureSize,
  context: PictureContext,
): Scene {
  const { i18n, own, colours } = context;
  const headline = `${own.onRecordTitle}. ${headlineOf(shown, undefined, filters, context)}`;
  const head = viewHead(headline, filters, size.width, context);
  const headHeight = headOf(context);
  const all = Math.min(shown.length, MAX_ROWS);
  const hasSplit = hasSplitCells(matrixOf(shown, [], 0, all).rows);
  const foot = (rows: number) =>
    footOf(
      {
        sources: publishersOf(shown, context),
        leftOut: rows < shown.length ? [own.contacts(shown.length - rows)] : [],
        remarks: [own.cells, ...(hasSplit ? [own.splitCells] : [])],
      },
      size.width,
      context,
    );
  const room = (rows: number) =>
    size.height === undefined
      ? Number.POSITIVE_INFINITY
      : size.height - head.height - foot(rows).height - headHeight - 20;
  const least = 20;
  const rows = Math.min(all, Math.max(1, room(all) >= all * least ? all : Math.floor(room(1) / least)));
  const pitch = size.height === undefined ? 40 : Math.min(60, room(rows) / Math.max(1, rows));
  const below = foot(rows);
  const height = size.height ?? Math.ceil(head.height + headHeight + rows * pitch + 20 + below.height);
  return {
    width: size.width,
    height,
    paper: colours.surface,
    language: i18n.language,
    title: headline,
    description: own.onRecordTitle,
    marks: [
      ...head.draw(MARGIN, 0),
      ...placed(tableMarks(shown, rows, pitch, size.width - MARGIN * 2, context), MARGIN, head.height),
      ...below.draw(0, height - below.height),
    ],
  };
}

/** As high as the longest name of a point, which leans. */
function headOf({ library, i18n, types }: PictureContext): number {
  const widths = library.points.map(({ name, short }) =>
    types.sans.width(i18n.localize(short ?? name), POINT_PX),
  );
  return 24 + Math.max(0, ...widths) * Math.sin((-LEAN * Math.PI) / 180);
}

const POINT_PX = 14;

function tableMarks(
  shown: ContactSet,
  count: number,
  pitch: number,
  width: number,
  context: PictureContext,
): readonly Mark[] {
  const { library, i18n, colours, types } = context;
  const { points } = library;
  const isStacked = pitch >= STACKED_PX;
  const names = NAMES_PX[isStacked ? 'stacked' : 'beside'];
  const top = headOf(context);
  // Leaning names reach beyond the last column.
  const column = (width - names - 64) / Math.max(1, points.length);
  const middle = (index: number) => names + column * (index + 0.5);
  const rows = matrixOf(shown, [], 0, count).rows.filter((row): row is ContactRow => row.kind === 'contact');
  const cell = Math.min(1.3, column / 44);
  return [
    ...points.map(
      ({ name, short }, index): Mark => ({
        kind: 'text',
        text: i18n.localize(short ?? name),
        x: middle(index) - 4,
        y: top - 10,
        size: POINT_PX,
        face: 'sans',
        fill: colours.ink,
        turned: LEAN,
      }),
    ),
    rule(0, top, width, colours.ink),
    ...rows.flatMap(({ contact, cells }, index): Mark[] => {
      const y = top + pitch * (index + 0.5);
      const size = Math.min(15, pitch * 0.42);
      const day = dateText(contact.dating, { month: 'short' }, i18n.messages);
      const label = `${labelText(i18n.localize(contact.label))}`;
      const name = paragraph(
        { text: label },
        { face: 'semi', size, lead: size * 1.25, fill: colours.ink },
        names - (isStacked ? 44 : 170),
        types,
        1,
      );
      return [
        ...placed(marker(markerOf(contact), 9, colours), 12, y, Math.min(1, pitch / 26)),
        ...name.draw(30, isStacked ? y - size * 1.35 : y - name.height / 2),
        {
          kind: 'text',
          text: day,
          x: isStacked ? 30 : names - 12,
          y: y + size * (isStacked ? 1.05 : 0.3),
          size: size * 0.9,
          face: 'sans',
          fill: colours['ink-2'],
          ...(!isStacked && { anchor: 'end' }),
        },
        ...cells.flatMap((one, index) => placed(splitCell(one.halves, colours), middle(index), y, cell)),
        rule(0, y + pitch / 2 - 1, width, colours.rule),
      ];
    }),
  ];
}
