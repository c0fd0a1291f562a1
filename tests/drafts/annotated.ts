/** What drafts are measured against, wherever it was read from. */

import type { Known } from '../../src/drafts/draft.ts';
import type { Corpus, Span, Text } from '../../src/model/corpus.ts';
import type { Again, Statement, StatementPassage } from '../../src/model/statement.ts';
import type { TextKind } from '../../src/model/summary.ts';

/** What is measured against: a compiled corpus has more, a text that was annotated for learning no more than that. */
export interface Annotated {
  readonly known: Known;
  readonly people: readonly Pick<Corpus['people'][number], 'id' | 'side'>[];
  readonly bodies: readonly Pick<Corpus['bodies'][number], 'id' | 'side'>[];
  readonly texts: readonly AnnotatedText[];
  readonly contacts: readonly AnnotatedContact[];
  readonly statements: readonly AnnotatedStatement[];
}

export interface AnnotatedText extends Pick<Text, 'id' | 'language' | 'content' | 'teller'> {
  readonly kind: TextKind;
  readonly date: Pick<Text['date'], 'first'>;
}

export interface AnnotatedContact {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly status: string;
  readonly people: readonly { readonly person: string }[];
  readonly dating: Pick<Text['date'], 'edtf' | 'first' | 'last'>;
}

export interface AnnotatedStatement extends Pick<Statement, 'id' | 'text' | 'sides' | 'bearings'> {
  readonly passages: readonly (Pick<StatementPassage, 'telling'> & Span)[];
  readonly again: readonly Pick<Again, 'sides'>[];
}
