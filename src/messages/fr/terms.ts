/** The subject's nouns in French, and the grammar helpers that the other messages use. */

import type { CellState } from '../../model/cell.ts';
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
import { setFrench } from './typography.ts';

export const SIDES: Names<BaseVoice> = {
  ru: 'Russie',
  us: 'États-Unis',
  nato: 'OTAN',
  ua: 'Ukraine',
  eu: 'Union européenne',
  un: 'Nations unies',
  osce: 'OSCE',
  newsroom: 'le texte',
};
export const THE_SIDE: Record<Side, string> = { ru: 'la Russie', us: 'les États-Unis', nato: 'l’OTAN' };
export const BY_THE_SIDE: Record<Side, string> = {
  ru: 'par la Russie',
  us: 'par les États-Unis',
  nato: 'par l’OTAN',
};
export const OF_THE_SIDE: Record<Side, string> = {
  ru: 'de la Russie',
  us: 'des États-Unis',
  nato: 'de l’OTAN',
};
/** After a feminine noun: « version russe », « version de l’OTAN ». */
export const OF_SIDE: Record<Side, string> = { ru: 'russe', us: 'américaine', nato: 'de l’OTAN' };
/** « rien de la partie russe ». */
export const FROM_SIDE: Record<Side, string> = {
  ru: 'de la partie russe',
  us: 'de la partie américaine',
  nato: 'de l’OTAN',
};

type Gender = 'm' | 'f';

/** An adjective or participle: masculine, then its endings. */
export function agree(stem: string, gender: Gender, several = false): string {
  return `${stem}${gender === 'f' ? 'e' : ''}${several ? 's' : ''}`;
}

/** « citée », « cités », « citées »: one masculine name makes the whole list masculine. */
export function agreeWith(stem: string, sides: readonly Side[]): string {
  return agree(stem, sides.includes('us') ? 'm' : 'f', sides.length > 1 || sides.includes('us'));
}

/** Whether the verb is plural: « les États-Unis disent ». */
export const areSeveral = (sides: readonly Side[]) => sides.length > 1 || sides.includes('us');

const KINDS: Names<BaseKind> = {
  call: 'Appel',
  'video-call': 'Visioconférence',
  letter: 'Lettre',
  exchange: 'Échange de documents',
  meeting: 'Rencontre',
  talks: 'Cycle de négociations',
  visit: 'Visite',
  summit: 'Sommet',
  council: 'Conseil',
  conference: 'Conférence',
  'joint-statement': 'Déclaration commune',
  summons: 'Convocation',
  other: 'Autre contact',
};
const FEMININE: readonly Kind[] = [
  'video-call',
  'letter',
  'meeting',
  'visit',
  'conference',
  'joint-statement',
  'summons',
] satisfies BaseKind[];
/** For a contact, whose kind determines the gender. */
const STATUSES: Record<Status, string> = {
  held: '',
  planned: 'prévu',
  announced: 'annoncé',
  cancelled: 'annulé',
};
const LEVELS: Names<BaseLevel> = {
  presidents: 'Présidents',
  'security-advisers': 'Conseillers à la sécurité',
  'foreign-ministries': 'Affaires étrangères',
  deputies: 'Vice-ministres',
  envoys: 'Envoyés',
  ambassadors: 'Ambassadeurs',
  'defence-ministers': 'Ministres de la Défense',
  'chiefs-of-staff': 'Chefs d’état-major',
  intelligence: 'Renseignement',
  experts: 'Experts',
  alliance: 'OTAN',
  unknown: 'Autre ou inconnu',
};
/** How a fact is known. */
export const BASES: Record<Basis, string> = {
  stated: 'indiqué',
  inferred: 'déduit',
  outside: 'connu par d’autres sources',
};
/** Of a side with an account on a point of which it withholds some. */
export const DECLINES_SOME = 'partie citée, ne souhaite pas donner tous les détails';
export const RELATION: Record<RelationKind, string> = {
  agree: 'Versions concordantes',
  emphasis: 'Insistances différentes',
  conflict: 'Versions contradictoires',
};
const CHANNELS: Names<BaseChannel> = {
  readout: 'compte rendu',
  communique: 'communiqué',
  telegram: 'communiqué sur Telegram',
  post: 'publication en ligne',
  briefing: 'devant la presse',
  'background-briefing': 'point de presse non attribuable',
  'press-conference': 'conférence de presse',
  interview: 'interview',
  transcript: 'transcription',
  statement: 'déclaration',
  'in-the-contact': 'au cours du contact lui-même',
  unstated: 'canal non précisé',
};
export const MODES: Record<Mode, string> = {
  direct: 'Citation',
  mixed: 'Citation partielle',
  paraphrase: 'Paraphrase',
  mention: 'Formulation du texte',
};
/** What a cell says about one side; a paraphrase or a mention is not that side's own account. */
export const STATE: Record<CellState, (side: Side) => string> = {
  account: (side) => agreeWith('cité', [side]),
  declined: (side) =>
    side === 'us' ? 'ne souhaitent pas donner de détails' : 'ne souhaite pas donner de détails',
  'account-declines': (side) =>
    `${agreeWith('cité', [side])}, ne ${side === 'us' ? 'souhaitent' : 'souhaite'} pas donner tous les détails`,
  open: () => 'autres sujets, non précisés',
  elsewhere: () => 'mention ailleurs',
  context: () => 'propos connexes seulement',
  told: () => 'rien dans ces textes',
  none: () => 'rien dans ces textes',
};

