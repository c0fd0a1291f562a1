/** Where a problem is, and what a message about it says. */

export interface Position {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface Message {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}
