/** What the page asks of the worker that drafts, and what it answers. */

import type { HeadDraft, Known, PairDraft, TextDrafts } from '../../../drafts/draft.ts';
import type { PairText } from '../../../drafts/pairs.ts';
import type { Offers } from '../adding/head-fields.ts';

export type DraftQuestion =
  | {
      readonly kind: 'head';
      /** The content as it will be saved. */
      readonly content: string;
      /** The text as it was pasted: what is removed may show whose text it is. */
      readonly pasted: string;
      readonly known: Known;
    }
  | {
      readonly kind: 'text';
      readonly content: string;
      readonly head: HeadDraft;
      readonly known: Known;
    }
  | {
      readonly kind: 'pairs';
      /** All on one contact. */
      readonly texts: readonly PairText[];
      readonly known: Known;
    };

export type DraftOrder = DraftQuestion & { readonly number: number };

export interface HeadAnswer {
  readonly kind: 'head';
  readonly head: HeadDraft;
  readonly offers: Offers;
  /** What the day was read from, where that is no part of the text as it is kept. */
  readonly dayWords: string | undefined;
}

export interface TextAnswer {
  readonly kind: 'text';
  readonly drafts: TextDrafts;
}

export interface PairsAnswer {
  readonly kind: 'pairs';
  readonly pairs: readonly PairDraft[];
}

export type DraftAnswer = { readonly number: number } & (
  | HeadAnswer
  | TextAnswer
  | PairsAnswer
  | { readonly kind: 'failed'; readonly reason: string }
);
