/** What every picture is drawn with: data, words, faces, colours, and where it is from. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { PictureMessages } from '../../messages/en/exports/pictures.ts';
import type { SourceNoteMessages } from '../../messages/en/exports/source-note.ts';
import type { PanelFootMessages } from '../../messages/en/panel-foot.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Colours } from '../../previews/picture-marks.ts';
import type { SourceNote } from '../source-note.ts';
import type { Types } from './typefaces.ts';

export interface PictureContext {
  readonly library: Library;
  readonly i18n: I18n;
  readonly own: PictureMessages;
  readonly foot: PanelFootMessages;
  readonly note: SourceNote;
  readonly noteWords: SourceNoteMessages;
  readonly colours: Colours;
  readonly types: Types;
  /** For a reader's own corpus: the words for a statement that no one has confirmed, by its id. */
  readonly unconfirmed?: ((statement: string) => string | undefined) | undefined;
  /** For such a corpus: the words for two accounts that no one has compared. */
  readonly both?: string | undefined;
}

/** In pixels; without a height, as high as it takes. */
export interface PictureSize {
  readonly width: number;
  readonly height?: number | undefined;
}

export const FORMATS = {
  wide: { width: 1200, height: 675 },
  tall: { width: 1080, height: 1350 },
  free: { width: 1200 },
} as const satisfies Readonly<Record<string, PictureSize>>;
export type FormatName = keyof typeof FORMATS;

export const MARGIN = 40;
