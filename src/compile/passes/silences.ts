/** The kinds of absence that a reader would find at a contact; no two of them overlap. */

import { type CellState, hasAccount } from '../../model/cell.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { SILENCES, type Silence } from '../../model/silence.ts';
import { type Half, halfOf, isSide } from '../../model/voices.ts';
import type { BearingStatement } from './derive-record.ts';

/** The kinds of absence of one contact, in the order of the closed list. */
export function silencesOf(
  contact: Contact,
  bearingStatements: readonly BearingStatement[],
): readonly Silence[] {
  const halves = new Set(contact.onRecord.map(halfOf));
  // Between Russia and a voice that is no side, only Russia can lack an account.
  const parties = new Set(contact.parties.map(halfOf));
  const account = bearingStatements.flatMap(({ statement, bearing }) =>
    bearing.as === 'account' && statement.unnamed !== 'elsewhere' ? [statement] : [],
  );
  const found: Record<Silence, boolean> = {
    account: halves.size < parties.size,
    // If a whole account is missing, so is every point: that is another kind of absence.
    point: halves.size === 2 && contact.cells.some(({ point }) => isOneSided(contact, point)),
    declines: account.some(({ declines, sides }) => declines && sides.some(isSide)),
    'left-open': account.some(({ leavesOpen }) => leavesOpen),
    remark: account.some(({ remarkOn }) =>
      remarkOn.some((side) => contact.parties.some((party) => halfOf(party) === halfOf(side))),
    ),
  };
  return SILENCES.filter((silence) => found[silence]);
}

/** Whether one half alone has an account of it, the other does not mention it elsewhere, and neither declines it all. */
function isOneSided({ cells }: Contact, point: PointId): boolean {
  const own = cells.filter((cell) => cell.point === point && isSide(cell.side));
  const halves = (fits: (state: CellState) => boolean) =>
    new Set<Half>(own.flatMap(({ side, state }) => (fits(state) && isSide(side) ? [halfOf(side)] : [])));
  const speaking = halves(hasAccount);
  const mentioning = new Set([...speaking, ...halves((state) => state === 'elsewhere')]);
  const declining = [...halves((state) => state === 'declined')];
  return declining.every((half) => speaking.has(half)) && speaking.size === 1 && mentioning.size === 1;
}
