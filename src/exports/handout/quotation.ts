/** A statement as a hand-out quotes it: its exact words, whole or up to the end of a sentence, and who says them. Pure. */

import { modeLabel } from '../../comparison/statement/mode-label.ts';
import { saidOn } from '../../comparison/statement/said-on.ts';
import { type Teller, tellerOf } from '../../comparison/statement/teller.ts';
import type { Library } from '../../corpus/library.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import { inOneLine } from '../../model/passage.ts';
import {
  passagesOf,
  type ShownTranslation,
  type Statement,
  type StatementPassage,
  translationFor,
} from '../../model/statement.ts';
import { type Half, halfOf, isSide, type Side } from '../../model/voices.ts';
import { isTranslated } from '../../selection/chain-of.ts';
import { toldBelow } from '../told-by.ts';

export interface Quote {
  readonly id: string;
  readonly words: string;
  /** BCP 47 tag of the words. */
  readonly language: string | undefined;
  readonly translation: ShownTranslation | undefined;
  /** Whether the text quotes who says it. */
  readonly isCited: boolean;
  /** How the text gives it, who says it and when, for whom else. */
  readonly by: readonly string[];
  /** Something of it is left out. */
  readonly isCut: boolean;
}

interface QuoteOf {
  readonly statement: Statement;
  readonly half: Half;
  readonly contact: Contact;
  /** Who speaks most in the column, named at its head. */
  readonly head: Teller | undefined;
  /** Where the head of the row says already that more was left open. */
  readonly untagged: boolean;
  /** Where it may be the refusal beside an account, which the head of the row does not say. */
  readonly declining?: boolean;
}

/** What marks where words are left out. */
export const LEFT_OUT = '[…]';

/** `room`: how many characters it should have; it ends with the last sentence that fits, and has one in any case. */
export function quoteOf(of: QuoteOf, library: Library, i18n: I18n, room = Number.POSITIVE_INFINITY): Quote {
  const { statement } = of;
  const { messages, language } = i18n;
  const text = library.text(statement.text);
  const passages = passagesOf(statement);
  const kept = withinRoom(passages, text, room);
  const ours = translationFor(statement.translation, text?.language, language);
  const side = statement.sides.filter(isSide).find((own) => halfOf(own) === of.half);
  const teller = tellerOf(statement, side, library, i18n);
  const said = saidOn(statement, of.contact);
  return {
    id: statement.id,
    words: joined(kept.passages) + (kept.isCut ? ` ${LEFT_OUT}` : ''),
    language: text?.language,
    translation: kept.isCut && ours ? { ...ours, words: cutTranslation(ours.words, kept) } : ours,
    isCited: statement.mode === 'direct' || statement.mode === 'mixed',
    isCut: kept.isCut,
    by: [
      modeLabel(statement, isTranslated(statement, library), text, i18n),
      ...toldBelow(of.head, teller),
      ...(said ? [messages.panel.said(dateText(said, { month: 'long' }, messages))] : []),
      ...(statement.onBehalfOf.length > 0 ? [messages.panel.onBehalf(statement.onBehalfOf as Side[])] : []),
      ...(statement.declines && side && of.declining ? [messages.panel.declinesOf([side])] : []),
      ...(statement.leavesOpen && side && !of.untagged ? [messages.panel.leftOpen(side)] : []),
      ...(new Set(statement.sides.filter(isSide).map(halfOf)).size > 1 ? [messages.panel.bothTellers] : []),
      messages.panel.paragraph(passages[0]?.paragraph ?? 1),
    ],
  };
}

interface Kept {
  readonly passages: readonly StatementPassage[];
  readonly isCut: boolean;
  /** Sentences that are kept, and that there are. */
  readonly sentences: number;
  readonly all: number;
}

function withinRoom(passages: readonly StatementPassage[], text: Text | undefined, room: number): Kept {
  const borders = passages.flatMap((passage, index) =>
    (text?.sentences ?? []).flatMap(({ end }) =>
      end > passage.start && end < passage.end ? [{ index, end }] : [],
    ),
  );
  const upTo = ({ index, end }: { readonly index: number; readonly end: number }) =>
    passages.slice(0, index + 1).map((passage, at) => {
      if (at < index) return passage;
      const { cutAfter: _, ...rest } = passage;
      return { ...rest, end, words: passage.words.slice(0, end - passage.start).trimEnd() };
    });
  const all = borders.length + 1;
  const whole = { passages, isCut: false, sentences: all, all };
  if (joined(passages).length <= room || borders.length === 0) return whole;
  const fitting = borders.filter((border) => joined(upTo(border)).length <= room).length;
  const border = borders[Math.max(fitting, 1) - 1];
  return border ? { passages: upTo(border), isCut: true, sentences: Math.max(fitting, 1), all } : whole;
}

/** In one line, with what is left out between two pieces, and of a quotation. */
function joined(passages: readonly StatementPassage[]): string {
  return passages
    .map(
      ({ words, cutBefore, cutAfter }) =>
        `${cutBefore ? `${LEFT_OUT} ` : ''}${inOneLine(words)}${cutAfter ? ` ${LEFT_OUT}` : ''}`,
    )
    .join(` ${LEFT_OUT} `);
}

/** As many sentences as of the words, if both have as many in all; else it stays whole, since the place to cut is unknown. */
function cutTranslation(words: string, { sentences, all }: Kept): string {
  const own = words.split(/(?<=[.!?…]["”»’)]*)\s+(?=["“«(]?\p{Lu})/u);
  return own.length === all ? `${own.slice(0, sentences).join(' ')} ${LEFT_OUT}` : words;
}
