/** An invented text while it is being written: sentences in one language, and the pieces of them that are quoted. */

import { fold } from '../../../src/compile/passes/fold.ts';
import type { Language, Localized } from '../../../src/model/language.ts';

/** A passage as in an annotation; numbered if it occurs more than once. */
export interface Piece {
  words: string;
  occurrence?: number;
}

export class Page {
  private written = '';
  private readonly pieces = new Map<Piece, number>();

  constructor(readonly language: Language) {}

  get content(): string {
    return `${this.written}\n`;
  }

  paragraph(): void {
    if (this.written !== '') this.written += '\n';
  }

  /** Adds a sentence; returns its quoted passages in order. */
  say(sentence: Localized, ...quoted: readonly Localized[]): Piece[] {
    if (this.written !== '' && !this.written.endsWith('\n')) this.written += ' ';
    const start = this.written.length;
    const own = sentence[this.language];
    this.written += own;
    return quoted.map((words) => {
      const piece: Piece = { words: words[this.language] };
      this.pieces.set(piece, start + own.indexOf(piece.words));
      return piece;
    });
  }

  /** Numbers the passages that occur more than once; nothing may be written afterwards. */
  finish(): void {
    const folded = fold(this.content);
    for (const [piece, at] of this.pieces) {
      const words = fold(piece.words);
      let number = 0;
      let count = 0;
      for (let found = folded.indexOf(words); found >= 0; found = folded.indexOf(words, found + 1)) {
        count += 1;
        if (found === at) number = count;
      }
      if (count > 1) piece.occurrence = number;
    }
  }
}
