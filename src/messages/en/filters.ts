/** The filters in English. */

import type { Status } from '../../model/kinds.ts';
import type { SilenceFilter } from '../../model/silence.ts';
import { grouped, plural } from './terms.ts';

export const filters = {
  label: 'Filters',
  open: 'Filter',
  search: 'Search words or names',
  clear: 'Clear filters',
  both: 'Both on record',
  count: (shown: number, all: number) => `${grouped(shown)} of ${plural(all, 'contact', 'contacts')}`,
  searching: (percent: number) => `Searching … ${percent} %`,
  searchFailed: 'The search did not load, so it restricts nothing. The contacts and the filters still work.',
  find: 'Find in this filter',
  moreValues: (count: number) => `${count} more: type to find them.`,
  show: (shown: number) => `Show ${plural(shown, 'contact', 'contacts')}`,
  wouldLeave: (count: number): string => (count === 1 ? 'contact' : 'contacts'),
  none: 'No contact matches these filters.',
  outside: 'This contact does not match the filters.',
  names: {
    side: 'Side',
    kind: 'Kind',
    level: 'Level',
    person: 'Person',
    point: 'Point',
    status: 'Status',
    text: 'Text',
    relation: 'Relation',
    silence: 'Silence',
  },
  statuses: {
    held: 'Held',
    planned: 'Planned',
    announced: 'Announced',
    cancelled: 'Cancelled',
  } satisfies Record<Status, string>,
  silences: {
    'account-ru': 'No Russian account',
    'account-us-nato': 'No US or NATO account',
    account: 'No account from a side',
    point: 'One side silent on a point',
    declines: 'Declines to give details',
    'left-open': 'Left open',
    remark: 'Remarked on by the text',
  } satisfies Record<SilenceFilter, string>,
};
