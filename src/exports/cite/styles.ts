/** References as APA 7, MLA 9 and Chicago 17 (bibliography) write them, with the version of the corpus. Pure. */

import type { CiteMessages } from '../../messages/en/exports/cite.ts';
import type { Messages } from '../../messages/en.ts';
import { sentence } from '../../messages/sentence.ts';
import type { DateSummary } from '../../model/dating.ts';
import { type Line, line, type Run } from '../document.ts';
import { dayAsDate } from '../source-note.ts';
import type { Citable } from './citable.ts';
import { partsOf } from './dates.ts';

export const STYLES = ['apa', 'mla', 'chicago'] as const;
export type Style = (typeof STYLES)[number];

interface CitationMessages {
  readonly cite: CiteMessages;
  readonly messages: Messages;
}
type Parts = Parameters<CiteMessages['yearFirst']>;

export function writeReference(cited: Citable, style: Style, own: CitationMessages): Line {
  return { apa, mla, chicago }[style](cited, own);
}

/** Author. (year, month day). *Title*. URL; the title first where there is no author. */
function apa(cited: Citable, { cite, messages }: CitationMessages): Line {
  const { kind, author, title, isDescribed, note, url, paragraph, credit } = cited;
  const date = `(${apaDate(cited, cite, messages)})`;
  const version = `(${cite.versionOf(note.version)})`;
  const link = (address: string) => ({ text: address, href: address });
  if (author === undefined) {
    const opening: readonly (Run | string)[] =
      kind === 'corpus'
        ? [italic(title), ` ${version} [${cite.dataSet}]. ${date}. `]
        : [italic(title), `. ${date}. `, `${note.corpus} ${version}. `];
    const { made, link: address } = note;
    // What is undated may change unseen, so APA wants the day on which it was read.
    const read = cite.retrieved(cite.running(...dayInWords(made, messages)));
    return line(...opening, ...(cited.date ? [] : [read]), link(address));
  }
  return line(
    ended(author),
    ` ${date}. `,
    italic(isDescribed ? `[${title}]` : title),
    ...(paragraph === undefined ? [] : [` (${cite.paragraph(paragraph)})`]),
    ...(credit === undefined ? [] : [` [${credit}]`]),
    isDescribed || paragraph !== undefined ? '. ' : stop(title),
    ...(url === undefined ? [] : [link(url), '. ']),
    `${cite.readIn(note.corpus)} ${version}. `,
    link(note.link),
  );
}

/** Author. “Title.” *Container*, version, day month year, URL. Accessed day month year. */
function mla(cited: Citable, own: CitationMessages): Line {
  const { cite } = own;
  const { kind, author, title, isDescribed, note, url } = cited;
  const day = (date: DateSummary | undefined) => dayIn(date, cited, cite.dayFirst, cite.months);
  const accessed = ` ${cite.accessed(day(dayAsDate(note.made)))}.`;
  const version = cite.versionOf(note.version);
  const ours = [...(cited.date ? [day(cited.date)] : []), note.link].join(', ');
  if (kind === 'corpus') return line(italic(title), `. ${version}, ${ours}.${accessed}`);
  if (author === undefined)
    return line(cite.quoted(title), ' ', italic(note.corpus), `, ${lower(version)}, ${ours}.${accessed}`);
  return line(
    ended(author),
    ` ${isDescribed ? ended(title) : cite.quoted(title)} `,
    [sentence(day(cited.date)), ...(url === undefined ? [] : [url]), ...placeIn(cited, cite)].join(', '),
    '. ',
    italic(note.corpus),
    `, ${lower(version)}, ${note.link}.${accessed}`,
  );
}

/** Author. “Title.” Month day, year. URL. */
function chicago(cited: Citable, { cite, messages }: CitationMessages): Line {
  const { kind, author, title, isDescribed, note, url } = cited;
  const months = messages.date.months.long;
  const day = (date: DateSummary | undefined) => dayIn(date, cited, cite.running, months);
  const version = cite.versionOf(note.version);
  const ours = cited.date
    ? `${cite.modified(day(cited.date))}. ${note.link}.`
    : `${cite.accessed(day(dayAsDate(note.made)))}. ${note.link}.`;
  if (kind === 'corpus') return line(italic(title), `. ${version}. ${ours}`);
  if (author === undefined)
    return line(cite.quoted(title), ' ', italic(note.corpus), `, ${lower(version)}. ${ours}`);
  return line(
    ended(author),
    ` ${isDescribed ? ended(title) : cite.quoted(title)} ${ended(sentence(day(cited.date)))} `,
    ...placeIn(cited, cite).map((part) => `${ended(sentence(part))} `),
    ...(url === undefined ? [] : [`${url}. `]),
    `${cite.readIn(note.corpus)}, ${lower(version)}. ${note.link}.`,
  );
}

/** Where in the text a statement is, and whose it is. */
function placeIn({ paragraph, credit }: Citable, cite: CiteMessages): readonly string[] {
  return paragraph === undefined || credit === undefined ? [] : [cite.paragraph(paragraph), `[${credit}]`];
}

function apaDate({ date, dateInWords }: Citable, cite: CiteMessages, messages: Messages): string {
  const parts = date && partsOf(date);
  if (!parts) return dateInWords;
  const written = cite.yearFirst(...writtenParts(parts, messages.date.months.long));
  return `${date.approximate ? `${cite.circa} ` : ''}${written}${date.uncertain ? '?' : ''}`;
}

/** A date in doubt, or that is no single day, month or year, as the app words it. */
function dayIn(
  date: DateSummary | undefined,
  { dateInWords }: Citable,
  write: (...parts: Parts) => string,
  months: readonly string[],
): string {
  const parts = date && partsOf(date);
  return parts && !date.approximate && !date.uncertain ? write(...writtenParts(parts, months)) : dateInWords;
}

function writtenParts(
  { year, month, day }: NonNullable<ReturnType<typeof partsOf>>,
  months: readonly string[],
): Parts {
  return [year, month === undefined ? '' : (months[month - 1] ?? ''), day === undefined ? '' : String(day)];
}

function dayInWords(day: string, messages: Messages): Parts {
  const parts = partsOf(dayAsDate(day));
  return parts ? writtenParts(parts, messages.date.months.long) : [day, '', ''];
}

const italic = (text: string): Run => ({ text, emphasis: true });
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** With a full stop, unless it ends its sentence itself. */
const ended = (text: string) => text + stop(text).trimEnd();
const stop = (text: string) => (/[.?!]$/.test(text) ? ' ' : '. ');
