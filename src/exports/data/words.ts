/** A statement, a date and a route in words, as the panel has them. Pure. */

import { modeLabel } from '../../comparison/statement/mode-label.ts';
import { tellerOf } from '../../comparison/statement/teller.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { DateSummary } from '../../model/dating.ts';
import { inOneLine } from '../../model/passage.ts';
import { passagesOf, type Statement } from '../../model/statement.ts';
import { doubts } from '../../previews/description.ts';
import { chainOf, isDirect, isTranslated } from '../../selection/chain-of.ts';
import type { Placed } from './placed.ts';
import type { Taken } from './taken.ts';

/** The exact words in one line; […] is what is left out. */
export function wordsOf(statement: Statement): string {
  return passagesOf(statement)
    .map(
      ({ words, cutBefore, cutAfter }) =>
        `${cutBefore ? '[…] ' : ''}${inOneLine(words)}${cutAfter ? ' […]' : ''}`,
    )
    .join(' […] ');
}

export function tellerIn({ statement, side }: Pick<Placed, 'statement' | 'side'>, { library, i18n }: Taken) {
  return tellerOf(statement, side, library, i18n);
}

/** “Andrei Belousov, minister of defence, communiqué”; of a draft, that nobody has confirmed it. */
export function bylineOf(placed: Pick<Placed, 'statement' | 'side'>, taken: Taken): string {
  const { name, rest } = tellerIn(placed, taken);
  const open = taken.unconfirmed.has(placed.statement.id) ? [taken.words.unconfirmed] : [];
  return [name, ...rest, ...open].join(', ');
}

export function howSaid(statement: Statement, { library, i18n }: Taken): string {
  return modeLabel(statement, isTranslated(statement, library), library.text(statement.text), i18n);
}

/** “about 31 March 2021 (day inferred)”: the doubts of a date in words. */
export function dayInWords(dating: DateSummary, i18n: I18n): string {
  const date = dateText(dating, { month: 'long' }, i18n.messages);
  const how = doubts(dating, i18n);
  return how.length === 0 ? date : `${date} (${how.join(', ')})`;
}

/** “Pentagon → Reuters (from other sources) → La Presse”. */
export function routeOf(statement: Statement, { library, i18n }: Taken): string {
  const { messages, localize } = i18n;
  const text = library.text(statement.text);
  const chain = chainOf(statement, library);
  const steps = chain.map(({ who, by, language, basis }, index) => {
    const marks = [
      ...(by === 'machine' ? [messages.panel.machine(chain[index - 1]?.language, language)] : []),
      ...(basis === 'stated' ? [] : [messages.bases[basis]]),
    ];
    return marks.length === 0 ? localize(who) : `${localize(who)} (${marks.join(', ')})`;
  });
  if (steps.length === 0) return '';
  const direct = text !== undefined && isDirect(text, chain);
  return steps.join(' → ') + (direct ? messages.colon + messages.panel.direct : '');
}

/** The editors' remarks on the words, those of spelling and noise left out, as in the panel. */
export function notesOn(statement: Statement, { library, i18n }: Taken): readonly string[] {
  const main = passagesOf(statement);
  const notes = library.notesIn(statement.text).flatMap((note) => {
    const here =
      note.kind === 'typography' || note.kind === 'noise'
        ? undefined
        : note.passages.find((p) => main.some((own) => p.start < own.end && p.end > own.start));
    return here ? [inOneLine(here.words) + i18n.messages.colon + i18n.localize(note)] : [];
  });
  return [...(statement.note ? [i18n.localize(statement.note)] : []), ...notes];
}
