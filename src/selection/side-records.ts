/** What one side has on one contact, in numbers: for the cells of the list and the totals of “on record”. */

import type { CellState } from '../model/cell.ts';
import type { ContactSummary } from '../model/summary.ts';
import { type Half, halfOf, type Side } from '../model/voices.ts';
import { isDetail } from './halves.ts';

export interface SideRecord {
  readonly side: Side;
  readonly onRecord: boolean;
  /** Points on which it has an account: the filled halves. */
  readonly points: number;
  /** Points on which it declines to say, all or some. */
  readonly declines: number;
  /** It says more than that the contact took place and what it was about in general. */
  readonly details: boolean;
  /** Points on which it only hints at more, unspecified. */
  readonly open: number;
  /** It has related remarks. */
  readonly context: boolean;
  /** Ids of the texts that remark on how little it says. */
  readonly remarkedOnBy: readonly string[];
}

export function sideRecord(contact: ContactSummary, side: Side): SideRecord {
  const count = (...states: readonly CellState[]) =>
    contact.cells.filter((cell) => cell.side === side && states.includes(cell.state)).length;
  return {
    side,
    onRecord: contact.onRecord.includes(side),
    points: count('account', 'account-declines'),
    declines: count('declined', 'account-declines'),
    details: contact.cells.some((cell) => cell.side === side && isDetail(cell)),
    open: count('open'),
    context: count('context') > 0,
    remarkedOnBy: contact.remarks.filter((remark) => remark.side === side).map(({ text }) => text),
  };
}

/** For every party in one half. */
export function halfRecords(contact: ContactSummary, half: Half): readonly SideRecord[] {
  return contact.parties.filter((side) => halfOf(side) === half).map((side) => sideRecord(contact, side));
}
