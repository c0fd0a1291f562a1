/** How the day of a contact is known, and on which days the capitals count it, in words. Pure. */

import { dateText } from '../../messages/dates.ts';
import type { Messages } from '../../messages/en.ts';
import type { Contact } from '../../model/contact.ts';
import { DATE_PARTS, type DateSummary, type Dating } from '../../model/dating.ts';
import { SIDES } from '../../model/voices.ts';

/** The day by each side's count: “24 May 2021 for Russia, 23 May 2021 for the US”; empty where they count alike. */
export function countedDays({ days, dating }: Pick<Contact, 'days' | 'dating'>, messages: Messages): string {
  const counted = SIDES.flatMap((side) => {
    const day = days?.[side];
    return day === undefined
      ? []
      : [[side, dateText(onDay(dating, day), { month: 'long' }, messages)] as const];
  });
  return counted.length > 0 ? messages.panel.countedDays(counted) : '';
}

/** The same contact on one day, as a side counts it. */
function onDay({ basis }: Dating, day: string): DateSummary {
  return { edtf: day, basis, first: day, last: day, precision: 'day', approximate: false, uncertain: false };
}

/** The parts of the date that are not stated, by how they are known, in words: “year inferred”. */
export function doubtsOf({ precision, basis, evidence }: Dating, { date }: Messages) {
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(precision) + 1);
  return (['inferred', 'outside'] as const).flatMap((by) => {
    const parts = known.filter((part) => basis[part] === by);
    if (parts.length === 0) return [];
    return {
      words: date[by](parts.length === known.length ? [] : parts.map((part) => date.parts[part])),
      evidence: evidence.filter((one) => by === 'inferred' && parts.some((part) => part === one.for)),
    };
  });
}
