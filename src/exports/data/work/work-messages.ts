/** What the page and the worker that makes files say to each other. */

import type { CorpusIndex } from '../../../model/corpus-index.ts';
import type { Language } from '../../../model/language.ts';
import type { SourceNote } from '../../source-note.ts';
import type { FormId } from '../form-ids.ts';

export interface WorkOrder {
  readonly form: FormId;
  readonly language: Language;
  /** Ids, by date. */
  readonly contacts: readonly string[];
  readonly note: SourceNote;
  /** The address of the app, and of the site, which differ for a reader's own corpus; without a last slash. */
  readonly folder: string;
  readonly site: string;
  /** What names of files begin with. */
  readonly name: string;
  readonly corpus: string;
  /** For a corpus on no host: all of it, and which of its statements no one has confirmed. */
  readonly local?: CorpusIndex;
  readonly unconfirmed?: readonly string[];
}

export type WorkAnswer =
  | { readonly kind: 'progress'; readonly step: 'fetching' | 'making'; readonly done: number }
  | { readonly kind: 'made'; readonly file: Blob }
  /** For how many contacts the words did not arrive. */
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed' };