/** One, and several; official texts come first in a list. */
const TEXTS: Readonly<Record<TextKind, readonly [one: string, several: string]>> = {
  readout: ['compte rendu officiel', 'comptes rendus officiels'],
  transcript: ['transcription', 'transcriptions'],
  interview: ['interview', 'interviews'],
  post: ['publication en ligne', 'publications en ligne'],
  document: ['document', 'documents'],
  news: ['texte de presse', 'textes de presse'],
};
const FEMININE_TEXTS: readonly TextKind[] = ['transcript', 'interview', 'post'];
const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

const groups = new Intl.NumberFormat('fr');
/** Groups the digits of numbers from a thousand up. */
export const grouped = (count: number) => groups.format(count);
/** In French, zero takes the singular. */
export const plural = (count: number, one: string, many: string) =>
  `${grouped(count)} ${count < 2 ? one : many}`;
export const spelled = (count: number, gender: Gender = 'm') =>
  count === 1 ? agree('un', gender) : (NUMBERS[count] ?? grouped(count));
/** « a, b et c ». */
export const list = (items: readonly string[]) => joined(items, 'et');
/** « a, b ou c ». */
export const either = (items: readonly string[]) => joined(items, 'ou');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Strings from the data, with French spacing. */
export function localize({ fr: words }: Localized): string {
  return setFrench(words);
}

/** The names of all terms, those of a corpus' own included, and what is made of them. */
export function terms(own: OwnTerms = {}) {
  const kinds = withOwn(KINDS, own.kinds, localize);
  const levels = withOwn(LEVELS, own.levels, localize);
  const feminine = [
    ...FEMININE,
    ...(own.kinds ?? []).flatMap(({ id, gender }) => (gender === 'f' ? id : [])),
  ];
  const nameOf = (kind: Kind) => kinds[kind] ?? kind;
  /** « prévue », of a video call. */
  const statusOf = (kind: Kind, status: Status) =>
    status === 'held' ? '' : agree(STATUSES[status], feminine.includes(kind) ? 'f' : 'm');
  /** « Visioconférence prévue ». */
  const kindWith = (kind: Kind, status: Status) =>
    status === 'held' ? nameOf(kind) : `${nameOf(kind)} ${statusOf(kind, status)}`;
  return {
    sides: withOwn(SIDES, own.voices, localize),
    kinds,
    levels,
    channels: withOwn(CHANNELS, own.channels, localize),
    kindWith,
    describe: (kind: Kind, level: Level, status: Status) =>
      [kindWith(kind, status), ...(level === 'unknown' ? [] : [inside(levels[level] ?? level)])].join(', '),
    statusOf,
    shape: (of: readonly Kind[]) =>
      either(of.map((kind) => (kind === 'other' ? 'autre' : inside(nameOf(kind))))),
  };
}

