/** What a text of one language is read by, beside what is in the tables of all: it is fetched for texts that may need it. */

import type { BasePoint } from '../../model/points.ts';
import type { Voice } from '../../model/voices.ts';
import type { DateWords, DayWords, DraftLanguage } from '../dates/words.ts';
import type { PageLines } from '../head/page-furniture.ts';

/** Forms are separated by semicolons; `a` is an adjective of the country, `c` its name. */
export interface NameWords {
  readonly offices: string;
  readonly speaksFor: string;
  readonly sideNouns: string;
  readonly counterparts: string;
  readonly countries: Readonly<Record<Country, { readonly a: string; readonly c: string }>>;
  /** Forms of offices that name no country, and yet are of one side alone, beside those in Latin letters. */
  readonly ofOneSide?: readonly (readonly [Voice, RegExp])[];
  /** What makes an institution or an office another country's, before it or behind. */
  readonly foreign: { readonly before?: RegExp; readonly behind?: RegExp };
  /** In letters that no other of the languages has: further forms of the institutions of `bodies.ts`. */
  readonly bodies?: string;
  /** In such letters: what gives a side, and names no one. */
  readonly nationalities?: string;
  /** How a registry writes a name that only a text has, where that is not as the text writes it. */
  readonly registryName?: (written: string) => { readonly nominative: string; readonly latin: string };
  /** What names no teller, though it holds the name of one. */
  readonly noTellers?: string;
}

export type Country = 'ru' | 'us' | 'ua' | 'nato';

/** Alternatives of regular expressions: beginnings of words, unless they end in `$`; a space stands for any run of spaces. */
export interface PointWords {
  readonly subjects: Readonly<Partial<Record<BasePoint, string>>>;
  /** What is done in the sentence, which goes before what it is about. */
  readonly acts: Readonly<Partial<Record<BasePoint, string>>>;
  /** That it took place: who spoke or met with whom. */
  readonly itself: string;
  /** The general formula of what it was about. */
  readonly subject: string;
}

/** What a teller's own words are read by, beside the words of any text: news need none of it. */
export interface ReadoutWords {
  /** Verbs of saying and meaning, right after who does. */
  readonly says: RegExp;
  /** The same, before who does: “as noted by Mr B”, « selon M. B », «как отметил Б.». */
  readonly saidBy: RegExp;
  /** Right before a name: inside what others say of him, or in a clause that says which thing is meant, he is only mentioned. */
  readonly within: RegExp;
  /** Right before a name: “He told Mr B”, “with Mr B”: who is spoken to. */
  readonly partner: RegExp;
  /** “I will not go into details”. */
  readonly declines: RegExp;
  /** Whole sentences: thanks and greetings, and what directs the conversation. */
  readonly courtesy: RegExp;
}

/** What surrounds the text of a page, beside what is in `furniture.ts`. */
export interface FurnitureWords {
  /** Whole lines that a head may have beside those of any page: labels, addresses, hours. */
  readonly lines: readonly RegExp[];
  /** At the beginning of a paragraph, up to where its words begin. */
  readonly leads: readonly RegExp[];
  /** From here on, to the end of the paragraph, everything is furniture. */
  readonly tails: readonly RegExp[];
  /** Whole sentences that are about the page. */
  readonly sentences: readonly RegExp[];
}

/** What shows which kind of text it is: who reports in the text, and what its title or its beginning is. */
export interface KindSigns {
  /** All that reports speech; counted. */
  readonly said: RegExp;
  /** Somebody says something to the press, or is quoted, and the text says who; counted. */
  readonly newsroom: RegExp;
  readonly interview: RegExp;
  readonly transcript: RegExp;
  readonly document: RegExp;
  readonly letter: RegExp;
}

/** Alternatives of regular expressions: whole words for a contact, and for what became of it. */
export interface ContactWords {
  /** `spoken`: of those who merely spoke. */
  readonly kinds: Readonly<Record<ContactKind, string>>;
  readonly held: string;
  readonly toCome: string;
  readonly invited: string;
  readonly cancelled: string;
  /** “The call”, « les deux hommes », «в ходе беседы»: the contact goes on. */
  readonly goesOn: string;
}

type ContactKind =
  | 'video-call'
  | 'council'
  | 'summons'
  | 'joint-statement'
  | 'letter'
  | 'summit'
  | 'call'
  | 'talks'
  | 'meeting'
  | 'conference'
  | 'visit'
  | 'spoken';

export interface LanguageTable {
  readonly language: DraftLanguage;
  readonly dates: DateWords;
  /** How it writes a whole day, where that is not among `DAY_WORDS`. */
  readonly days?: DayWords;
  readonly names: NameWords;
  readonly points: PointWords;
  readonly signs: KindSigns;
  /** Verbs right behind an institution that issues a text, beside those in Latin letters. */
  readonly issues?: RegExp;
  readonly contacts: ContactWords;
  readonly furniture: FurnitureWords;
  readonly pageLines: PageLines;
}

/** Of the text's own language, and of those that it may hold words of: the same array for the same languages. */
export type LanguageTables = readonly [LanguageTable, ...LanguageTable[]];

/** Of the same languages, for what is read as a readout. */
export type Phrases = readonly [ReadoutWords, ...ReadoutWords[]];
