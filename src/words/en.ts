/** Every word of the interface, in English. Its shape is the type that every other language must fill. */

import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { Silence } from '../model/silence.ts';
import type { Channel, Mode } from '../model/statement.ts';
import type { Side, Voice } from '../model/voices.ts';
import type { SummaryKey } from '../selection/summarize.ts';

const SIDES: Record<Voice, string> = {
  ru: 'Russia',
  us: 'United States',
  nato: 'NATO',
  ua: 'Ukraine',
  eu: 'European Union',
  newsroom: 'The text',
};
/** In running text: “nothing from the American side”. */
const OF_SIDE: Record<Side, string> = { ru: 'Russian', us: 'American', nato: 'NATO' };
const THE_SIDE: Record<Side, string> = { ru: 'Russia', us: 'the US', nato: 'NATO' };
const KINDS: Record<Kind, string> = {
  call: 'Phone call',
  'video-call': 'Video call',
  meeting: 'Meeting',
  summit: 'Summit',
  council: 'Council',
  conference: 'Conference',
  summons: 'Summons',
  other: 'Other contact',
};
const SHAPES: Record<Kind, string> = {
  call: 'call',
  'video-call': 'video call',
  meeting: 'meeting',
  summit: 'summit',
  council: 'council or conference',
  conference: 'council or conference',
  summons: 'summons',
  other: 'other',
};
const STATUSES: Record<Status, string> = {
  held: '',
  planned: 'planned',
  announced: 'announced',
  cancelled: 'cancelled',
};
const LEVELS: Record<Level, string> = {
  presidents: 'Presidents',
  'foreign-ministries': 'Foreign ministries',
  'defence-ministers': 'Defence ministers',
  'chiefs-of-staff': 'Chiefs of staff',
  alliance: 'NATO',
  unknown: 'Other or unknown',
};
const RELATION: Record<RelationKind, string> = {
  agree: 'Accounts agree',
  emphasis: 'Different emphasis',
  conflict: 'Accounts conflict',
};
const CHANNELS: Record<Channel, string> = {
  communique: 'communiqué',
  telegram: 'communiqué on Telegram',
  briefing: 'to reporters',
  'press-conference': 'press conference',
  statement: 'statement',
  'in-the-contact': 'in the contact itself',
  unstated: 'channel not stated',
};
const MODES: Record<Mode, string> = {
  direct: 'Cited by the text',
  mixed: 'Partly cited by the text',
  paraphrase: 'Paraphrased',
  mention: 'Told by the text',
};
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const spelled = (count: number) => NUMBERS[count] ?? String(count);
const list = (items: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

export const en = {
  app: {
    name: 'Readouts',
    tagline: 'One contact, what each side says of it',
    searched: (query: string) => `“${query}”`,
    title: (what?: string) => (what === undefined ? 'Readouts' : `${what} · Readouts`),
    description:
      'Russian and American or NATO accounts of the same calls and meetings, side by side, anchored to the words of the press.',
    skip: 'Skip to the comparison',
    skipToTimeline: 'Skip to the timeline',
    theme: { toggle: 'Switch between light and dark', toDark: 'Switch to dark', toLight: 'Switch to light' },
  },
  list,
  quote: { open: '«', close: '»' },
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
  subline: (one: number, none: number, texts: number, language: string) => {
    const parts = [
      ...(one > 0 ? [`one side for ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'none' : 'no side'} for ${spelled(none)}`] : []),
      `in ${spelled(texts)} ${language}${texts === 1 ? 'news text' : 'news texts'}`,
    ];
    return `${sentence(parts.join(', '))}.`;
  },
  french: 'French ',

  timeline: {
    label: 'Timeline of contacts',
    loading: 'The timeline is loading; the list has the same contacts.',
    failed: 'The timeline could not be loaded. The list has the same contacts.',
    retry: 'Load again',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'All',
    allLabel: 'Show all contacts',
    hint: 'Drag to move, Ctrl or ⌘ and the wheel to zoom. In the timeline, arrow keys go from contact to contact and Enter opens one.',
    contacts: (count: number) => plural(count, 'contact', 'contacts'),
    lane: (count: number) => (count === 0 ? 'none in view' : plural(count, 'contact', 'contacts')),
    scale: { year: 'Year', month: 'Month', day: 'Day' },
    /** Accessible name of a contact on the timeline. */
    item: (label: string, date: string, description: string, record: string) =>
      `${label}, ${date}. ${description}. ${record}`,
  },
  record: (halves: readonly Side[], parties: readonly Side[]) =>
    halves.length === 0
      ? 'Neither side on record'
      : `${sentence(list(halves.map((side) => THE_SIDE[side])))} on record${halves.length === 1 && parties.length > 1 ? ' alone' : ''}`,

  legend: {
    halves: 'In these texts',
    left: 'Russia on record',
    right: 'US or NATO on record',
    declined: 'declines to give details',
    context: 'context only',
    nothing: 'nothing',
    shape: 'Shape',
    shapes: SHAPES,
    planned: 'planned',
    doubted: 'not stated',
    doubtedSample: '12 Mar',
    explain: 'How to read the markers',
  },

  date: {
    months: {
      long: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
      short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
    /** From Sunday. */
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    dayOfMonth: (day: number) => String(day),
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    dayUnknown: (date: string) => `${date}, day unknown`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    endUnknown: (date: string) => `from ${date}, end unknown`,
    startUnknown: (date: string) => `until ${date}, start unknown`,
    season: (season: number, year: number) =>
      `${['spring', 'summer', 'autumn', 'winter'][season - 21] ?? ''} ${year}`,
    decade: (year: number) => `${year}s`,
    planned: 'day not set',
    parts: { year: 'year', month: 'month', day: 'day' },
    inferred: (parts: readonly string[]) => `${parts.length === 0 ? 'date' : list(parts)} inferred`,
    outside: (parts: readonly string[]) =>
      `${parts.length === 0 ? 'date' : list(parts)} from outside the texts`,
    from_words: 'from',
    evidence: 'How the date is known',
  },

  panel: {
    label: 'Comparison of the two accounts',
    sheet: { raise: 'Show more of the comparison', lower: 'Show less of the comparison' },
    previous: 'Previous contact',
    next: 'Next contact',
    close: 'Close',
    position: (number: number, count: number) => `${number} of ${count}`,
    placeAndPeople: 'Place and people',
    outsideMark: 'outside',
    inferredMark: 'inferred',
    participants: 'Taking part',
    place: 'Place',
    summary: (parts: readonly { key: SummaryKey; count: number }[]) =>
      parts.length === 0
        ? 'No point from either side, in these texts'
        : `${parts.map((part, index) => summaryPart(part, index === 0)).join(', ')}, in these texts`,
    map: 'Points of the comparison',
    mapCount: (count: number, all: number) =>
      `${count} of the ${all} points ${count === 1 ? 'is' : 'are'} spoken of`,
    english: 'English',
    showEnglish: 'Show our English translation',
    translationNote: 'English is our translation of the text’s words, errors kept.',
    point: (number: number, name: string) => `Point ${number}: ${name}`,
    reason: 'Why',
    judgedBy: (by: string) => `Judged by ${by}.`,
    relations: RELATION,
    onlySides: (sides: readonly Side[]) =>
      `${list(sides.map((s) => (s === 'us' ? 'US' : SIDES[s])))} only, in these texts`,
    declines: 'Declines to give details',
    declinesForBoth: (side: Side) => `Details kept private: ${THE_SIDE[side]} says so for both`,
    saidOnBehalf: (side: Side, other: Side) =>
      `Said by the ${OF_SIDE[side]} side, on behalf of both. No ${OF_SIDE[other]} words on it in these texts.`,
    onBehalf: (sides: readonly Side[]) => `on behalf of ${list(sides.map((side) => THE_SIDE[side]))} as well`,
    leftOpen: (side: Side) => `Left open by ${THE_SIDE[side]}`,
    leftOpenShort: 'Left open',
    told: 'Told by the text or mentioned',
    remarkOn: (sides: readonly Side[]) =>
      `on what ${list(sides.map((side) => THE_SIDE[side]))} ${sides.length === 1 ? 'says' : 'say'}`,
    mentioned: 'Mentioned in passing',
    mentionedBy: (name: string) => `Mentioned in passing (${name})`,
    toldBy: (publisher: string) => `Told by the text (${publisher})`,
    nothingOnPoint: (sides: readonly Side[]) =>
      `Nothing on this from the ${list(sides.map((side) => OF_SIDE[side]))} side in these texts.`,
    context: 'Context statements (not placed in the contact)',
    contextNone: (sides: readonly Side[]) =>
      `No context statement from the ${list(sides.map((side) => OF_SIDE[side]))} side in these texts.`,
    contextPoint: (name: string) => `On: ${name}`,
    ownWords: 'The text’s own words',
    missing: (sides: readonly Side[]) =>
      `No ${list(sides.map((side) => OF_SIDE[side]))} account in these texts`,
    missingWhy: (sides: readonly Side[], texts: number) =>
      `None of the ${spelled(texts)} texts reports what the ${list(sides.map((side) => OF_SIDE[side]))} side said of this contact. That is a gap in the texts, not evidence of silence.`,
    missingContext: 'Its words around the contact stand below, under context.',
    outside: 'Outside these texts',
    reportedBy: (what: string, where: string) => `${what} (reported by ${where}); not counted.`,
    outsideContact: 'Known outside these texts, not counted',
    voices: (names: readonly string[]) => `words of ${list(names)}, as told`,
    chain: 'Reporting chain',
    machine: 'machine translation',
    chainOutside: '(outside)',
    paragraph: (number: number) => `¶ ${number}`,
    paragraphLong: (number: number) => `paragraph ${number}`,
    again: (paragraph: number) => `Again in ¶ ${paragraph}`,
    said: (date: string) => `said ${date}`,
    revises: 'Changes an earlier remark',
    denies: 'Denies a statement of the other side',
    sameAs: 'The same remark in another text',
    note: 'Note',
    bothTellers: 'One sentence of the text for both sides',
    sources: (count: number) => (count === 1 ? 'The text' : 'The texts'),
    publisherOutside: '(publisher and day known outside the text).',
    noReadout: 'None of these words is an official readout: all passed through a newsroom or a machine.',
    empty: {
      title: 'Choose a contact',
      explain:
        'Each marker is one contact, cut in two: Russia on the left, the United States or NATO on the right. A filled half is a side on record in these texts, a hatched half a side that declines to tell, an empty half nothing in these texts.',
      start: 'Three to start from',
    },
  },

  filters: {
    label: 'Filters',
    open: 'Filter',
    search: 'Search words or names',
    clear: 'Clear filters',
    both: 'Both on record',
    count: (shown: number, all: number) => `${shown} of ${plural(all, 'contact', 'contacts')}`,
    show: (shown: number) => `Show ${plural(shown, 'contact', 'contacts')}`,
    wouldLeave: (count: number) => (count === 1 ? 'contact' : 'contacts'),
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
      account: 'No account from a side',
      point: 'One side silent on a point',
      declines: 'Declines to give details',
      'left-open': 'Left open',
      remark: 'Remarked on by the text',
    } satisfies Record<Silence, string>,
  },
  share: {
    button: 'Share',
    copied: 'Link copied, with your filters and dates',
    refused: 'Copy this link',
    statement: 'Copy a link to this statement',
    report: 'Report a mistake',
    reportSubject: (statement: string) => `Readouts: a mistake in ${statement}`,
    reportBody: (statement: string, hash: string, link: string) =>
      `Statement: ${statement}\nCorpus: ${hash}\nLink: ${link}\n\nWhat is wrong:\n`,
  },
  window: {
    earlier: (count: number) => `${count} earlier`,
    later: (count: number) => `${count} later`,
    earlierLabel: (count: number) => `${plural(count, 'contact', 'contacts')} earlier: show`,
    laterLabel: (count: number) => `${plural(count, 'contact', 'contacts')} later: show`,
  },

  contactList: {
    label: 'Contacts by date',
    nothing: 'Nothing in these texts',
  },

  notice: {
    label: 'About this link',
    unknownContact: 'This link points to a contact we do not have.',
    nearest: 'The nearest are:',
    /** What a link asked for that means nothing here; the rest of it holds. */
    misread: ({
      what,
      key,
      value,
    }: {
      what: 'path' | 'key' | 'value' | 'encoding' | 'newer';
      key: string;
      value?: string;
    }) => {
      const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
      switch (what) {
        case 'path':
          return 'This address is none of ours; here is the timeline.';
        case 'key':
          return `The link has “${short(key)}”, which we do not know; it was left out.`;
        case 'value':
          return `The link asks for ${short(key)} “${short(value ?? '')}”, which means nothing here; it was left out.`;
        case 'encoding':
          return `Part of the link cannot be read (“${short(key)}”); it was left out.`;
        case 'newer':
          return 'This link was made by a newer version; what is unknown here was left out.';
      }
    },
    viewNotHere: 'This link asks for a view that is not here yet; here is the timeline.',
    languageNotHere: 'The interface is in English only so far.',
    dismiss: 'Dismiss',
  },
  live: {
    opened: (title: string, date: string) => `${title}, ${date}`,
    closed: 'Comparison closed',
  },
  footer: {
    texts: (count: number) =>
      `${plural(count, 'news text', 'news texts')}; the texts belong to their publishers.`,
  },
};

/** The first part names what is counted. */
function summaryPart({ key, count }: { key: SummaryKey; count: number }, first: boolean): string {
  const points = first ? plural(count, 'point', 'points') : String(count);
  switch (key) {
    case 'agree':
      return plural(count, 'point agrees', 'points agree');
    case 'emphasis':
      return first ? `${points} with different emphasis` : `${count} different emphasis`;
    case 'conflict':
      return first ? `${points} in conflict` : plural(count, 'conflict', 'conflicts');
    case 'only':
      return `${points} from one side only`;
    case 'declined':
      return `${points} kept private`;
    case 'open':
      return `${points} left open`;
  }
}

export type Words = typeof en;