/** A date after its verb: « le 2 décembre 2021 », « en décembre 2021 », « du 26 au 27 avril 2017 », « au printemps 2014 ». */
export function onDate(date: string): string {
  if (/^\d{1,2}(?:er)?(?:–| .* – )/.test(date)) return `du ${date.replace(/ ?– ?/, ' au ')}`;
  if (/^\d{1,2}(?:er)? /.test(date)) return `le ${date}`;
  if (date.startsWith('printemps')) return `au ${date}`;
  if (date.startsWith('années')) return `dans les ${date}`;
  if (date.startsWith('date')) return `à une ${date}`;
  return /^(?:vers|depuis|jusqu)/.test(date) ? date : `en ${date}`;
}

/** By primary subtag. Intl has these names too, but they differ between browsers. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'allemand',
  en: 'anglais',
  es: 'espagnol',
  fr: 'français',
  ru: 'russe',
  uk: 'ukrainien',
  vi: 'vietnamien',
};

/** « français », « anglais (GB) »; a language without a name here keeps its tag. */
export function languageName(tag: string): string {
  const [primary = tag, ...rest] = tag.split('-');
  const name = LANGUAGES[primary] ?? primary;
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}

const startsWithVowel = (name: string) => /^[aeiouyéê]/i.test(name);
const theLanguage = (name: string) => (startsWithVowel(name) ? `l’${name}` : `le ${name}`);
const ofTheLanguage = (name: string) => (startsWithVowel(name) ? `de l’${name}` : `du ${name}`);

export const textKind = (kind: TextKind) => TEXTS[kind][0];
/** « un compte rendu officiel », « une transcription ». */
export const aText = (kind: TextKind) => `${FEMININE_TEXTS.includes(kind) ? 'une' : 'un'} ${TEXTS[kind][0]}`;

/** « cinq textes de presse en français », « deux comptes rendus officiels et un texte de presse, en anglais et en français ». */
export function textsInWords({ kinds, languages }: TextsOfKinds): string {
  const found = (Object.keys(TEXTS) as TextKind[]).flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    if (count === 0) return [];
    return [
      `${spelled(count, FEMININE_TEXTS.includes(kind) ? 'f' : 'm')} ${TEXTS[kind][count === 1 ? 0 : 1]}`,
    ];
  });
  if (found.length === 0) return 'aucun texte';
  const names = languages.map((tag) => `en ${languageName(tag)}`);
  return `${list(found)}${found.length === 1 && names.length === 1 ? ' ' : ', '}${list(names)}`;
}

/** The same before its verb. */
export function textsAsSubject(texts: TextsOfKinds): string {
  const words = textsInWords(texts);
  return words.includes(', en ') ? `${words},` : words;
}

/** « 2 contacts sur 14 »; of one alone, that it is one. */
export const noneOnRecord = (contacts: number) =>
  `aucun contact sur\u{a0}${grouped(contacts)} n’a ses deux parties citées`;

export const ofContacts = (count: number, all: number) =>
  plural(count, 'contact', 'contacts') + (count === 1 && all === 1 ? '' : ` sur\u{a0}${grouped(all)}`);

/** « du vietnamien vers le français », as far as it is known. */
export const fromInto = (from?: string, into?: string) =>
  `${from ? ` ${ofTheLanguage(languageName(from))}` : ''}${into ? ` vers ${theLanguage(languageName(into))}` : ''}`;
