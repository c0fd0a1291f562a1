/** The subject's nouns in English, and the grammar helpers that the other messages use. */

import type { RelationKind } from '../../model/contact.ts';
import type { TextsOfKinds } from '../../model/corpus-index.ts';
import type { Basis } from '../../model/dating.ts';
import type { BaseKind, BaseLevel, Kind, Level, Status } from '../../model/kinds.ts';
import type { Localized } from '../../model/language.ts';
import type { BaseChannel, Mode } from '../../model/statement.ts';
import type { TextKind } from '../../model/summary.ts';
import type { OwnTerms } from '../../model/vocabulary.ts';
import type { BaseVoice, Side } from '../../model/voices.ts';
import { inside, type Names, withOwn } from '../names.ts';

export const SIDES: Names<BaseVoice> = {
  ru: 'Russia',
  us: 'United States',
  nato: 'NATO',
  ua: 'Ukraine',
  eu: 'European Union',
  un: 'United Nations',
  osce: 'OSCE',
  newsroom: 'the text',
};
/** In running text: “nothing from the American side”. */
export const OF_SIDE: Record<Side, string> = { ru: 'Russian', us: 'American', nato: 'NATO' };
export const THE_SIDE: Record<Side, string> = { ru: 'Russia', us: 'the US', nato: 'NATO' };
const KINDS: Names<BaseKind> = {
  call: 'Phone call',
  'video-call': 'Video call',
  letter: 'Letter',
  exchange: 'Exchange of documents',
  meeting: 'Meeting',
  talks: 'Round of talks',
  visit: 'Visit',
  summit: 'Summit',
  council: 'Council',
  conference: 'Conference',
  'joint-statement': 'Joint statement',
  summons: 'Summons',
  other: 'Other contact',
};
/** Where the legend has a shorter word. */
const SHAPES: Readonly<Record<Kind, string>> = { call: 'call', other: 'other' };
const STATUSES: Record<Status, string> = {
  held: '',
  planned: 'planned',
  announced: 'announced',
  cancelled: 'cancelled',
};
const LEVELS: Names<BaseLevel> = {
  presidents: 'Presidents',
  'security-advisers': 'Security advisers',
  'foreign-ministries': 'Foreign ministries',
  deputies: 'Deputy ministers',
  envoys: 'Envoys',
  ambassadors: 'Ambassadors',
  'defence-ministers': 'Defence ministers',
  'chiefs-of-staff': 'Chiefs of staff',
  intelligence: 'Intelligence',
  experts: 'Experts',
  alliance: 'NATO',
  unknown: 'Other or unknown',
};
/** How a fact is known. */
export const BASES: Record<Basis, string> = {
  stated: 'stated',
  inferred: 'inferred',
  outside: 'from other sources',
};
/** Of a side with an account on a point of which it withholds some. */
export const DECLINES_SOME = 'on record, declines to give some details';
export const RELATION: Record<RelationKind, string> = {
  agree: 'Accounts agree',
  emphasis: 'Different emphasis',
  conflict: 'Accounts conflict',
};
const CHANNELS: Names<BaseChannel> = {
  readout: 'readout',
  communique: 'communiqué',
  telegram: 'communiqué on Telegram',
  post: 'post',
  briefing: 'to reporters',
  'background-briefing': 'background briefing',
  'press-conference': 'press conference',
  interview: 'interview',
  transcript: 'transcript',
  statement: 'statement',
  'in-the-contact': 'in the contact itself',
  unstated: 'channel not stated',
};
export const MODES: Record<Mode, string> = {
  direct: 'Quoted',
  mixed: 'Partly quoted',
  paraphrase: 'Paraphrased',
  mention: 'In the text’s own words',
};
/** One, and several; official texts come first in a list. */
const TEXTS: Readonly<Record<TextKind, readonly [one: string, several: string]>> = {
  readout: ['official readout', 'official readouts'],
  transcript: ['transcript', 'transcripts'],
  interview: ['interview', 'interviews'],
  post: ['post', 'posts'],
  document: ['document', 'documents'],
  news: ['news text', 'news texts'],
};
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const groups = new Intl.NumberFormat('en');
/** Groups the digits of numbers from a thousand up. */
export const grouped = (count: number) => groups.format(count);
export const plural = (count: number, one: string, many: string) =>
  `${grouped(count)} ${count === 1 ? one : many}`;
