/** Messages of the timeline in English: controls, legend, and what is outside the window. */

import type { RecordShares } from '../../selection/count-on-record.ts';
import { grouped, noneOnRecord, ofContacts, plural } from './terms.ts';

/** Created once, because clusters are named by the dozen. */
const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const many = (count: number) => plural(count, 'contact', 'contacts');

export const timeline = {
  label: 'Timeline of contacts',
  loading: 'The timeline is loading; the list has the same contacts.',
  failed: 'The timeline could not be loaded. The list has the same contacts.',
  broken: 'The timeline has stopped working. The list has the same contacts.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  allLabel: 'Show all contacts',
  wheel: (key: string) => `${key} + wheel zooms`,
  contacts: (count: number) => plural(count, 'contact', 'contacts'),
  /** How many contacts of a lane are in view, and how many more the filters hide there. */
  lane: (count: number, hidden: number) =>
    count > 0 ? many(count) : hidden > 0 ? `${grouped(hidden)} filtered out` : 'none in view',
  scale: { year: 'Year', month: 'Month', day: 'Day' },
  /** A year on a narrow axis, between two years written in full. */
  shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
  /** Accessible name of a contact on the timeline. */
  item: (label: string, date: string, description: string, record: string) =>
    `${label}, ${date}. ${description}. ${record}`,
  /** Follows a contact's name: its position among those shown. */
  position: (place: number, of: number) => `${grouped(place)} of ${grouped(of)}`,
  cluster: {
    /** “3 contacts, Gerasimov–Milley”: with the prefix that all names share, if any. */
    name: (count: number, common: string) => (common ? `${many(count)}, ${common}` : many(count)),
    expand: (span: string) => `${span} · expand`,
    /** Who is on record, as the markers would show it if they had room. */
    record: ({ leftAlone, both, rightAlone, none }: RecordShares) => {
      const parts = [
        ...(leftAlone > 0 ? [`Russia alone for ${grouped(leftAlone)}`] : []),
        ...(both > 0 ? [`both sides for ${grouped(both)}`] : []),
        ...(rightAlone > 0 ? [`the US or NATO alone for ${grouped(rightAlone)}`] : []),
        ...(none > 0 ? [`neither for ${grouped(none)}`] : []),
      ];
      return `On record: ${parts.join(', ')}`;
    },
    /** Accessible name: what is `seen`, who is on `record`, the lane, and the first few `names`, if known; `left` more are not named. */
    spoken: (seen: string, record: string, lane: string, left: number, names: readonly string[]) => {
      const all = left > 0 ? [...names, `${grouped(left)} more`] : names;
      return `${seen}. ${record}. ${lane}${names.length > 0 ? `: ${lists.format(all)}` : ''}`;
    },
    members: (count: number) => `${many(count)}, too close to be drawn apart`,
    more: (count: number) => `${grouped(count)} more: in the list`,
  },
  /** A stretch of time by its months: “Mar–Nov 2021”, “Nov 2021 – Feb 2022”. */
  months: (first: string, firstYear: number, last: string, lastYear: number) => {
    if (firstYear !== lastYear) return `${first} ${firstYear} – ${last} ${lastYear}`;
    return first === last ? `${first} ${firstYear}` : `${first}–${last} ${firstYear}`;
  },
  burst: (count: number, span: string) => ({ count: many(count), span: `in ${span}` }),
  burstLabel: (count: number, span: string) => `${many(count)} in ${span}: show only these`,
  gaps: {
    label: 'No contact in these texts for',
    /** “3 years 11 months”, “14 months”. */
    long: (months: number) => {
      const [years, rest] = [Math.floor(months / 12), months % 12];
      if (years < 2) return plural(months, 'month', 'months');
      return [plural(years, 'year', 'years'), ...(rest ? [plural(rest, 'month', 'months')] : [])].join(' ');
    },
    short: (months: number) =>
      months < 24 ? `${months} mo` : `${Math.floor(months / 12)} y ${months % 12} mo`,
  },
  undated: { label: 'Undated', explain: 'No day, month or year of these is known.' },
  overview: {
    label: 'Overview',
    region: 'Overview of all years',
    window: 'Visible period',
    range: (from: string, to: string) => `${from} to ${to}`,
  },
};

export const legend = {
  halves: 'In these texts',
  left: 'Russia on record',
  right: 'US or NATO on record',
  declined: 'declines to give details',
  context: 'related remarks only',
  nothing: 'nothing',
  shape: 'Shape',
  planned: 'planned or announced',
  /** After the sample, which is dotted itself. */
  doubted: 'what the texts do not state',
  doubtedSample: 'dotted',
  explain: 'How to read the markers',
};

export const window = {
  earlier: (count: number) => `${grouped(count)} earlier`,
  later: (count: number) => `${grouped(count)} later`,
  earlierLabel: (count: number) => `Show ${plural(count, 'earlier contact', 'earlier contacts')}`,
  laterLabel: (count: number) => `Show ${plural(count, 'later contact', 'later contacts')}`,
  headline: (both: number, contacts: number, span: string) =>
    `${span}: ${both === 0 ? noneOnRecord(contacts) : `both sides on record for ${ofContacts(both, contacts)}`}`,
  /** For a window without contacts. */
  empty: (span: string, filtered: boolean) =>
    `${span}: no contact ${filtered ? 'matches' : 'in these texts'}`,
  previous: (date: string) => `Previous: ${date}`,
  next: (date: string) => `Next: ${date}`,
};
