/** CSL-JSON (citeproc's schema 1.0.2), which Zotero, Pandoc and citation-js read. Pure. */

import type { DateSummary } from '../../model/dating.ts';
import { dayAsDate } from '../source-note.ts';
import type { Citable } from './citable.ts';
import { partsOf } from './dates.ts';

type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly version?: string;
  readonly language: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly abstract?: string;
  readonly note?: string;
}

export function cslOf(cited: Citable): CslItem {
  const { kind, key, author, title, isDescribed, date, dateInWords, url, language, note } = cited;
  const isOurs = author === undefined;
  const remarks = cited.remarks.join(' ');
  return {
    id: key,
    type: kind === 'corpus' ? 'dataset' : 'webpage',
    title: isDescribed ? `[${title}]` : title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(kind === 'contact' && { 'container-title': note.corpus }),
    ...(date && { issued: cslDate(date, dateInWords) }),
    accessed: cslDate(dayAsDate(note.made), note.made),
    URL: url ?? note.link,
    ...(isOurs ? { version: note.version } : { archive: note.corpus, archive_location: note.link }),
    language,
    ...(cited.words !== undefined && { abstract: cited.words }),
    ...(remarks && { note: remarks }),
  };
}

export function writeCsl(cited: Citable): string {
  const wellFormed = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value;
  return `${JSON.stringify([cslOf(cited)], wellFormed, 2)}\n`;
}

function cslDate(date: DateSummary, words: string): CslDate {
  const parts = partsOf(date);
  if (!parts) return { literal: words };
  const { year, month, day } = parts;
  return {
    'date-parts': [[Number(year), month, day].filter((part) => part !== undefined)],
    ...((date.approximate || date.uncertain) && { circa: true }),
  };
}
