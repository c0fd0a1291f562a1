/** All interface messages in English. Their shape is the type that every other language must satisfy. */

import { isNews, type TextsOfKinds } from '../model/corpus-index.ts';
import type { Language } from '../model/language.ts';
import type { Mode } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import { date } from './en/dates.ts';
import { filters } from './en/filters.ts';
import { share } from './en/link.ts';
import { panel } from './en/panel.ts';
import {
  BASES,
  either,
  grouped,
  list,
  localize,
  MODES,
  noneOnRecord,
  ofContacts,
  SIDES,
  spelled,
  THE_SIDE,
  terms,
  textsAsSubject,
  textsInWords,
} from './en/terms.ts';
import { legend, timeline, window } from './en/timeline.ts';
import { list as contactList, views } from './en/views.ts';
import { sentence } from './sentence.ts';

export const en = {
  app: {
    name: 'Readouts',
    tagline: 'One contact: what each side says about it',
    searched: (query: string) => `“${query}”`,
    /** `site`: what the corpus is called, or the app. */
    title: (site: string, what?: string) =>
      what === undefined ? `${site}. One contact: what each side says about it` : `${what} · ${site}`,
    description:
      'Russian and American or NATO accounts of the same calls and meetings, side by side, each statement anchored to the exact words of its text.',
    skip: 'Skip to the comparison',
    skipToContacts: 'Skip to the contacts',
    skipToStatements: 'Skip to the statements',
    print: 'Print',
    keys: 'Keyboard shortcuts',
    theme: { toggle: 'Switch between light and dark', toDark: 'Switch to dark', toLight: 'Switch to light' },
  },
  language: {
    label: 'Language',
    /** Each language is named in itself, whatever the page's language. */
    names: { en: 'English', fr: 'Français' } satisfies Record<Language, string>,
    signs: { en: 'EN', fr: 'FR' } satisfies Record<Language, string>,
  },
  /** Separates two parts of a line, spaces included. */
  colon: ': ',
  semicolon: '; ',
  and: list,
  /** A number alone. */
  count: grouped,
  bases: BASES,
  ...terms(),
  column: (sides: readonly Side[]) => list(sides.map((side) => SIDES[side])),
  modes: (mode: Mode, translated: boolean) =>
    `${MODES[mode]}${translated && (mode === 'direct' || mode === 'mixed') ? ' (translated)' : ''}`,

  /** `others` are the parties beside Russia, until the reader filters or zooms. */
  headline: (both: number, contacts: number, others?: readonly Side[]) =>
    `${both === 0 && contacts > 0 ? sentence(noneOnRecord(contacts)) : `Both sides are on record for ${ofContacts(both, contacts)}`}${others && others.length > 0 ? ` between Russia and ${either(others.map((side) => THE_SIDE[side]))}` : ''}`,
  /** What a readout is, and what these texts are. */
  lede: (one: number, none: number, texts: TextsOfKinds) => {
    const count = Object.values(texts.kinds).reduce((sum, of) => sum + of, 0);
    const these = isNews(texts)
      ? `These are second-hand: what ${textsAsSubject(texts)} ${count === 1 ? 'reports' : 'report'} each side as saying.`
      : `Here is what each side says in ${textsInWords(texts)}.`;
    const shares = [
      ...(one > 0 ? [`one side is on record for ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'neither' : 'neither side is on record'} for ${spelled(none)}`] : []),
    ];
    return `After a call, each government usually publishes a summary, a readout. ${these} ${shares.length > 0 ? `${sentence(shares.join(', '))}. ` : ''}Empty half: nothing from that side in these texts.`;
  },
  /** The lede of a phone. */
  tapHint: 'Tap a marker to compare the two accounts. Empty half: nothing from that side in these texts.',
  subline: (one: number, none: number, texts: TextsOfKinds) => {
    const parts = [
      ...(one > 0 ? [`one side for ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'none' : 'no side'} for ${spelled(none)}`] : []),
      `in ${textsInWords(texts)}`,
    ];
    return `${sentence(parts.join(', '))}.`;
  },

  record: (halves: readonly Side[], parties: readonly Side[]) =>
    halves.length === 0
      ? parties.length > 1
        ? 'Neither side on record'
        : 'No side on record'
      : `${sentence(list(halves.map((side) => THE_SIDE[side])))} on record${halves.length === 1 && parties.length > 1 ? ' alone' : ''}`,

  date,
  filters,
  legend,
  list: contactList,
  panel,
  share,
  timeline,
  views,
  window,

  live: {
    opened: (title: string, date: string) => `${title}, ${date}`,
    closed: 'Comparison closed',
  },
};

export type Messages = typeof en;

export { localize, terms };
