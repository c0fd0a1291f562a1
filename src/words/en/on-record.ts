/** Who is on record, in English. */

import { SIDES as ALL } from '../../model/voices.ts';
import type { OnRecordCount } from '../../selection/count-on-record.ts';
import { list, plural, THE_SIDE } from './terms.ts';

export const onRecord = {
  /** Each side of as many contacts as it is a party to; never added up. */
  headline: ({ bySide }: OnRecordCount) => {
    const parts = ALL.filter((side) => bySide[side].party > 0).map((side, index) => {
      const { onRecord: count, party } = bySide[side];
      return `${THE_SIDE[side]} for ${count} of ${index === 0 ? plural(party, 'contact', 'contacts') : party}`;
    });
    return parts.length === 0 ? 'On record: no contact in view' : `On record: ${list(parts)}`;
  },
};
