/** Statements come from drafts, change and go; what is none of them is background. */

import type { PieceSeed } from '../../../compile/read/schema.ts';
import { valueAt } from '../../../compile/read/yaml-source.ts';
import type { Span } from '../../../model/corpus.ts';
import type { Act, StatementPatch } from '../act.ts';
import { appendItems, removeItem, removeKey, setKey } from '../splice.ts';
import { isSame } from '../yaml-file.ts';
import type { Value } from '../yaml-value.ts';
import { type AnnotatedText, textOf, textOfContent } from './annotated-text.ts';
import { addContact } from './contact-acts.ts';
import { datingValue } from './datings.ts';
import { contactsOf, dropIdleContacts, dropStatements } from './references.ts';
import { STATEMENT_KEYS, statementValue } from './statement-value.ts';
import { addTellers } from './tellers.ts';
import { type Found, listIn, stringsOf, type Work } from './work.ts';

type Of<T extends Act['type']> = Extract<Act, { type: T }>;

/** Their ids, in the order given. */
export function accept(work: Work, act: Of<'accept'>): readonly string[] {
  const text = textOfContent(work, act.text, act.of);
  if (!text) return [];
  const wanted = new Set(act.statements.flatMap(({ contact }) => contact ?? []));
  for (const contact of act.contacts ?? [])
    if (wanted.has(contact.id) && !work.record('contacts', contact.id))
      addContact(work, {
        type: 'add-contact',
        contact,
        from: { text: act.text, of: act.of },
        ...tellersOf(act),
      });
  addTellers(
    work,
    act.statements.flatMap(({ speaker, office, voice }) => [speaker, office, ...voice]),
    act,
  );
  const contact = text.contact ?? mostFrequent(act);
  if (contact !== undefined && text.contact === undefined)
    work.edit(text.path, (yaml) => setKey(yaml, ['text'], 'contact', contact));
  const ids = freeIds(
    work,
    text,
    act.statements.map(({ passages }) => passages),
  );
  const values = act.statements.map((draft, i) => statementValue(work, text, contact, ids[i] ?? '', draft));
  work.edit(text.path, (yaml) => appendItems(yaml, ['statements'], values));
  const passages = act.statements.flatMap((draft) => draft.passages);
  dropBackground(
    work,
    text,
    passages,
    (entry, passage) => entry.start >= passage.start && entry.end <= passage.end,
  );
  return ids;
}

function tellersOf({ people, bodies }: Of<'accept'>) {
  return { ...(people && { people }), ...(bodies && { bodies }) };
}

