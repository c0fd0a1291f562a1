/** The state of a row of the comparison in words: how the accounts relate, or which one is not there. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { Messages } from '../../messages/en.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { isSide } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';

interface Placed {
  readonly row: Row;
  readonly columns: Comparison['columns'];
}

/** Of persons, by their ids. */
export function namesOf(
  ids: readonly string[],
  library: Library,
  localize: I18n['localize'],
): readonly string[] {
  return ids.flatMap((id) => {
    const person = library.person(id);
    return person ? [localize(person.name)] : [];
  });
}

/** Empty where both speak and nobody has compared them. */
export function stateWords({ row, columns }: Placed, panel: Messages['panel']): string {
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
