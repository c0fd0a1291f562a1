/** The column of the index that says whose words the other side relays, for each contact. Pure. */

import type { Corpus } from '../../model/corpus.ts';
import type { CorpusIndex } from '../../model/corpus-index.ts';
import { isAttributed, relayedHalves, sidesIn } from '../../model/statement.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import type { BearingStatement } from '../passes/derive-record.ts';

const bitsOf = (halves: readonly Half[]) =>
  halves.reduce((bits, half) => bits | (1 << HALVES.indexOf(half)), 0);

/** Whose words the other side relays, in bits of the halves; left out where there are none. */
export function relayedColumn(
  { contacts, people }: Corpus,
  bearingStatements: ReadonlyMap<string, readonly BearingStatement[]>,
): Pick<CorpusIndex['contacts'], 'relayed'> {
  const sideOf = new Map(people.map(({ id, side }) => [id, side]));
  const relayed = contacts.map(({ id }) =>
    bitsOf(
      (bearingStatements.get(id) ?? []).flatMap(({ statement, bearing }) =>
        isAttributed(statement) && bearing.as === 'account'
          ? relayedHalves(statement.voice, sidesIn(statement, bearing), (person) => sideOf.get(person))
          : [],
      ),
    ),
  );
  return relayed.some((halves) => halves > 0) ? { relayed } : {};
}
