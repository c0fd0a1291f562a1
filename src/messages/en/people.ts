/** The page of a person, in English; fetched with it. */

import type { Basis } from '../../model/dating.ts';
import { isSide, type Voice } from '../../model/voices.ts';
import { grouped, list, plural, THE_SIDE } from './terms.ts';

export const people = {
  /** Below the name and office. */
  explain: (name: string) =>
    `What ${name} says, and what others report as said by ${name}, contact by contact. What others say about ${name} is not here.`,
  contacts: (count: number) => `On ${plural(count, 'contact', 'contacts')}.`,
  /** At the head of all people. */
  count: (count: number) => plural(count, 'person', 'people'),
  listed:
    'By side: those of most contacts first. Each name leads to all that the person says in these texts, or is reported to have said. Being named here does not put anybody on record.',
  /** How many contacts the filters leave, of how many in all. */
  onContacts: (inView: number, all: number) =>
    all === 0
      ? 'no contact'
      : inView === all
        ? plural(all, 'contact', 'contacts')
        : `${grouped(inView)} of ${plural(all, 'contact', 'contacts')} in view`,
  all: 'All people',
  /** How it is known that the person takes part. */
  takesPart: {
    stated: 'Takes part',
    inferred: 'Takes part (inferred)',
    outside: 'Takes part (from other sources)',
  } satisfies Record<Basis, string>,
  notAmongThem: 'Not named as taking part',
  nothing: (name: string) => `Nothing from ${name} on this contact in these texts.`,
  /** Somebody of whom the texts have no words at all. */
  none: (name: string) =>
    `No words of ${name} in these texts, neither direct nor reported by others. That is a gap in the texts, not evidence of silence.`,
  speaksFor: (voices: readonly Voice[], nameOf: (voice: Voice) => string) =>
    `For ${list(voices.map((voice) => (isSide(voice) ? THE_SIDE[voice] : nameOf(voice))))}`,
  reportedBy: (teller: string) => `As reported by ${teller}`,
  repeated: (name: string, teller: string) => `${teller}; repeated by ${name}`,
  besidesElsewhere: 'Words that are about no contact are with their texts.',
  filteredOut: (count: number) =>
    `${plural(count, 'contact', 'contacts')} of this page ${count === 1 ? 'is' : 'are'} hidden by the filters.`,
  unknown: 'This person is not in our data',
};

export type PeopleMessages = typeof people;
