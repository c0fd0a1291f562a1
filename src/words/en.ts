/** Every word of the interface, in English. Its shape is the type that every other language must fill. */

import type { Kind, Level, Status } from '../model/kinds.ts';
import type { Mode } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import { date } from './en/dates.ts';
import { filters } from './en/filters.ts';
import { notice, share } from './en/link.ts';
import { onRecord } from './en/on-record.ts';
import { panel } from './en/panel.ts';
import { reader, textPanel } from './en/reader.ts';
import {
  BASES,
  CHANNELS,
  KINDS,
  LEVELS,
  list,
  MODES,
  plural,
  SIDES,
  STATUSES,
  sentence,
  spelled,
  THE_SIDE,
} from './en/terms.ts';
import { legend, timeline, window } from './en/timeline.ts';
import { list as contactList, views } from './en/views.ts';

export const en = {
  app: {
    name: 'Readouts',
    tagline: 'One contact, what each side says of it',
    searched: (query: string) => `“${query}”`,
    title: (what?: string) => (what === undefined ? 'Readouts' : `${what} · Readouts`),
    description:
      'Russian and American or NATO accounts of the same calls and meetings, side by side, anchored to the words of the press.',
    loadFailed:
      'The contacts could not be loaded, so nothing here can be opened or filtered. What is on the page can still be read.',
    skip: 'Skip to the comparison',
    skipToContacts: 'Skip to the contacts',
    skipToStatements: 'Skip to the statements',
    theme: { toggle: 'Switch between light and dark', toDark: 'Switch to dark', toLight: 'Switch to light' },
  },
  and: list,
  quote: { open: '«', close: '»' },
  bases: BASES,
  sides: SIDES,
  theSide: (side: Side) => THE_SIDE[side],
  column: (sides: readonly Side[]) => list(sides.map((side) => SIDES[side])),
  kinds: KINDS,
  levels: LEVELS,
  /** “Phone call, chiefs of staff, planned”. */
  describe: (kind: Kind, level: Level, status: Status) =>
    [
      KINDS[kind],
      level === 'unknown' ? '' : level === 'alliance' ? 'NATO' : LEVELS[level].toLowerCase(),
      STATUSES[status],
    ]
      .filter(Boolean)
      .join(', '),
  statuses: STATUSES,
  channels: CHANNELS,
  modes: (mode: Mode, translated: boolean) =>
    `${MODES[mode]}${translated && (mode === 'direct' || mode === 'mixed') ? ' (translated)' : ''}`,

  headline: (both: number, contacts: number) =>
    `Both sides are on record for ${both} of ${plural(contacts, 'contact', 'contacts')}`,
  /** `languages` of the texts, each once. */
  subline: (one: number, none: number, texts: number, languages: readonly string[]) => {
    const french = languages.every((language) => language === 'fr') ? 'French ' : '';
    const parts = [
      ...(one > 0 ? [`one side for ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'none' : 'no side'} for ${spelled(none)}`] : []),
      `in ${spelled(texts)} ${french}${texts === 1 ? 'news text' : 'news texts'}`,
    ];
    return `${sentence(parts.join(', '))}.`;
  },

  record: (halves: readonly Side[], parties: readonly Side[]) =>
    halves.length === 0
      ? 'Neither side on record'
      : `${sentence(list(halves.map((side) => THE_SIDE[side])))} on record${halves.length === 1 && parties.length > 1 ? ' alone' : ''}`,

  date,
  filters,
  legend,
  list: contactList,
  notice,
  onRecord,
  panel,
  reader,
  share,
  textPanel,
  timeline,
  views,
  window,

  live: {
    opened: (title: string, date: string) => `${title}, ${date}`,
    closed: 'Comparison closed',
  },
  footer: {
    texts: (count: number) =>
      `${plural(count, 'news text', 'news texts')}; the texts belong to their publishers.`,
  },
};

export type Words = typeof en;
