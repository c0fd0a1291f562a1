/** Where somebody stands whom only the text itself introduces. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';

export interface Learned extends Span {
  readonly side: Voice;
  readonly office?: string;
}