/** The contact that most of them are accounts of: it becomes that of the text, which has none yet. */
function mostFrequent({ statements }: Of<'accept'>): string | undefined {
  const counts = new Map<string, number>();
  for (const { contact, as } of statements)
    if (contact !== undefined && as === 'account') counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** An id leaves room for a suffix that distinguishes several. */
const LONGEST_STEM = 90;
const LETTERS = ['', ...'bcdefghijklmnopqrstuvwxyz'.split('')];

/**
 * The id of a text with the number of the sentence, and a letter for what else is in it: the same whenever it is accepted, so
 * that a draft and what becomes of it have one id.
 */
export function freeIds(
  work: Work,
  text: AnnotatedText,
  all: readonly (readonly Span[])[],
): readonly string[] {
  const stem = text.id.slice(0, LONGEST_STEM).replace(/-$/, '');
  const taken = new Set(
    work.annotationsWith(`${stem}-`).flatMap((path) => work.files.get(path)?.match(/[a-z0-9-]+/g) ?? []),
  );
  const { sentences } = text;
  return all.map((passages) => {
    const start = text.words.normal(passages)[0]?.start ?? 0;
    const index = sentences.findIndex((sentence) => sentence.end > start);
    const number = index === -1 ? sentences.length + 1 : index + 1;
    const tries = LETTERS.map((letter) => `${stem}-${number}${letter}`);
    let id = tries.find((one) => !taken.has(one));
    for (let more = 2; id === undefined; more += 1) {
      const one = `${stem}-${number}-${more}`;
      if (!taken.has(one)) id = one;
    }
    taken.add(id);
    return id;
  });
}

/** Those that are written as they are given. */
const PLAIN_KEYS = [
  'sides',
  'speaker',
  'office',
  'unnamed',
  'onBehalfOf',
  'voice',
  'channel',
  'mode',
  'declines',
  'leavesOpen',
  'remarkOn',
  'denies',
  'revises',
  'sameAs',
  'translation',
  'note',
] as const satisfies readonly (keyof StatementPatch)[];

export function editStatement(work: Work, act: Of<'edit-statement'>): void {
  const { patch } = act;
  const text = patch.passages ? textOfContent(work, act.text, act.of) : textOf(work, act.text);
  const statement = text && statementOf(work, text, act.id);
  if (!text || !statement) return;
  addTellers(
    work,
    [patch.speaker, patch.office, patch.voice].flatMap((ids) => stringsOf(ids)),
    act,
  );
  const set = (key: string, value: Value | null | undefined) => {
    const path = ['statements', statement.index];
    if (value === null) work.edit(text.path, (yaml) => removeKey(yaml, path, key));
    else if (value !== undefined)
      work.edit(text.path, (yaml) => setKey(yaml, path, key, value, STATEMENT_KEYS));
  };
  if (patch.passages) {
    const words = text.words.of(patch.passages);
    if (words === undefined) work.refuse('words-empty', act.id);
    set('words', words as Value | undefined);
  }
  for (const key of PLAIN_KEYS) set(key, patch[key] as Value | null | undefined);
  // It was how the one before is known.
  if ([patch.sides, patch.speaker, patch.office, patch.unnamed].some((changed) => changed !== undefined))
    set('tellerBasis', null);
  // No one would be named any more: words said for an institution would become its person's.
  const teller = text.teller(work);
  const { sides = statement.data.sides, office = statement.data.office } = patch;
  const namesNobody = patch.speaker === null && stringsOf(sides).length + stringsOf(office).length === 0;
  if (namesNobody && patch.office !== null && teller?.speaker !== undefined) set('office', teller.office);
  if (patch.said !== undefined) set('said', patch.said && datingValue(work, patch.said));
  setBearings(work, text, statement, patch);
  dropIdleContacts(work, contactsOf({ text: valueAt(text.data, ['text']), statements: [statement.data] }));
}

function statementOf(work: Work, text: AnnotatedText, id: string): Found | undefined {
  const statement = text.statement(id);
  if (!statement) work.refuse('statement-unknown', id);
  return statement;
}

interface BearingData {
  readonly [key: string]: unknown;
  readonly contact?: unknown;
  readonly points?: unknown;
  readonly as?: unknown;
}

/** In the shortest form that says it; a bearing that stays as it is keeps the way in which it is written. */
function setBearings(work: Work, text: AnnotatedText, { index, data }: Found, patch: StatementPatch): void {
  const { contact, points, as, bearing = 0 } = patch;
  if (!patch.bearings && contact === undefined && points === undefined && as === undefined) return;
  const before: readonly BearingData[] =
    data.points === undefined
      ? listIn('', data.bearings).map((one) => one.data)
      : [{ contact: text.contact, points: data.points }];
  const changed: BearingData = {
    ...before[bearing],
    ...(contact !== undefined && { contact }),
    ...(points !== undefined && { points }),
    ...(as !== undefined && { as: as === 'around' ? as : undefined }),
  };
  const after: readonly BearingData[] =
    patch.bearings ??
    (before[bearing] ? before.map((one, i) => (i === bearing ? changed : one)) : [...before, changed]);
  if (after.some((one) => !Array.isArray(one.points) || one.points.length === 0)) {
    work.refuse('points-missing', String(data.id));
    return;
  }
  const path = ['statements', index];
  const [first] = after;
  const isShort =
    after.length === 1 &&
    first?.contact === text.contact &&
    Object.entries(first ?? {}).every(
      ([key, value]) => value === undefined || key === 'contact' || key === 'points' || value === 'account',
    );
  work.edit(text.path, (yaml) => removeKey(yaml, path, isShort ? 'bearings' : 'points'));
  if (isShort)
    work.edit(text.path, (yaml) => setKey(yaml, path, 'points', first?.points as Value, STATEMENT_KEYS));
  else if (Array.isArray(data.bearings) && before.length === after.length)
    after.forEach((bearing, i) => {
      if (isSame(bearing, before[i])) return;
      for (const [key, value] of Object.entries(bearing)) {
        const at = [...path, 'bearings', i];
        work.edit(text.path, (yaml) =>
          value === undefined ? removeKey(yaml, at, key) : setKey(yaml, at, key, value as Value),
        );
      }
    });
  else work.edit(text.path, (yaml) => setKey(yaml, path, 'bearings', after as Value, STATEMENT_KEYS));
}

/** Removes the statement, and the references to it. */
export function removeStatement(work: Work, act: Of<'remove-statement'>): void {
  const text = textOf(work, act.text);
  const statement = text && statementOf(work, text, act.id);
  if (!text || !statement) return;
  work.edit(text.path, (yaml) => removeItem(yaml, ['statements'], statement.index));
  dropStatements(work, [act.id]);
  dropIdleContacts(work, contactsOf({ text: valueAt(text.data, ['text']), statements: [statement.data] }));
}

export function setBackground(work: Work, act: Of<'background'>): void {
  if (act.spans === 'rest') {
    const text = textOf(work, act.text);
    if (text) work.edit(text.path, (yaml) => setKey(yaml, [], 'background', 'rest'));
    return;
  }
  const { spans, instead } = act;
  const text = textOfContent(work, act.text, act.of);
  if (!text) return;
  const before = valueAt(text.data, ['background']);
  if (instead) {
    work.edit(text.path, (yaml) => setKey(yaml, [], 'background', []));
    addBackground(work, text, text.words.entriesOf(spans));
  } else if (before !== 'rest') {
    // All of the rest is background already.
    const listed: readonly Value[] = Array.isArray(before) ? before : [];
    const added = text.words.entriesOf(spans);
    addBackground(
      work,
      text,
      added.filter((piece) => !listed.some((one) => isSame(one, piece))),
    );
  }
}

function addBackground(work: Work, { path }: AnnotatedText, pieces: readonly PieceSeed[]): void {
  work.edit(path, (yaml) => appendItems(yaml, ['background'], pieces as readonly Value[]));
}

export function openAgain(work: Work, { text: id, spans, of }: Of<'not-background'>): void {
  const text = textOfContent(work, id, of);
  if (text)
    dropBackground(work, text, spans, (entry, span) => entry.start < span.end && span.start < entry.end);
}

/** The entries of which some passage fits one of the spans. */
function dropBackground(
  work: Work,
  text: AnnotatedText,
  spans: readonly Span[],
  fits: (entry: Span, span: Span) => boolean,
): void {
  const entries = valueAt(text.data, ['background']);
  if (!Array.isArray(entries)) return;
  const normal = spans.flatMap((span) => text.words.normal([span]));
  for (const index of [...entries.keys()].toReversed()) {
    const found = text.words.spansOf(entries[index] as PieceSeed) ?? [];
    if (found.length > 0 && found.every((entry) => normal.some((span) => fits(entry, span))))
      work.edit(text.path, (yaml) => removeItem(yaml, ['background'], index));
  }
}
