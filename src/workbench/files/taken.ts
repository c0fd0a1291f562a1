/** What is taken off a pasted text. */

export type TakenKind =
  | 'front-matter'
  | 'line-ends'
  | 'trailing-blanks'
  | 'empty-lines'
  | 'unseen'
  | 'heading'
  | 'rule'
  | 'emphasis'
  | 'link'
  | 'image'
  | 'escape';

export interface Taken {
  /** Of what was pasted, from 1. */
  readonly line: number;
  /** As it stood there; what cannot be seen, by its code. */
  readonly was: string;
  readonly kind: TakenKind;
}
