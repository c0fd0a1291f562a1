/** The annotation that a new text begins with: what can be read off the text itself, and an entry for each sentence. Pure. */

import { isScalar, parseDocument } from 'yaml';
import type { Span } from '../model/corpus.ts';
import { collapse, collapsedWords } from './passes/fold.ts';
import { findParagraphs, findSentences } from './passes/sentences/sentences.ts';
import { endsOf, pasteable } from './readable.ts';

const STOP = /[.!?…]["'”’»)\]\s]*$/u;
/** In characters. */
const LONGEST_HEADING = 240;
const DAY = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
/** “1 February 2022”, « 1er février 2022 », «1 февраля 2022»; “February 1, 2022”. */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}{3})\p{L}*\.?\s+((?:19|20)\d{2})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+((?:19|20)\d{2})(?!\d)/u;
/** The first letters of the months, in English, French and Russian; « juin » and « juillet » begin alike. */
const MONTHS = [
  'jan янв',
  'feb fév фев',
  'mar мар',
  'apr avr апр',
  'may mai мая',
  'jun июн',
  'jul июл',
  'aug aoû авг',
  'sep сен',
  'oct окт',
  'nov ноя',
  'dec déc дек',
];
const ADDRESS = /https?:\/\/[^\s"'<>]+/;

/** What a skeleton is made from besides the text. */
interface SkeletonOptions {
  /** A news text names who says each statement, and its publisher. */
  readonly news?: boolean;
}

/**
 * YAML to go on from: a draft, which keeps it out of what is published until that line is removed. `name` is that of the
 * file of the text, from which the ids are made. A comment on what is empty has a line of its own: at the end of the line it
 * would be part of what is typed before it.
 */
export function skeletonOf(name: string, content: string, { news = false }: SkeletonOptions = {}): string {
  const id = idOf(name);
  const language = languageOf(content);
  const paragraphs = findParagraphs(content);
  const words = ({ start, end }: Span) => content.slice(start, end);
  // Everything above the first whole sentence is a heading: a title, a day, an address. A page may go on after the last one.
  const first = paragraphs
    .map(words)
    .findIndex((one) => (STOP.test(one) || one.length > LONGEST_HEADING) && !FIELD.test(one));
  const heading = paragraphs.slice(0, Math.max(0, first)).flatMap((one) => apartFromDay(words(one)));
  const title =
    fieldIn(content.slice(0, paragraphs[Math.max(0, first)]?.start), 'title') ??
    heading
      .map((line) => line.replace(MARKS, ''))
      .find(
        (line) =>
          dayIn(line) === undefined && !ADDRESS.test(line) && !FIELD.test(line) && /\p{L}{2}/u.test(line),
      );
  const url = heading.join('\n').match(ADDRESS)?.[0];
  const sentences = findSentences(content, paragraphs.slice(Math.max(0, first)), language);
  // A line of hyphens or other marks says nothing.
  const [said, marks] = [true, false].map((are) =>
    sentences.filter((one) => /\p{L}/u.test(words(one)) === are),
  );
  const find = findingIn(content, paragraphs);
  const translation = language === 'en' ? '' : ', translation: { en: "" }';
  const background = [...paragraphs.slice(0, Math.max(0, first)), ...(marks ?? [])];
  return [
    `# yaml-language-server: $schema=schema/annotation.json`,
    `text: # ${news ? '' : 'teller: whose text it is, by an id of bodies.yaml; '}contact: what it is about, by an id of contacts.yaml`,
    '  status: draft # remove this line to publish the text',
    // Otherwise it is the name of the file.
    ...(name === `${id}.txt` ? [] : [`  id: ${id}`]),
    ...(news
      ? [
          '  kind: news # or document; a readout, transcript, interview or post has a teller instead of a publisher',
          `  publisher: { name: ${url === undefined ? '' : `, url: ${quoted(url)}`}, basis: outside } # stated, where the text names it`,
        ]
      : [
          '  kind: readout # or transcript, interview, post; for news: npm run new -- --news',
          '  teller: { office: }',
          ...(url === undefined ? [] : [`  publisher: { url: ${quoted(url)} }`]),
        ]),
    `  title: ${quoted(title ?? name)}`,
    `  language: ${language}`,
    ...dateLines(heading.map(dayIn).find(Boolean), dayIn(name)),
    '  contact:',
    `statements:${news ? ' # speaker: an id of people.yaml; or office: one of bodies.yaml' : ''}`,
    ...(said ?? []).map(
      (sentence, i) =>
        `  - { id: ${id}-${i + 1}, words: ${find(sentence)}, ${news ? 'speaker: , ' : ''}points: []${translation} }`,
    ),
    `background:${background.length === 0 ? ' []' : ''} # move to here what is no statement`,
    ...background.map((line) => `  - ${find(line)}`),
    '',
  ].join('\n');
}

/** A line of what archives put above a text: “tags: statements”, “---”. */
const FIELD = /^(?:[a-z_]+:\s|-{3,}\s*$)/;
/** How Markdown marks a heading. */
const MARKS = /^\\?[#*\s]+/;

/** The day that the text states, or else the one in the name of its file. */
function dateLines(stated: string | undefined, named: string | undefined): string[] {
  if (stated) return [`  date: ${stated} # of publication, as the text states it`];
  if (named)
    return [`  date: { edtf: ${named}, basis: outside } # of publication; the text does not state it`];
  return ['  # The day of publication; a day alone is one that the text states.', '  date: '];
}

/** A title and the day below it, which lie on two lines as those of a text that was wrapped do. */
function apartFromDay(paragraph: string): string[] {
  const lines = paragraph.split(/\r?\n/);
  const at = lines.findIndex((line) => line.length <= LONGEST_DAY && dayIn(line) !== undefined);
  if (at < 0) return [paragraph];
  return [lines.slice(0, at), [lines[at]], lines.slice(at + 1)]
    .map((some) => some.join('\n'))
    .filter(Boolean);
}

/** “Wednesday, September 18, 2025, 10:15 a.m. EDT”: no line that holds more is one. */
const LONGEST_DAY = 45;

/** “title: A call” above the text; the lines that it goes on in are indented. */
function fieldIn(above: string, name: string): string | undefined {
  const lines = above.split(/\r?\n/);
  const at = lines.findIndex((line) => line.startsWith(`${name}: `));
  if (at < 0) return undefined;
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^\s/.test(line));
  const written = [lines[at]?.slice(name.length + 2), ...below.slice(0, end < 0 ? undefined : end)].join(
    '\n',
  );
  const value = unquoted(written.trim()).replace(/\s+/g, ' ');
  return value === '' ? undefined : value;
}

/** Words in quotation marks as YAML reads them, which folds lines; any others as they are. */
function unquoted(written: string): string {
  if (!/^["']/.test(written)) return written;
  const { contents, errors } = parseDocument(written, { schema: 'failsafe', logLevel: 'silent' });
  return errors.length === 0 && isScalar<string>(contents) ? contents.value : written;
}

/** Words as an annotation names them: with a number where a text has them several times. */
function findingIn(content: string, paragraphs: readonly Span[]): (span: Span) => string {
  const { text, placeOf } = collapse(content, paragraphs);
  return ({ start, end }) => {
    const words = content.slice(start, end);
    const [from] = endsOf(words);
    const [wanted = from] = collapsedWords(from).filter((form) => text.includes(form));
    const places: number[] = [];
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
      places.push(placeOf(at));
    const index = places.indexOf(start);
    return pasteable(words, places.length > 1 && index >= 0 ? index + 1 : undefined);
  };
}

/** `YYYY-MM-DD`, of the first day that the line names. */
function dayIn(line: string): string | undefined {
  const [whole] = DAY.exec(line) ?? [];
  if (whole) return whole;
  const [, day, name, year] = DAY_FIRST.exec(line) ?? [];
  const [, nameFirst, dayAfter, yearAfter] = MONTH_FIRST.exec(line) ?? [];
  return written(year, name, day) ?? written(yearAfter, nameFirst, dayAfter);
}

function written(year?: string, name?: string, day?: string): string | undefined {
  const month = MONTHS.findIndex((names) => name && names.split(' ').includes(name.toLowerCase())) + 1;
  if (month === 0 || !year || !day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Makes an id of a-z, 0-9 and single hyphens from the name of a file. */
function idOf(name: string): string {
  const id = name
    .replace(/\.txt$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return id === '' ? 'text' : id;
}

const FRENCH = /\b(?:le|la|les|des|une?|est|dans|que|pour|avec)\b/gi;
const ENGLISH = /\b(?:the|of|and|to|in|that|with|for|was|is)\b/gi;

/** Russian by its script; otherwise the language with more of the commonest words. */
function languageOf(content: string): 'en' | 'fr' | 'ru' {
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu)) return 'ru';
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en';
}

function quoted(value: string): string {
  return JSON.stringify(value.replace(/\s+/g, ' '));
}
