/** One cell of a hand-out: the words of one side on one point, as many as there is room for, or why there are none. Pure. */

import { saidOnceOf } from '../../comparison/said-once.ts';
import type { Statement } from '../../model/statement.ts';
import { type Half, isSide } from '../../model/voices.ts';
import { pointsMentioning } from '../../selection/mentions-of.ts';
import type { Row } from '../../selection/pair-accounts.ts';
import { quotesUnnamed } from '../../selection/quotes-unnamed.ts';
import { type Quote, quoteOf } from './quotation.ts';
import { nameOf, type Sheet } from './sheet.ts';

export interface HandoutCell {
  readonly quotes: readonly HandoutQuote[];
  /** In place of words: that these texts have none, or where they are. */
  readonly none: string | undefined;
  /** Statements that are not quoted, or not to their end. */
  readonly leftOut: number;
}

export interface HandoutQuote extends Quote {
  /** Whose words these are, where two sides share the half. */
  readonly whose: string | undefined;
}

type CellsOf = Pick<Sheet, 'library' | 'contact' | 'i18n' | 'comparison' | 'unconfirmed'> & {
  readonly level: Pick<Sheet['level'], 'room'>;
  /** The relations that a quotation is in, where others above it are in more. */
  readonly related?: (statement: Statement) => readonly string[];
  /** Whether each quotation names its speaker, where no head of a column does. */
  readonly namesAll?: boolean;
};

/** Undefined where one block says for the whole column that there is no account, or the half has no party. */
export function cellOf(
  row: Row,
  half: Half,
  statements: readonly Statement[],
  { library, contact, i18n, comparison, level, unconfirmed, related, namesAll = false }: CellsOf,
): HandoutCell | undefined {
  const { messages } = i18n;
  const column = comparison.columns[half];
  if (column.sides.length === 0 || column.missing) return undefined;
  if (statements.length === 0)
    return {
      quotes: [],
      leftOut: 0,
      none:
        row.cells[half] === 'elsewhere'
          ? `${messages.panel.elsewhere(column.sides)} ${pointsMentioning(
              library,
              contact,
              row.point,
              column.sides,
            )
              .map((point) => nameOf(library, point, i18n))
              .join(messages.semicolon)}`
          : messages.panel.nothingOnPoint(column.sides, quotesUnnamed(row.told, column.sides)),
    };
  function isOf(side: string) {
    return isSide(side) && column.sides.includes(side);
  }

  const head = namesAll ? undefined : saidOnceOf(comparison, library, i18n).tellers[half];
  const quotes: HandoutQuote[] = [];
  let { room } = level;
  for (const statement of statements) {
    // The first has its place, however little room there is.
    if (quotes.length > 0 && room <= 0) break;
    const quote = quoteOf(
      {
        statement,
        half,
        contact,
        head,
        untagged: row.state.kind === 'open',
        declining: row.cells[half] === 'account-declines',
      },
      library,
      i18n,
      room,
    );
    if (quotes.length > 0 && quote.words.length > room) break;
    const own = column.sides.filter((side) => statement.sides.includes(side));
    const shared =
      column.sides.length > 1 || new Set(statements.flatMap(({ sides }) => sides.filter(isOf))).size > 1;
    const draft = unconfirmed?.(statement.id);
    quotes.push({
      ...quote,
      by: [...(draft === undefined ? [] : [draft]), ...(related?.(statement) ?? []), ...quote.by],
      whose: shared ? messages.column(own) : undefined,
    });
    room -= quote.words.length;
  }
  return {
    quotes,
    none: undefined,
    leftOut: statements.length - quotes.length + quotes.filter(({ isCut }) => isCut).length,
  };
}
