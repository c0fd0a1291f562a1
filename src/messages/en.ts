/** All interface messages in English. Their shape is the type that every other language must satisfy. */

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
  plural,
  SIDES,
  spelled,
  THE_SIDE,
  terms,
} from './en/terms.ts';
import { textPanel } from './en/text-panel.ts';
import { legend, timeline, window } from './en/timeline.ts';
import { list as contactList, views } from './en/views.ts';
import { sentence } from './sentence.ts';

export const en = {
  app: {
    name: 'Readouts',
    tagline: 'One contact: what each side says about it',
    searched: (query: string) => `“${query}”`,
    title: (what?: string) =>
      what === undefined ? 'Readouts. One contact: what each side says about it' : `${what} · Readouts`,
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
  theSide: (side: Side) => THE_SIDE[side],
  column: (sides: readonly Side[]) => list(sides.map((side) => SIDES[side])),
  modes: (mode: Mode, translated: boolean) =>
    `${MODES[mode]}${translated && (mode === 'direct' || mode === 'mixed') ? ' (translated)' : ''}`,

  /** `others` are the parties beside Russia, until the reader filters or zooms. */
  headline: (both: number, contacts: number, others?: readonly Side[]) =>
    `Both sides are on record for ${grouped(both)} of ${plural(contacts, 'contact', 'contacts')}${others && others.length > 0 ? ` between Russia and ${either(others.map((side) => THE_SIDE[side]))}` : ''}`,
  /** What a readout is, and what these are. */
  lede: (one: number, none: number, texts: number, languages: readonly string[]) => {
    const french = languages.every((language) => language === 'fr') ? 'French-language ' : '';
    return `After a call, each government usually publishes a summary, a readout. These are second-hand: what ${spelled(texts)} ${french}${texts === 1 ? 'news text reports' : 'news texts report'} each side as saying. One side is on record for ${spelled(one)}, neither for ${spelled(none)}. An empty half means nothing from that side in these texts.`;
  },
  /** The lede of a phone. */
  tapHint: 'Tap a marker to compare the two accounts. Empty half: nothing from that side in these texts.',
  /** `languages` of the texts, each once. */
  subline: (one: number, none: number, texts: number, languages: readonly string[]) => {
    const french = languages.every((language) => language === 'fr') ? 'French-language ' : '';
    const parts = [
      ...(one > 0 ? [`one side for ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'none' : 'no side'} for ${spelled(none)}`] : []),
      `in ${spelled(texts)} ${french}${texts === 1 ? 'news text' : 'news texts'}`,
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
  textPanel,
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
