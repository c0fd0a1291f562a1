/** The cells of a comparison as blocks: statements with their words, and boxes for what is not there. Pure. */

import type { SaidOnce } from '../../comparison/said-once.ts';
import { tellerOf } from '../../comparison/statement/teller.ts';
import { dateText } from '../../messages/dates.ts';
import { type Statement, translationFor } from '../../model/statement.ts';
import type { Half } from '../../model/voices.ts';
import { hueOf } from '../../previews/picture-marks.ts';
import { markerOf } from '../../selection/halves.ts';
import type { Column, Comparison } from '../../selection/pair-accounts.ts';
import { quotesUnnamed, toldIn } from '../../selection/quotes-unnamed.ts';
import { howSaid, qualifications, quoted, remarksOn, sidesOf } from '../statement-words.ts';
import { toldBelow } from '../told-by.ts';
import { type Block, boxed, paragraph, space, stack } from './blocks.ts';
import type { PictureContext } from './context.ts';
import { marker } from './glyphs.ts';
import { placed, rect } from './scene.ts';

export interface CellContext extends PictureContext {
  /** The scale of all type; 1 is that of the page. */
  readonly scale: number;
  readonly translations: boolean;
  /** Whether the editors' notes have room; else they are counted as left out. */
  readonly notes: boolean;
  readonly saidOnce: SaidOnce;
}

export interface StatementBlock {
  readonly block: Block;
  /** Its words had no room, and are not in it. */
  readonly withoutWords: boolean;
}

/** One statement. `most`: the height that its words may take; longer ones are left out as a whole, and it says so. */
export function statementBlock(
  statement: Statement,
  half: Half,
  width: number,
  context: CellContext,
  most = Number.POSITIVE_INFINITY,
): StatementBlock {
  const { library, i18n, colours, types, scale: k, translations, own } = context;
  const indent = 13 * k;
  const inside = width - indent;
  const language = library.text(statement.text)?.language;
  const ours = translations ? translationFor(statement.translation, language, i18n.language) : undefined;
  const small = { face: 'sans', size: 14 * k, lead: 19 * k, fill: colours.ink } as const;
  const said = [
    paragraph(
      { text: quoted(statement), language },
      { face: 'serif', size: 17 * k, lead: 22 * k, fill: colours.ink },
      inside,
      types,
    ),
    ...(ours ? [paragraph({ text: ours.words, language: ours.language }, small, inside, types)] : []),
  ];
  const all = stack(said, 2 * k);
  const withoutWords = all.height > most;
  const shown = withoutWords
    ? paragraph({ text: own.tooLong }, { ...small, fill: colours['ink-2'] }, inside, types)
    : all;
  const isQuoted = statement.mode === 'direct' || statement.mode === 'mixed';
  const bar = (x: number, y: number) => {
    const { fill } = hueOf(half, colours);
    const height = (withoutWords ? shown : (said[0] ?? shown)).height;
    return isQuoted
      ? [rect({ x, y: y + 2 * k, width: 3 * k, height: height - 4 * k }, { fill })]
      : [
          {
            kind: 'path' as const,
            d: `M0 0V${height - 4 * k}`,
            x: x + 1.5 * k,
            y: y + 2 * k,
            scale: 1,
            stroke: fill,
            strokeWidth: 3 * k,
            dashes: [3 * k, 3 * k],
          },
        ];
  };
  const aside = { face: 'sans', size: 12 * k, lead: 16 * k, fill: colours['ink-2'] } as const;
  const by = stack([
    paragraph({ text: byline(statement, half, context) }, aside, inside, types),
    ...notesOn(statement, context).map((text) => paragraph({ text }, aside, inside, types)),
  ]);
  return {
    withoutWords,
    block: {
      height: shown.height + 3 * k + by.height,
      draw: (x, y) => [
        ...bar(x, y),
        ...shown.draw(x + indent, y),
        ...by.draw(x + indent, y + shown.height + 3 * k),
      ],
    },
  };
}

/** How the text gives the words and who says them; what else decides whose they are. As the panel has it, but never shorter. */
function byline(
  statement: Statement,
  half: Half,
  { library, i18n, saidOnce, unconfirmed }: CellContext,
): string {
  const { messages } = i18n;
  const [side] = sidesOf(statement, half);
  const teller = tellerOf(statement, side, library, i18n);
  const mode = howSaid(statement, { library, i18n });
  return [
    ...[unconfirmed?.(statement.id) ?? []].flat(),
    mode,
    ...toldBelow(saidOnce.tellers[half], teller),
    ...(statement.said ? [messages.panel.said(dateText(statement.said, { month: 'long' }, messages))] : []),
    ...qualifications(statement, side, { i18n }),
  ].join(' · ');
}

/** What the editors remark on its words. */
function notesOn(statement: Statement, { notes, library, i18n }: CellContext): readonly string[] {
  const { panel, colon } = i18n.messages;
  return !notes
    ? []
    : remarksOn(statement, { library, i18n }).map(({ words, remark }) =>
        [panel.note, ...(words === undefined ? [] : [words]), remark].join(colon),
      );
}

/** A cell in which these texts have nothing from a side. */
export function absentBlock(text: string, width: number, { colours, types, scale: k }: CellContext): Block {
  return boxed(
    paragraph(
      { text },
      { face: 'sans', size: 13 * k, lead: 18 * k, fill: colours['ink-2'] },
      width - 20 * k,
      types,
    ),
    width,
    10 * k,
    { stroke: colours.edge },
  );
}

/** In place of a whole account: that these texts have none, and what that does not prove. */
export function missingBlock(
  column: Column,
  comparison: Comparison,
  width: number,
  context: CellContext,
): Block {
  const { library, i18n, colours, types, scale: k } = context;
  const { messages, localize } = i18n;
  const inside = width - 32 * k;
  const style = { face: 'sans', size: 13 * k, lead: 18 * k, fill: colours['ink-2'] } as const;
  const radius = 19 * k;
  const sign: Block = {
    height: radius * 2 + 6 * k,
    draw: (x, y) => placed(marker(markerOf(comparison.contact), 19, colours), x + radius, y + radius, k),
  };
  return boxed(
    stack(
      [
        sign,
        paragraph(
          { text: messages.panel.missing(column.sides) },
          { face: 'title', size: 20 * k, lead: 25 * k, fill: colours.ink },
          inside,
          types,
        ),
        paragraph(
          {
            text: messages.panel.missingWhy(
              column.sides,
              library.contactIndex.textIds.length,
              quotesUnnamed(toldIn(comparison), column.sides),
            ),
          },
          style,
          inside,
          types,
        ),
        ...column.outside.map(({ what, where }) =>
          paragraph(
            {
              text: `${messages.panel.outside}${messages.colon}${messages.panel.reportedBy(localize(what), localize(where))}`,
            },
            style,
            inside,
            types,
          ),
        ),
        space(2 * k),
      ],
      5 * k,
    ),
    width,
    16 * k,
    { stroke: colours.edge },
  );
}
