/** The messages between the page and its search worker. */

import type { CorpusIndex } from '../../model/corpus-index.ts';
import type { Language } from '../../model/language.ts';
import type { FoundContact } from '../../search/found-words.ts';

/** What the page asks for: which contacts have the words, or what the words are in some of them. */
export type SearchQuestion =
  | { readonly kind: 'search'; readonly query: string }
  /** Only of a corpus that comes with its index: the page itself has the shards of a larger one. */
  | {
      readonly kind: 'read';
      readonly query: string;
      readonly contacts: readonly string[];
      readonly language: Language;
    };

export type SearchOrder = SearchQuestion & {
  /** The answer bears the same number. */
  readonly number: number;
  /** URL of the data folder. */
  readonly data: string;
  /** The hash of the corpus that the page shows: the host may have another by now. */
  readonly corpus: string;
  /** The list of the parts of the search index, where there are parts. */
  readonly parts: string | undefined;
  /** What to search instead, where it is on no host; the worker has it from then on. */
  readonly local?: CorpusIndex;
  /** The languages of its texts. */
  readonly languages: readonly string[];
};

export type SearchAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** `ids` is undefined for a query without words. */
  | { readonly kind: 'found'; readonly number: number; readonly ids: readonly string[] | undefined }
  /** The same from parts, which know the contacts by their rows. */
  | {
      readonly kind: 'rows';
      readonly number: number;
      readonly rows: Uint32Array<ArrayBuffer> | undefined;
    }
  | { readonly kind: 'read'; readonly number: number; readonly contacts: readonly FoundContact[] }
  /** `outdated`: the host has other texts by now. */
  | { readonly kind: 'failed'; readonly number: number; readonly outdated: boolean };
