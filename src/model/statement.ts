/** A statement: exact words of a text that say something, who says them, and what they bear on. */

import type { Basis, Dating } from './dating.ts';
import { isIn, type Language, type Localized } from './language.ts';
import type { Passage } from './passage.ts';
import type { PointId } from './points.ts';
import { type Half, halfOf, isSide, type Side, type Voice } from './voices.ts';

/** The base list of channels; a corpus may add its own (`vocabulary.ts`). */
export const BASE_CHANNELS = [
  'readout',
  'communique',
  'telegram',
  'post',
  'briefing',
  'background-briefing',
  'press-conference',
  'interview',
  'transcript',
  'statement',
  'in-the-contact',
  'unstated',
] as const;
export type BaseChannel = (typeof BASE_CHANNELS)[number];
export type Channel = string;

/** `direct`: quoted; `mixed`: paraphrase with quoted pieces; `mention`: in the text's own words, or named in passing. */
export const MODES = ['direct', 'paraphrase', 'mixed', 'mention'] as const;
export type Mode = (typeof MODES)[number];

/** What ties a statement to a contact. The first point is its row; the others serve filters. */
export interface Bearing {
  readonly contact: string;
  readonly points: readonly PointId[];
  /** Part of the side's account of the contact, or said around it. */
  readonly as: 'account' | 'around';
  /** Only where fewer of the statement's sides say it of this contact. */
  readonly sides?: readonly Voice[];
  readonly phase?: 'before' | 'during' | 'after';
}

/** One step that words travelled. `basis` says how we know of the link into it. */
export interface ChainLink {
  readonly who: Localized;
  readonly language?: string;
  readonly by?: 'human' | 'machine';
  readonly basis: Basis;
}
export type Chain = readonly ChainLink[];

/** A passage of a statement; `telling` 0 is the statement, 1 and up are its `again` tellings. */
export interface StatementPassage extends Passage {
  readonly telling: number;
  /** A quotation in it begins earlier, or goes on after it. */
  readonly cutBefore?: true;
  readonly cutAfter?: true;
}

/** The same remark repeated, in its own words and force. */
export interface Again {
  readonly mode: Mode;
  /** Only where somebody else says it this time. */
  readonly sides?: readonly Voice[];
  readonly speaker?: string;
  readonly office?: readonly string[];
  readonly translation?: Translation;
  readonly note?: Localized;
}

/** By language of the interface, ours, errors kept; the language of the words themselves is left out. */
export type Translation = Readonly<Partial<Record<Language, string>>>;

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly StatementPassage[];
  /** Who says it. */
  readonly sides: readonly Voice[];
  /** For whom else the speaker speaks; never puts that side on record. */
  readonly onBehalfOf: readonly Side[];
  readonly speaker?: string;
  readonly office: readonly string[];
  /**
   * An official of the office whom the text does not name. In a text of his own side he speaks for it; elsewhere his words are
   * shown, and put no one on record.
   */
  readonly unnamed?: 'in-own-text' | 'elsewhere';
  /** How it is known who says it, where the text does not name him: “the Russian leader” may be one of two. */
  readonly tellerBasis?: Exclude<Basis, 'stated'>;
  /** Ids of the persons whose words are relayed. */
  readonly voice: readonly string[];
  readonly channel: Channel;
  readonly mode: Mode;
  readonly bearings: readonly Bearing[];
  readonly said?: Dating;
  /** Only where it differs from the chain of its text for this side. */
  readonly chain?: Chain;
  /** The side says that it will give no details. */
  readonly declines: boolean;
  /** The side leaves something open. */
  readonly leavesOpen: boolean;
  /** The newsroom's remark on how little these sides say. */
  readonly remarkOn: readonly Side[];
  /** Statements that this one denies, or changes later on. */
  readonly denies: readonly string[];
  readonly revises: readonly string[];
  /** The same remark in another text. */
  readonly sameAs: readonly string[];
  readonly again: readonly Again[];
  readonly translation?: Translation;
  readonly note?: Localized;
}

/** The passages of one telling: 0 is the statement itself. */
export function passagesOf({ passages }: Statement, telling = 0): readonly StatementPassage[] {
  return passages.filter((passage) => passage.telling === telling);
}

export interface ShownTranslation {
  readonly words: string;
  readonly language: Language;
}

/** What a reader sees of it: nothing under words of his own language `to`; the translation into it, or else into English. */
export function translationFor(
  translation: Translation | undefined,
  /** BCP 47 tag of the words. */
  from: string | undefined,
  to: Language,
): ShownTranslation | undefined {
  const language = translation?.[to] === undefined ? 'en' : to;
  const words = translation?.[language];
  return words === undefined || isIn(from, to) || isIn(from, language) ? undefined : { words, language };
}

/** The halves of whose persons these sides relay words, though they are of the other half. */
export function relayedHalves(
  voice: readonly string[],
  sides: readonly Voice[],
  sideOf: (person: string) => Voice | undefined,
): readonly Half[] {
  const telling = sides.filter(isSide).map(halfOf);
  return voice.flatMap((person) => {
    const side = sideOf(person);
    const half = side !== undefined && isSide(side) ? halfOf(side) : undefined;
    return half === undefined || telling.length === 0 || telling.includes(half) ? [] : [half];
  });
}

/** The sides that say it of this contact. */
export function sidesIn({ sides }: Statement, bearing: Bearing): readonly Voice[] {
  return bearing.sides ?? sides;
}

/** Whether the words can be an account: neither a mention, nor said by somebody whom another's text does not name. */
export function isAttributed({ mode, unnamed }: Statement): boolean {
  return mode !== 'mention' && unnamed !== 'elsewhere';
}
