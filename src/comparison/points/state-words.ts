/** How the accounts of a point relate, or which one is not there, in words: as on screen, for what is taken away as well. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { Messages } from '../../messages/en.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { sentence } from '../../messages/sentence.ts';
import { isSide } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';

interface RowOf {
  readonly row: Row;
  readonly columns: Comparison['columns'];
}

/** The state of a row; of one in which all is relayed, also of whom. Empty where nobody has compared its accounts. */
export function stateOf(of: RowOf, library: Pick<Library, 'person'>, i18n: I18n): string {
  const { state } = of.row;
  return attributed(
    [ofAccounts(of, i18n.messages.panel)],
    state.kind === 'only' ? state.relaying : [],
    library,
    i18n,
  );
}

/** “Russia only; attributed to Joseph Biden”: by the ids of persons, after what else is said. */
export function attributed(
  said: readonly string[],
  relaying: readonly string[],
  library: Pick<Library, 'person'>,
  { messages, localize }: I18n,
): string {
  const names = relaying.flatMap((id) => {
    const person = library.person(id);
    return person ? [localize(person.name)] : [];
  });
  return sentence(
    [...said, ...(relaying.length > 0 ? [messages.panel.attributedTo(names)] : [])].join(messages.semicolon),
  );
}

function ofAccounts({ row, columns }: RowOf, panel: Messages['panel']): string {
  const { state } = row;
  switch (state.kind) {
    case 'related':
      return panel.relations[state.relation.relation];
    case 'only':
      // Of nobody else is an account missing where the other half has no party.
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
