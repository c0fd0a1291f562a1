/** The state of a row in words, and whom relayed words are attributed to. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { Messages } from '../../messages/en.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { sentence } from '../../messages/sentence.ts';
import { HALVES, type Half, isSide } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';

type Names = Pick<Library, 'person'>;

/** For a row in which all words are relayed, also from whom. `both`: the words for two accounts that no one has compared. */
export function rowInWords(
  row: Row,
  columns: Comparison['columns'],
  library: Names,
  i18n: I18n,
  both = '',
): string {
  const words = row.state.kind === 'both' ? both : stateWords(row, columns, i18n.messages.panel);
  return attributedTo([words], row.state.kind === 'only' ? row.state.relaying : [], library, i18n);
}

/** Who declines some details beside an account, which the state of the row does not say. */
export function refusalsIn(
  { cells, statements }: Row,
  { panel, column, colon }: Messages,
): readonly { readonly half: Half; readonly words: string }[] {
  return HALVES.filter((half) => cells[half] === 'account-declines').map((half) => {
    const sides = statements[half].flatMap((one) => (one.declines ? one.sides.filter(isSide) : []));
    return { half, words: column([...new Set(sides)]) + colon + panel.declinesSome };
  });
}

/** “Russia only; attributed to Joseph Biden”: by the ids of persons, after what else is said. */
export function attributedTo(
  said: readonly string[],
  relaying: readonly string[],
  library: Names,
  { messages, localize }: I18n,
): string {
  const names = relaying.flatMap((id) => library.person(id) ?? []).map(({ name }) => localize(name));
  return sentence(
    [...said, ...(relaying.length > 0 ? [messages.panel.attributedTo(names)] : [])].join(messages.semicolon),
  );
}

function stateWords(row: Row, columns: Comparison['columns'], panel: Messages['panel']): string {
  const { state } = row;
  switch (state.kind) {
    case 'related':
      return panel.relations[state.relation.relation];
    case 'only':
      // No other account is missing where the other half has no party.
      return columns[state.half === 'left' ? 'right' : 'left'].sides.length > 0
        ? panel.onlySides(columns[state.half].sides)
        : panel.account(columns[state.half].sides);
    case 'elsewhere':
      return panel.elsewhereShort(columns[state.half].sides);
    case 'declined': {
      const [half, other] = state.halves;
      // Said of one side; a row in which both decline needs no name.
      return half && !other ? panel.declinesOf(columns[half].sides) : panel.declines;
    }
    case 'open': {
      const [side, other] = new Set(
        state.halves.flatMap((half) =>
          row.statements[half].flatMap((one) => (one.leavesOpen ? one.sides.filter(isSide) : [])),
        ),
      );
      return side && !other ? panel.leftOpen(side) : panel.leftOpenShort;
    }
    case 'told':
      return panel.told;
    case 'both':
      return '';
  }
}
