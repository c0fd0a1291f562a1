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
  /** For a reader's own corpus: the words for a statement that no one has confirmed, by its id. */
  readonly unconfirmed?: ((statement: string) => string | undefined) | undefined;
  /** For such a corpus: the words for two accounts that no one has compared. */
  readonly both?: string | undefined;
}