export const spelled = (count: number) => NUMBERS[count] ?? grouped(count);
/* Made once: a file of many contacts has thousands of lists. */
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });
export const list = (items: readonly string[]) => conjunction.format(items);
/** “American or NATO”. */
export const either = (items: readonly string[]) => disjunction.format(items);

/** Strings from the data, as English sets them. No French quotation mark may end a line alone. */
export function localize({ en: words }: Localized): string {
  return words.replace(/« /g, '«\u202f').replace(/ »/g, '\u202f»');
}

/** The names of all terms, those of a corpus' own included, and what is made of them. */
export function terms(own: OwnTerms = {}) {
  const kinds = withOwn(KINDS, own.kinds, localize);
  const levels = withOwn(LEVELS, own.levels, localize);
  const nameOf = (kind: Kind) => kinds[kind] ?? kind;
  return {
    sides: withOwn(SIDES, own.voices, localize),
    kinds,
    levels,
    channels: withOwn(CHANNELS, own.channels, localize),
    /** “Video call, planned”. */
    kindWith: (kind: Kind, status: Status) =>
      status === 'held' ? nameOf(kind) : `${nameOf(kind)}, ${STATUSES[status]}`,
    /** “Phone call, chiefs of staff, planned”. */
    describe: (kind: Kind, level: Level, status: Status) =>
      [nameOf(kind), level === 'unknown' ? '' : inside(levels[level] ?? level), STATUSES[status]]
        .filter(Boolean)
        .join(', '),
    /** Takes the kind of contact, because other languages must agree with it. */
    statusOf: (_kind: Kind, status: Status): string => STATUSES[status],
    /** The kinds that share a shape, in the legend. */
    shape: (of: readonly Kind[]) => either(of.map((kind) => SHAPES[kind] ?? inside(nameOf(kind)))),
  };
}

/** A date after its verb: “on 22 November 2021”, “in December 2021”, “from 26 to 27 April 2017”, “around November 2021”. */
export function onDate(date: string): string {
  if (date.startsWith('about ')) return date.replace('about', 'around');
  if (/^\d{1,2}(?:–| .* – )/.test(date)) return `from ${date.replace(/ ?– ?/, ' to ')}`;
  if (/^\d{1,2} /.test(date)) return `on ${date}`;
  return /^(?:from|until|date) /.test(date) ? date : `in ${date}`;
}

/** By primary subtag. Intl has these names too, but they differ between browsers. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
};

/** “French”, “English (GB)”; a language without a name here keeps its tag. */
export function languageName(tag: string): string {
  const [primary = tag, ...rest] = tag.split('-');
  const name = LANGUAGES[primary] ?? primary;
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}

/** “official readout”, as one of its kind. */
export const textKind = (kind: TextKind) => TEXTS[kind][0];

/** “five French-language news texts”, “two official readouts and one news text, in English and French”. */
export function textsInWords({ kinds, languages }: TextsOfKinds): string {
  const found = (Object.keys(TEXTS) as TextKind[]).flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    return count > 0 ? [{ count, noun: TEXTS[kind][count === 1 ? 0 : 1] }] : [];
  });
  const names = languages.map(languageName);
  const one =
    found.length === 1 && names.length === 1 && /^[A-Z][a-z]+$/.test(names[0] ?? '')
      ? `${names[0]}-language `
      : '';
  if (found.length === 0) return 'no text';
  const nouns = list(found.map(({ count, noun }) => `${spelled(count)} ${one}${noun}`));
  return one ? nouns : `${nouns}, in ${list(names)}`;
}

/** The same before its verb. */
export function textsAsSubject(texts: TextsOfKinds): string {
  const words = textsInWords(texts);
  return words.includes(', in ') ? `${words},` : words;
}

/** “2 of 14 contacts”; of one alone, that it is one. */
/** Where both sides are on record for none. */
export const noneOnRecord = (contacts: number) =>
  `no contact of ${grouped(contacts)} has both sides on record`;

export const ofContacts = (count: number, all: number) =>
  count === 1 && all === 1 ? '1 contact' : `${grouped(count)} of ${plural(all, 'contact', 'contacts')}`;

/** “from Vietnamese into French”, as far as it is known. */
export const fromInto = (from?: string, into?: string) =>
  `${from ? ` from ${languageName(from)}` : ''}${into ? ` into ${languageName(into)}` : ''}`;
