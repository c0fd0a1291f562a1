/** The filters in English. */

import type { Status } from '../../model/kinds.ts';
import type { SilenceFilter } from '../../model/silence.ts';
import type { RelayedHalf } from '../../model/voices.ts';
import { grouped, ofContacts, plural } from './terms.ts';

export const filters = {
  label: 'Filters',
  open: 'Filter',
  search: 'Search words and names',
  clear: 'Clear filters',
  close: 'Close the filters',
  both: 'Both on record',
  count: (shown: number, all: number) => ofContacts(shown, all),
  set: 'Filters that are set',
  /** Follows the words of the filter on its button. */
  remove: ': remove this filter',
  searching: (percent: number) => `Searching… ${percent}%`,
  failed: 'The filters could not be loaded. Check your connection.',
  find: 'Find in this filter',
  moreValues: (count: number) => `${grouped(count)} more. Type to find them.`,
  show: (shown: number) => `Show ${plural(shown, 'contact', 'contacts')}`,
  wouldLeave: (count: number): string => (count === 1 ? 'contact' : 'contacts'),
  none: 'No contact matches.',
  outside: 'This contact does not match the filters.',
  names: {
    side: 'Who is on record',
    party: 'Also taking part',
    kind: 'Kind',
    level: 'Level',
    person: 'Person',
    point: 'Point',
    status: 'Status',
    text: 'Text',
    relation: 'Comparison',
    silence: 'What is missing here',
    relayed: 'Relayed words',
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
    point: 'Only one side on a point',
    declines: 'Declines to give details',
    'left-open': 'More, unspecified',
    remark: 'Remarked on by the text',
  } satisfies Record<SilenceFilter, string>,
  /** Whose words they are said to be; the other side's account has them. */
  relayed: {
    ru: 'Of Russia, by the US or NATO',
    'us-nato': 'Of the US or NATO, by Russia',
  } satisfies Record<RelayedHalf, string>,
};
