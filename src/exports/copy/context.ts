/** What copying needs beside the comparison: names, words of the interface, and where all of it is from. */

import type { Library } from '../../corpus/library.ts';
import type { CopyMessages } from '../../messages/en/exports/copy.ts';
import type { SourceNoteMessages } from '../../messages/en/exports/source-note.ts';
import type { PanelFootMessages } from '../../messages/en/panel-foot.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { SourceNote } from '../source-note.ts';

export interface CopyContext {
  readonly library: Library;
  readonly i18n: I18n;
  readonly own: CopyMessages;
  readonly foot: PanelFootMessages;
  readonly noteWords: SourceNoteMessages;
  readonly note: SourceNote;
  /** Of a reader's own corpus: what is said of a statement that nobody has confirmed, by its id. */
  readonly unconfirmed?: ((statement: string) => string | undefined) | undefined;
  /** Of such a corpus: what is said of two accounts that nobody has compared. */
  readonly both?: string | undefined;
}
