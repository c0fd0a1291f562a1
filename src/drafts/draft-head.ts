/** The head of a text, read off the text itself: kind, whose it is, day, language, title, and what in it is furniture of the page. */

import { findSentences } from '../compile/passes/sentences/sentences.ts';
import type { Span } from '../model/corpus.ts';
import type { TextKind } from '../model/summary.ts';
import type { Grounds, HeadDraft, Known } from './draft.ts';
import { findDay } from './head/day.ts';
import { readFrontMatter } from './head/front-matter.ts';
import { findFurniture, titleIn } from './head/furniture.ts';
import { kindOf } from './head/kind.ts';
import { languageOf } from './head/language.ts';
import { readAddress, type TellerFound, tellerOfPost, wireIn } from './head/teller.ts';
import { footOf, participantFound, publisherFound, speakerOf, tellerInTurns } from './head/whose.ts';
import { openRegistry, type Registry } from './registry.ts';
import type { LanguageTables } from './tables/language-table.ts';

/** In UTF-16 code units. */
const LONGEST_POST = 1500;
/** From a title that names both. */
const SURE = 0.85;
const ADDRESS = /https?:\/\/[^\s"'<>)\]]+/;
/** Words that report a contact: they spoke, met, had a call. */
const CONTACT =
  /(?<!\p{L})(?:spoke|met|call|conversation|talks?|meeting|held|entretenus?|entretien|échang\p{L}+|rencontr\p{L}+|appel|conversation|разговор|беседа|беседу|встреча|встречу|переговор\p{L}*|встретил\p{L}*|обсудил\p{L}*|побеседовал\p{L}*)(?!\p{L})/iu;

/** `tables`: of the text's languages. */
export function draftHeadWith(tables: LanguageTables, content: string, known: Known): HeadDraft {
  const front = readFrontMatter(content);
  const start = front?.end ?? 0;
  const language = languageOf(content.slice(start));
  const first = findFurniture(content, start, tables, { title: front?.title, lines: false });
  const heading = first.heading.map((span) => content.slice(span.start, span.end));
  const address = addressIn(content, front?.url, first.heading);
  const url = front?.url ?? (address && content.slice(address.start, address.end));
  const date = findDay(content, tables, front, first.heading, first.told, address);
  const registry = openRegistry(tables, known, date?.day, content);
  const title = front?.title ?? headlineIn(heading, registry, tables);
  const page = url === undefined ? undefined : readAddress(url);
  const paragraphs = first.told.map((span) => content.slice(span.start, span.end));
  const [opening] = findSentences(content, first.told.slice(0, 1), language);
  const sentence = opening === undefined ? '' : content.slice(opening.start, opening.end);
  const wire = wireIn([
    ...heading.filter((line) => line !== title),
    ...paragraphs.slice(0, 1),
    ...paragraphs.slice(-2),
  ]);
  const lines = [
    ...heading.filter((line) => line !== title),
    ...(first.outside.length > 0 ? footOf(content, first.outside) : []),
  ];
  const posted = page?.posted === true || (title === undefined && content.length < LONGEST_POST);
  const signs = { office: page?.office, title, lines, sentence, tables };
  const publisher =
    (posted ? tellerOfPost(url, content, registry) : undefined) ??
    publisherFound(signs, registry) ??
    tellerInTurns(content, first.told, heading, registry);
  const participant = participantFound(signs, registry);
  const teller = publisher ?? participant;
  const kind = kindOf(tables, {
    title,
    paragraphs,
    official: page?.office !== undefined,
    newsroom: page?.newsroom === true || (wire !== undefined && page?.office === undefined),
    posted: page?.posted === true || teller?.rule === 'handle',
    sure: (teller?.confidence ?? 0) >= SURE,
    issued: issuedBy(publisher),
    told: teller !== undefined && CONTACT.test(`${title ?? ''} ${sentence}`),
  });
  const own = ownerOf(kind.kind, publisher, participant);
  const speaker = own && speakerOf(kind.kind, own, title, content, first.told, registry);
  const office = own && officeOf(own, speaker, registry);
  const { outside } = findFurniture(content, start, tables, {
    title,
    lines: kind.kind === 'readout' || kind.kind === 'news',
  });
  const grounds: Grounds[] = [{ rule: `kind-${kind.rule}`, words: [], confidence: kind.confidence }];
  if (own) grounds.push({ rule: `teller-${own.rule}`, words: [], confidence: own.confidence });
  if (date)
    grounds.push({
      rule: `day-${date.basis}`,
      words: date.words ? [date.words] : [],
      confidence: date.basis === 'stated' ? 0.95 : 0.6,
    });
  const named =
    own === undefined ? (page?.name ?? wire) : (page?.name ?? (office && registry.body(office)?.name.en));
  return { kind: kind.kind, language, title, publisher: named, url, office, speaker, date, outside, grounds };
}

function issuedBy(publisher: TellerFound | undefined): 'by-heading' | 'by-sentence' | undefined {
  if (publisher?.rule === 'line' || publisher?.rule === 'title-by') return 'by-heading';
  return publisher?.rule === 'institution-speaks' ? 'by-sentence' : undefined;
}

/** “Press release (2022) 011”. */
const LABEL =
  /^(?:communiqué(?: de presse)?|press release|news release|пресс-релиз|déclaration|statement|заявление)[\s()\d№°n-]*$/iu;

/** Above its title, a page may have whose it is, and what. */
function headlineIn(
  heading: readonly string[],
  registry: Registry,
  tables: LanguageTables,
): string | undefined {
  const own = heading.filter((line) => !LABEL.test(line) && !isInstitution(line, registry));
  return titleIn(own, tables) ?? titleIn(heading, tables);
}

function isInstitution(line: string, registry: Registry): boolean {
  const [first] = registry.find(line);
  // “The”, « Le », and a mark at the end.
  return first?.sort === 'body' && first.end - first.start >= line.length - 5;
}

/** A title decides who is interviewed or speaks, but not whose readout it is: the other side's could have the same title. */
function ownerOf(
  kind: TextKind,
  publisher: TellerFound | undefined,
  participant: TellerFound | undefined,
): TellerFound | undefined {
  if (kind === 'news' || kind === 'document') return undefined;
  const speaks = (kind === 'interview' || kind === 'transcript') && participant?.rule === 'title-subject';
  return publisher ?? (speaks ? participant : undefined);
}

/** For the authorities of a side, where none of its institutions can be identified. */
const AUTHORITIES: Readonly<Record<string, string>> = {
  ru: 'moscow',
  us: 'washington',
  ua: 'kyiv',
  nato: 'nato',
};

function officeOf(own: TellerFound, speaker: string | undefined, registry: Registry): string | undefined {
  const held = speaker === undefined ? undefined : registry.officeOf(speaker);
  const id = own.office ?? held ?? (speaker === undefined ? AUTHORITIES[own.side] : undefined);
  return id === undefined ? undefined : registry.body(id)?.id;
}

function addressIn(content: string, known: string | undefined, heading: readonly Span[]): Span | undefined {
  if (known !== undefined) {
    const start = content.indexOf(known);
    return start < 0 ? undefined : { start, end: start + known.length };
  }
  for (const { start, end } of heading) {
    const found = ADDRESS.exec(content.slice(start, end));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  // At the foot: the page's own, where it is alone in its line.
  const foot = /\n\s*(https?:\/\/[^\s"'<>)\]]+)\s*$/.exec(content);
  const [whole = '', url = ''] = foot ?? [];
  return foot
    ? { start: foot.index + whole.indexOf(url), end: foot.index + whole.indexOf(url) + url.length }
    : undefined;
}
