/** Each file that a reader can make, in pieces as they are written. Pure. */

import type { MethodMessages } from '../../messages/en/method.ts';
import type { PreviewMessages } from '../../messages/en/previews.ts';
import { POINT_COLUMNS, pointRowsOf } from './columns/point-columns.ts';
import { STATEMENT_COLUMNS } from './columns/statement-columns.ts';
import { csvPieces } from './csv.ts';
import type { ExportInput } from './export-input.ts';
import type { FormId } from './form-ids.ts';
import { annotationPieces } from './forms/annotations.ts';
import { calendarPieces } from './forms/calendar.ts';
import { jsonPieces } from './forms/json.ts';
import { jsonLdPieces } from './forms/json-ld.ts';
import { timelinePieces } from './forms/timeline.ts';
import { placedIn } from './placed.ts';

/** What is made of some contacts, beside them. */
export interface Making extends ExportInput {
  /** The address of the schema of the JSON. */
  readonly schema: string;
  readonly previews: PreviewMessages;
  readonly method: MethodMessages;
}

export type TextFormId = Exclude<FormId, 'zip'>;

export function piecesOf(form: TextFormId, making: Making): Iterable<string> {
  switch (form) {
    case 'statements':
      return csvPieces(STATEMENT_COLUMNS, (contact) => placedIn(making.library, contact), making);
    case 'points':
      return csvPieces(POINT_COLUMNS, (contact) => pointRowsOf(making.library, contact), making);
    case 'json':
      return jsonPieces(making, making.schema);
    case 'annotations':
      return annotationPieces(making);
    case 'json-ld':
      return jsonLdPieces(making, making.previews);
    case 'calendar':
      return calendarPieces(making, making.previews);
    case 'timeline':
      return timelinePieces(making);
  }
}
