/** The files with the open drafts put in as statements: what is compared before anybody has confirmed it. Pure. */

import type { Problem } from '../../../compile/problems.ts';
import type { ContactDraft, TextDrafts } from '../../../drafts/draft.ts';
import type { Accepted, Act } from '../../files/act.ts';
import { applyAct } from '../../files/acts.ts';
import type { Files } from '../../files/files.ts';
import { isRefusal } from '../../files/refusal.ts';
import type { CorpusReader } from '../../queue/corpus-reader.ts';
import { type QueueView, viewQueue } from '../../queue/queue-state.ts';
import { NO_DRAFTS, type TextWork, type Work } from '../saved-work.ts';

export interface Preview {
  readonly files: Files;
  /** Ids of the statements and contacts that are not in the corpus' own files. */
  readonly unconfirmed: ReadonlySet<string>;
}

/** The drafts of a text, with those whom only the drafts of other texts know: any of them may be accepted first. */
export function draftsWithOthers(text: string, work: Work): TextDrafts {
  const own = work.get(text)?.drafts ?? NO_DRAFTS;
  const others = [...work].filter(([id]) => id !== text).map(([, one]) => one);
  const all = <T extends { readonly id: string }>(
    of: (one: TextWork) => readonly T[],
    first: readonly T[],
  ) => [...new Map([...others.flatMap(of), ...first].map((one) => [one.id, one])).values()];
  return {
    ...own,
    contacts: all(({ drafts, queue }) => contactsOf(drafts, queue).map(withoutWords), own.contacts),
    people: all(({ drafts }) => drafts.people, own.people),
    bodies: all(({ drafts }) => drafts.bodies, own.bodies),
  };
}

/** The words of its date are in the other text: in this one, those offsets have others. */
function withoutWords(contact: ContactDraft): ContactDraft {
  return { ...contact, dating: { ...contact.dating, words: [] } };
}

/** What of a text is decided; undefined where there is no such text, or another than was read. */
export function queueOf(
  files: Files,
  text: string,
  { of, drafts, queue }: TextWork,
  reader: CorpusReader,
): QueueView | undefined {
  const stated = reader.text(files, text);
  return stated?.checksum === of ? viewQueue(drafts, stated, queue) : undefined;
}

export function previewOf(files: Files, work: Work, reader: CorpusReader): Preview {
  const unconfirmed = new Set<string>();
  let current = files;
  for (const [text, own] of work) {
    const one = { ...own, drafts: draftsWithOthers(text, work) };
    const open = queueOf(files, text, one, reader)?.left ?? [];
    // All at once, or one by one where one of them cannot be.
    const whole = acceptAll(text, open, one);
    const acts = whole === undefined ? [] : [whole];
    const tried = tryActs(current, acts);
    const done = tried.complete ? tried : tryActs(current, singles(text, open, one));
    current = done.files;
    for (const id of done.made) unconfirmed.add(id);
  }
  const contacts = new Set(reader.contacts(files).map(({ id }) => id));
  for (const { id } of reader.contacts(current)) if (!contacts.has(id)) unconfirmed.add(id);
  return { files: current, unconfirmed };
}

/** The problems of what is confirmed: those of drafts are said once somebody has accepted them. `files`: with the drafts put in. */
export function confirmedProblems(
  problems: readonly Problem[],
  files: Files,
  unconfirmed: ReadonlySet<string>,
): readonly Problem[] {
  if (unconfirmed.size === 0) return problems;
  const lines = new Map<string, readonly string[]>();
  const linesOf = (path: string) => {
    const known = lines.get(path) ?? (files.get(path) ?? '').split('\n');
    lines.set(path, known);
    return known;
  };
  return problems.filter(({ file, line, code }) => {
    // Drafts of both sides may be what makes it due.
    if (code === 'relation-missing') return false;
    if (!file.endsWith('.yaml')) return true;
    const above = linesOf(file)
      .slice(0, line)
      .findLast((one) => RECORD.test(one));
    return !unconfirmed.has(RECORD.exec(above ?? '')?.[1] ?? '');
  });
}

/** The first line of a record. */
const RECORD = /^\s*- (?:\{ )?id: ([a-z0-9-]+)/;

/** Every open draft as it is, and what the rules propose as background. */
export function acceptWhole(text: string, { left }: QueueView, work: TextWork): readonly Act[] {
  const accepted = acceptAll(text, left, work);
  const { background } = work.drafts;
  return [
    ...(background.length > 0 ? [{ type: 'background' as const, text, of: work.of, spans: background }] : []),
    ...(accepted ? [accepted] : []),
  ];
}

/** One act for all that is open; undefined where nothing is. */
function acceptAll(text: string, open: QueueView['left'], work: TextWork): Act | undefined {
  const statements = open.map(({ draft }) => draft).filter(isWhole);
  return statements.length === 0 ? undefined : accepting(text, statements, work);
}

function singles(text: string, open: QueueView['left'], work: TextWork): readonly Act[] {
  return open.flatMap(({ draft }) => (isWhole(draft) ? [accepting(text, [draft], work)] : []));
}

function accepting(text: string, statements: readonly Accepted[], { of, drafts, queue }: TextWork): Act {
  const { people, bodies } = drafts;
  return { type: 'accept', text, of, statements, contacts: contactsOf(drafts, queue), people, bodies };
}

/** The contacts that were changed, then those that were proposed. */
export function contactsOf(drafts: TextDrafts, queue: TextWork['queue']): TextDrafts['contacts'] {
  const changed = new Set(queue.contacts.map(({ id }) => id));
  return [...queue.contacts, ...drafts.contacts.filter(({ id }) => !changed.has(id))];
}

/** A statement on a contact is on a point of it. */
function isWhole({ passages, contact, points }: Accepted): boolean {
  return passages.length > 0 && (contact === undefined || points.length > 0);
}

interface Tried {
  readonly files: Files;
  readonly made: readonly string[];
  readonly complete: boolean;
}

function tryActs(files: Files, acts: readonly Act[]): Tried {
  const made: string[] = [];
  let [current, complete] = [files, true];
  for (const act of acts) {
    const outcome = applyAct(current, act);
    if (isRefusal(outcome)) complete = false;
    else {
      current = outcome.files;
      made.push(...outcome.made);
    }
  }
  return { files: current, made, complete };
}
