/** Reads the learning texts, which are annotated within their words: “{side who channel points flags| words}”. README.md in `learning/` tells how. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Known, KnownTeller } from '../../src/drafts/draft.ts';
import { openRegistry } from '../../src/drafts/registry.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';
import type { Bearing, Mode } from '../../src/model/statement.ts';
import { TEXT_KINDS } from '../../src/model/summary.ts';
import type { Voice } from '../../src/model/voices.ts';
import type { Annotated, AnnotatedContact, AnnotatedStatement, AnnotatedText } from './annotated.ts';

const HERE = join(import.meta.dirname, 'learning');

interface Person {
  readonly id: string;
  readonly side: Voice;
  readonly name: KnownTeller['name'];
  readonly office: KnownTeller['name'];
  readonly spellings: readonly string[];
}

/** A statement that is being read: its pieces may be apart, with others between them. */
interface Open {
  readonly statement: AnnotatedStatement;
  readonly passages: { start: number; end: number; telling: number; text: string }[];
  readonly again: { mode: Mode; sides: readonly Voice[] }[];
}

export function learningFolders(): readonly string[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('tests/drafts/learning', name));
}

export function isLearning(folder: string): boolean {
  return folder.includes('drafts/learning');
}

export function readLearning(folder: string): Annotated {
  const people = parse(readFileSync(join(HERE, 'people.yaml'), 'utf8')) as readonly Person[];
  const known: Known = {
    people: people.map(({ spellings, ...person }) => ({ ...person, names: spellings })),
    bodies: [],
    contacts: [],
  };
  const own = join(HERE, basename(folder));
  const texts = readdirSync(own)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readText(readFileSync(join(own, file), 'utf8'), file.replace('.txt', ''), folder, known));
  return {
    known,
    people,
    bodies: [],
    texts: texts.map(({ text }) => text),
    contacts: texts.flatMap(({ contacts }) => contacts),
    statements: texts.flatMap(({ statements }) => statements),
  };
}

function readText(
  file: string,
  name: string,
  folder: string,
  known: Known,
): {
  readonly text: AnnotatedText;
  readonly contacts: readonly AnnotatedContact[];
  readonly statements: readonly AnnotatedStatement[];
} {
  const [top = '', ...rest] = file.split('\n---\n');
  const head = new Map(
    top.split('\n').map((line) => {
      const [key = '', ...value] = line.split(': ');
      return [key, value.join(': ').trim()] as const;
    }),
  );
  const id = `${basename(folder)}-${name}`;
  const contacts = [...head].flatMap(([key, value]) =>
    /^c\d$/.test(key) ? [contactOf(id, key, value)] : [],
  );
  const { content, statements } = statementsOf(rest.join('\n---\n'), id, contacts);
  const day = head.get('day') ?? '';
  const kind = TEXT_KINDS.find((one) => one === (head.get('kind') ?? 'news'));
  if (kind === undefined) throw new Error(`${id}: ${head.get('kind')}`);
  const office = head.get('teller');
  const side = office === undefined ? undefined : openRegistry(tablesOf(content), known, day).sideOf(office);
  return {
    text: {
      id,
      kind,
      language: head.get('language') ?? basename(folder),
      date: { first: day },
      content,
      ...(office !== undefined && side !== undefined && { teller: { side, office } }),
    },
    contacts,
    statements,
  };
}

function contactOf(text: string, key: string, line: string): AnnotatedContact {
  const [kind = '', level = '', status = '', day = '', ...people] = line.split(' ');
  const last = day.length === 7 ? `${day}-28` : day;
  return {
    id: `${text}-${key}`,
    kind,
    level,
    status,
    people: people.map((person) => ({ person })),
    dating: { edtf: day, first: day.length === 7 ? `${day}-01` : day, last },
  };
}

const MARK = /\{([^|{}]+)\| ?|\}/g;

function statementsOf(
  marked: string,
  text: string,
  contacts: readonly AnnotatedContact[],
): { readonly content: string; readonly statements: readonly AnnotatedStatement[] } {
  const statements: Open[] = [];
  const labels = new Map<string, Open>();
  let content = '';
  let from = 0;
  let open: { readonly of: Open; readonly telling: number; readonly start: number } | undefined;
  for (const { index, 0: mark, 1: tag } of marked.matchAll(MARK)) {
    content += marked.slice(from, index);
    from = index + mark.length;
    if (tag === undefined) {
      if (!open) throw new Error(`${text}: } without {`);
      const { of, telling, start } = open;
      of.passages.push({ start, end: content.length, telling, text });
      open = undefined;
      continue;
    }
    if (open) throw new Error(`${text}: { within {: ${tag}`);
    const [first = '', ...fields] = tag.trim().split(' ');
    const label =
      fields.find((field) => field.startsWith('#')) ?? (first.startsWith('#') ? first : undefined);
    const before = label === undefined ? undefined : labels.get(label);
    if (before && first.startsWith('#')) open = { of: before, telling: 0, start: content.length };
    else if (before) {
      before.again.push({ mode: 'paraphrase', sides: first.split('+') });
      open = { of: before, telling: before.again.length, start: content.length };
    } else {
      const made = begun(text, `${text}-${statements.length}`, first, fields, contacts);
      statements.push(made);
      if (label !== undefined) labels.set(label, made);
      open = { of: made, telling: 0, start: content.length };
    }
  }
  content += marked.slice(from);
  return { content: content.trimEnd(), statements: statements.map(({ statement }) => statement) };
}

/** `fields`: who, channel, points, then `c2` for another contact than the first, `c0` for none, `around`, `unnamed`. */
function begun(
  text: string,
  id: string,
  sides: string,
  [, , points = '', ...flags]: readonly string[],
  contacts: readonly AnnotatedContact[],
): Open {
  const key = flags.find((flag) => /^c\d$/.test(flag)) ?? 'c1';
  const contact = contacts.find((one) => one.id === `${text}-${key}`);
  if (!contact && key !== 'c0') throw new Error(`${id}: ${key}`);
  const bearings: readonly Bearing[] = contact
    ? [
        {
          contact: contact.id,
          points: points.split('+'),
          as: flags.includes('around') ? 'around' : 'account',
        },
      ]
    : [];
  const passages: Open['passages'] = [];
  const again: Open['again'] = [];
  return { statement: { id, text, passages, sides: sides.split('+'), bearings, again }, passages, again };
}
