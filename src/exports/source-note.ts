/** What every form that is taken away says of where it is from: corpus, version, link, rights, day. Pure. */

import type { Library } from '../corpus/library.ts';
import { dateText } from '../messages/dates.ts';
import type { SourceNoteMessages } from '../messages/en/exports/source-note.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { siteName } from '../messages/site-name.ts';
import type { DateSummary } from '../model/dating.ts';

/** What every file says of where it is from. Each value is well-formed Unicode on a single line. */
export interface SourceNote {
  /** What the corpus calls itself, else the app, else whose texts they are. */
  readonly corpus: string;
  /** The hash of the corpus. */
  readonly version: string;
  /** The absolute link to the view. */
  readonly link: string;
  /** The licence of the annotations, and that the words are not ours. */
  readonly licence: string;
  /** The day it was made, EDTF. */
  readonly made: string;
  /** The link opens nowhere else: a reader's own corpus is kept on the device. */
  readonly onDevice?: true;
}

interface SourceOf {
  readonly library: Pick<Library, 'about' | 'hash'>;
  /** Absolute. */
  readonly link: string;
  readonly made: string;
  /** Of a reader's own corpus: what it is called where it says nothing of itself. */
  readonly own?: string | undefined;
}

export function sourceNote(
  { library, link, made, own }: SourceOf,
  messages: SourceNoteMessages,
  i18n: I18n,
): SourceNote {
  const { about, hash } = library;
  const { licence } = about;
  const name = licence && i18n.localize(licence.name);
  return {
    corpus: inLine(own !== undefined && !about.name ? own : siteName(about, i18n)),
    version: hash,
    link: inLine(link),
    licence: inLine(
      name === undefined
        ? messages.unlicensed
        : messages.licensed(licence?.url === undefined ? name : `${name} (${licence.url})`),
    ),
    made,
    ...(own !== undefined && { onDevice: true }),
  };
}

/** The note in words, a label and a value each, in the order in which every form has them. */
export function sourceLines(
  { corpus, version, link, licence, made, onDevice }: SourceNote,
  own: SourceNoteMessages,
  messages: I18n['messages'],
): readonly (readonly [label: string, value: string])[] {
  return [
    [own.via, corpus],
    [own.version, version],
    [own.link, onDevice ? `${link} (${own.onDevice})` : link],
    [own.rights, licence],
    [own.made, madeOn(made, messages)],
  ];
}

/** The calendar day where the reader is, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** “30 November 2026”. */
export function madeOn(day: string, messages: I18n['messages']): string {
  return dateText(dayAsDate(day), { month: 'long' }, messages);
}

/** A calendar day that is certain, as a date of the corpus. */
export function dayAsDate(day: string): DateSummary {
  return {
    edtf: day,
    basis: { year: 'stated', month: 'stated', day: 'stated' },
    first: day,
    last: day,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
}

/** On one line, whatever the data hold: a note with a line break could pass for two. */
function inLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
