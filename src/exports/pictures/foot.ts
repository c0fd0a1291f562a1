/** The foot of every picture: whose words these are, by which route, and which version of which corpus they are from. Pure. */

import type { Statement } from '../../model/statement.ts';
import { madeOn } from '../source-note.ts';
import { sourcesOf } from '../statement-words.ts';
import { type Block, paragraph, space, stack, type TextStyle } from './blocks.ts';
import { MARGIN, type PictureContext } from './context.ts';
import { rule } from './scene.ts';

/** Each once. The arrow of the page is in none of its typefaces. */
export function routesOf(statements: readonly Statement[], context: PictureContext): readonly string[] {
  return sourcesOf(statements, context).map((source) => source.replaceAll('→', '›'));
}

const SIZE = 13;
const LEAD = 18;
/** Of routes, what has no room is counted: a line that broke off within one would name another. */
const MAX_LINES = 4;

interface Foot {
  /** Newsrooms and offices, with their routes. */
  readonly sources: readonly string[];
  /** What is not in the picture. */
  readonly leftOut?: readonly string[];
  /** Sentences on how it was made. */
  readonly remarks?: readonly string[];
}

export function footOf(
  { sources, leftOut = [], remarks = [] }: Foot,
  width: number,
  context: PictureContext,
  most = MAX_LINES,
): Block {
  const { own, note, noteWords, colours, types, i18n } = context;
  const inside = width - MARGIN * 2;
  const plain = { face: 'sans', size: SIZE, lead: LEAD, fill: colours['ink-2'] } as const;
  const strong = { ...plain, face: 'semi', fill: colours.ink } as const;
  const said = (text: string, style: TextStyle = plain) => paragraph({ text }, style, inside, types);
  const source = () => {
    for (let count = sources.length; count > 1; count -= 1) {
      const block = said(own.source(sources.slice(0, count), sources.length - count));
      if (block.height <= most * LEAD) return block;
    }
    return said(own.source(sources.slice(0, 1), Math.max(0, sources.length - 1)));
  };
  const via = [
    `${noteWords.via} ${note.corpus}`,
    `${noteWords.version} ${note.version}`,
    `${noteWords.made} ${madeOn(note.made, i18n.messages)}`,
  ].join(' · ');
  const link = note.onDevice ? `${note.link} (${noteWords.onDevice})` : note.link;
  const together = `${via} · ${link}`;
  const inner = stack([
    ...(leftOut.length > 0 ? [said(own.leftOut(leftOut), { ...plain, fill: colours.ink })] : []),
    ...(sources.length > 0 ? [source()] : []),
    said([...remarks, note.licence].join(' ')),
    ...(types.semi.width(together, SIZE) <= inside
      ? [said(together, strong)]
      : [said(via, strong), said(link, strong)]),
  ]);
  return {
    height: inner.height + 26,
    draw: (x, y) => [rule(x, y, width, colours.rule), ...stack([space(12), inner]).draw(x + MARGIN, y)],
  };
}
