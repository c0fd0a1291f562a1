/** Texts come and go, and their heads change. */

import type { TextKind } from '../../../model/summary.ts';
import type { Act, ConfirmedHead, HeadPatch } from '../act.ts';
import { freeTextId, isId, isRegistryName, wellFormed } from '../files.ts';
import { removeKey, setKey } from '../splice.ts';
import { WordsIn } from '../words-for.ts';
import { flowOf, linesOf, pairsOf, type Value } from '../yaml-value.ts';
import { textOf } from './annotated-text.ts';
import { datingValue } from './datings.ts';
import { dropText } from './references.ts';
import { addTellers, nameOf } from './tellers.ts';
import type { Work } from './work.ts';

type Of<T extends Act['type']> = Extract<Act, { type: T }>;

/** In characters: the compiler allows no more. */
const LONGEST_LINE = 300;
const HEAD_KEYS = [
  'status',
  'id',
  'file',
  'kind',
  'teller',
  'title',
  'publisher',
  'language',
  'date',
  'contact',
  'chains',
] as const;
const WITHOUT_TELLER: ReadonlySet<TextKind> = new Set(['news', 'document']);

/** The text, its annotation without a statement yet, and its id. */
export function addText(work: Work, act: Of<'add-text'>): readonly string[] {
  const content = wellFormed(act.content);
  const { head } = act;
  const who = head.office ?? head.speaker ?? head.publisher ?? '';
  const id = act.id ?? freeTextId(work.files, who, head.date?.day ?? '');
  if (content.trim() === '') work.refuse('text-empty', id);
  if (!isId(id) || isRegistryName(id)) work.refuse('id-malformed', id);
  if (work.files.has(`${id}.txt`) || work.files.has(`${id}.yaml`)) work.refuse('id-taken', id);
  if (work.refused) return [];
  addTellers(work, [head.office, head.speaker], act);
  work.write(`${id}.txt`, content);
  work.write(`${id}.yaml`, annotationOf(id, content, head));
  return [id];
}

function annotationOf(id: string, content: string, head: ConfirmedHead): string {
  const text = new WordsIn(content);
  const firstLine = content.trim().split(/[\n\r]/, 1)[0] ?? id;
  const background = text.entriesOf(head.outside ?? []);
  const teller = { office: head.office, speaker: head.speaker };
  const publisher = { name: head.publisher, basis: head.publisherBasis, url: head.url };
  const isTold = pairsOf(teller).length > 0 && !WITHOUT_TELLER.has(head.kind);
  const lines = linesOf({
    status: head.status,
    kind: head.kind,
    teller: isTold ? teller : undefined,
    title: head.titleIn ? nameOf(head.titleIn) : (head.title ?? firstLine).trim().slice(0, LONGEST_LINE),
    publisher: head.publisher === undefined && head.url === undefined ? undefined : publisher,
    language: head.language,
    date: head.date && dateOf(id, text, head.date),
    contact: head.contact,
  });
  return [
    'text:',
    ...lines.map((line) => `  ${line}`),
    'statements: []',
    background.length === 0 ? 'background: []' : 'background:',
    ...background.map((piece) => `  - ${flowOf(piece as Value)}`),
    '',
  ].join('\n');
}

/** A day that the text states needs no more than itself. */
function dateOf(id: string, text: WordsIn, { day, basis, words }: NonNullable<ConfirmedHead['date']>): Value {
  const found = words && text.of([words]);
  if (basis === 'stated' && found === undefined) return day;
  return { edtf: day, basis, evidence: found && [{ text: id, words: found as Value }] };
}

export function setHead(work: Work, act: Of<'set-head'>): void {
  const text = textOf(work, act.text);
  if (!text) return;
  const { teller } = act.patch;
  addTellers(work, teller ? [teller.office, teller.speaker] : [], act);
  for (const key of HEAD_KEYS) {
    if (key === 'id' || key === 'file') continue;
    const value = headValue(work, act.patch, key);
    if (value === undefined) continue;
    work.edit(text.path, (yaml) =>
      value === null ? removeKey(yaml, ['text'], key) : setKey(yaml, ['text'], key, value, HEAD_KEYS),
    );
  }
}

function headValue(
  work: Work,
  patch: HeadPatch,
  key: Exclude<(typeof HEAD_KEYS)[number], 'id' | 'file'>,
): Value | null | undefined {
  if (key === 'date') {
    const { date } = patch;
    return typeof date === 'object' ? datingValue(work, date) : date;
  }
  return patch[key] as Value | null | undefined;
}

/** Removes the text, and the references to it and to its statements. */
export function removeText(work: Work, { text: id }: Of<'remove-text'>): void {
  const text = textOf(work, id);
  if (!text) return;
  work.write(text.file, undefined);
  work.write(text.path, undefined);
  dropText(work, text);
}
