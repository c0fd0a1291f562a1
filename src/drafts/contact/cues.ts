/** What the words for a contact say of it: its kind, and whether it took place; and what kinds are called. */

import type { BaseKind } from '../../model/kinds.ts';
import { madeOnce } from '../made-once.ts';
import type { ContactWords, LanguageTables } from '../tables/language-table.ts';

/** In order: the first whose words are found is the kind of contact. `spoken`: of those who merely spoke, a call. */
const KINDS = [
  'video-call',
  'council',
  'summons',
  'joint-statement',
  'letter',
  'summit',
  'call',
  'talks',
  'meeting',
  'conference',
  'visit',
  'spoken',
] as const;

export interface ContactCues {
  readonly kinds: readonly (readonly [BaseKind, RegExp])[];
  readonly held: RegExp;
  readonly toCome: RegExp;
  readonly invited: RegExp;
  readonly cancelled: RegExp;
  readonly goesOn: RegExp;
}

export const contactCuesOf = madeOnce((tables: LanguageTables): ContactCues => {
  const cue = (of: (contacts: ContactWords) => string) =>
    new RegExp(`(?<!\\p{L})(?:${tables.map(({ contacts }) => of(contacts)).join('|')})(?!\\p{L})`, 'iu');
  return {
    kinds: KINDS.map((kind) => [kind === 'spoken' ? 'call' : kind, cue(({ kinds }) => kinds[kind])]),
    held: cue(({ held }) => held),
    toCome: cue(({ toCome }) => toCome),
    invited: cue(({ invited }) => invited),
    cancelled: cue(({ cancelled }) => cancelled),
    goesOn: cue(({ goesOn }) => goesOn),
  };
});

/** Kinds that texts do not distinguish strictly. */
export const ALIKE: readonly (readonly string[])[] = [
  ['call', 'video-call'],
  ['meeting', 'summit', 'talks', 'visit', 'council', 'conference'],
];

export const KIND_NAMES: Readonly<Record<BaseKind, { readonly en: string; readonly fr: string }>> = {
  call: { en: 'call', fr: 'Appel' },
  'video-call': { en: 'video call', fr: 'Visioconférence' },
  letter: { en: 'letter', fr: 'Lettre' },
  exchange: { en: 'exchange', fr: 'Échange' },
  meeting: { en: 'meeting', fr: 'Rencontre' },
  talks: { en: 'talks', fr: 'Négociations' },
  visit: { en: 'visit', fr: 'Visite' },
  summit: { en: 'summit', fr: 'Sommet' },
  council: { en: 'NATO–Russia Council', fr: 'Conseil OTAN-Russie' },
  conference: { en: 'conference', fr: 'Conférence' },
  'joint-statement': { en: 'joint statement', fr: 'Déclaration commune' },
  summons: { en: 'summons', fr: 'Convocation' },
  other: { en: 'contact', fr: 'Contact' },
};
