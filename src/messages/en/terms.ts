/** The subject's nouns in English, and the grammar helpers that the other messages use. */

import type { RelationKind } from '../../model/contact.ts';
import type { Basis } from '../../model/dating.ts';
import type { Kind, Level, Status } from '../../model/kinds.ts';
import type { Channel, Mode } from '../../model/statement.ts';
import type { Side, Voice } from '../../model/voices.ts';

export const SIDES: Record<Voice, string> = {
  ru: 'Russia',
  us: 'United States',
  nato: 'NATO',
  ua: 'Ukraine',
  eu: 'European Union',
  newsroom: 'the text',
};
/** In running text: “nothing from the American side”. */
export const OF_SIDE: Record<Side, string> = { ru: 'Russian', us: 'American', nato: 'NATO' };
export const THE_SIDE: Record<Side, string> = { ru: 'Russia', us: 'the US', nato: 'NATO' };
export const KINDS: Record<Kind, string> = {
  call: 'Phone call',
  'video-call': 'Video call',
  meeting: 'Meeting',
  summit: 'Summit',
  council: 'Council',
  conference: 'Conference',
  summons: 'Summons',
  other: 'Other contact',
};
export const SHAPES: Record<Kind, string> = {
  call: 'call',
  'video-call': 'video call',
  meeting: 'meeting',
  summit: 'summit',
  council: 'council or conference',
  conference: 'council or conference',
  summons: 'summons',
  other: 'other',
};
export const STATUSES: Record<Status, string> = {
  held: '',
  planned: 'planned',
  announced: 'announced',
  cancelled: 'cancelled',
};
export const LEVELS: Record<Level, string> = {
  presidents: 'Presidents',
  'foreign-ministries': 'Foreign ministries',
  'defence-ministers': 'Defence ministers',
  'chiefs-of-staff': 'Chiefs of staff',
  alliance: 'NATO',
  unknown: 'Other or unknown',
};
/** How a fact is known. */
export const BASES: Record<Basis, string> = {
  stated: 'stated',
  inferred: 'inferred',
  outside: 'from other sources',
};
export const RELATION: Record<RelationKind, string> = {
  agree: 'Accounts agree',
  emphasis: 'Different emphasis',
  conflict: 'Accounts conflict',
};
export const CHANNELS: Record<Channel, string> = {
  communique: 'communiqué',
  telegram: 'communiqué on Telegram',
  briefing: 'to reporters',
  'press-conference': 'press conference',
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
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const groups = new Intl.NumberFormat('en');
/** Groups the digits of numbers from a thousand up. */
export const grouped = (count: number) => groups.format(count);
export const plural = (count: number, one: string, many: string) =>
  `${grouped(count)} ${count === 1 ? one : many}`;
export const spelled = (count: number) => NUMBERS[count] ?? grouped(count);
export const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
/** “American or NATO”. */
export const either = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(items);

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

/** “from Vietnamese into French”, as far as it is known. */
export const fromInto = (from?: string, into?: string) =>
  `${from ? ` from ${languageName(from)}` : ''}${into ? ` into ${languageName(into)}` : ''}`;
