/** What is removed is no longer referred to: a reference to nothing would keep the whole corpus from being shown. */

import { valueAt, type YamlPath } from '../../../compile/read/yaml-source.ts';
import { registryPaths } from '../files.ts';
import { removeItem, removeKey, setKey } from '../splice.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { type Found, isRecord, listIn, statementsIn, stringsOf, type Work } from './work.ts';

const LINKS = ['denies', 'revises', 'sameAs'] as const;

/** After the text was removed. */
export function dropText(work: Work, text: AnnotatedText): void {
  dropStatements(
    work,
    text.statements.flatMap(({ data }) => stringsOf(data.id)),
  );
  for (const path of [...work.annotationsWith(text.id), ...contactPathsWith(work, text.id)])
    dropEvidence(work, path, text.id);
  dropIdleContacts(work, contactsOf(text.data));
}

/** Relations of a removed statement, and what denied or revised it. */
export function dropStatements(work: Work, ids: readonly string[]): void {
  const gone = new Set(ids);
  const isNamed = (path: string) => ids.some((id) => work.files.get(path)?.includes(id));
  for (const path of registryPaths(work.files, 'contacts').filter(isNamed))
    for (const contact of listIn(path, work.read(path))) dropRelations(work, contact, gone);
  for (const path of new Set(ids.flatMap((id) => work.annotationsWith(id))))
    for (const { index, data } of statementsIn(path, work.read(path)))
      for (const key of LINKS) {
        const links = stringsOf(data[key]);
        const left = links.filter((id) => !gone.has(id));
        if (left.length === links.length) continue;
        const at: YamlPath = ['statements', index];
        work.edit(path, (yaml) =>
          left.length === 0 ? removeKey(yaml, at, key) : setKey(yaml, at, key, left),
        );
      }
}

/** A relation needs two statements. */
function dropRelations(work: Work, { path, index, data }: Found, gone: ReadonlySet<string>): void {
  const relations = listIn(path, data.relations);
  let count = relations.length;
  for (const relation of relations.toReversed()) {
    const of = stringsOf(relation.data.of);
    const left = of.filter((id) => !gone.has(id));
    if (left.length === of.length) continue;
    if (left.length < 2) {
      removeRelation(work, { path, index, data }, relation.index, count);
      count -= 1;
    } else work.edit(path, (yaml) => setKey(yaml, [index, 'relations', relation.index], 'of', left));
  }
}

/** The last takes the key with it. */
export function removeRelation(work: Work, { path, index }: Found, relation: number, count: number): void {
  work.edit(path, (yaml) =>
    count === 1 ? removeKey(yaml, [index], 'relations') : removeItem(yaml, [index, 'relations'], relation),
  );
}

function contactPathsWith(work: Work, words: string): readonly string[] {
  return registryPaths(work.files, 'contacts').filter((path) => work.files.get(path)?.includes(words));
}

/** Words of a removed text from which a date was read. */
function dropEvidence(work: Work, path: string, text: string): void {
  for (const list of evidenceIn(work.read(path), []).toReversed()) {
    const entries = listIn(path, valueAt(work.read(path), list));
    const own = entries.filter(({ data }) => data.text === text);
    if (own.length === 0) continue;
    if (own.length === entries.length)
      work.edit(path, (yaml) => removeKey(yaml, list.slice(0, -1), 'evidence'));
    else for (const { index } of own.toReversed()) work.edit(path, (yaml) => removeItem(yaml, list, index));
  }
}

/** Every list of evidence, wherever in the file. */
function evidenceIn(data: unknown, path: YamlPath): YamlPath[] {
  if (Array.isArray(data)) return data.flatMap((one: unknown, index) => evidenceIn(one, [...path, index]));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'evidence' && Array.isArray(value) ? [[...path, key]] : evidenceIn(value, [...path, key]),
  );
}

/** Contacts that statements of an annotation bear on. */
export function contactsOf(annotation: unknown): ReadonlySet<string> {
  const own = stringsOf(valueAt(annotation, ['text', 'contact']));
  return new Set(
    statementsIn('', annotation).flatMap(({ data }) =>
      data.points !== undefined
        ? own
        : listIn('', data.bearings).flatMap((bearing) => stringsOf(bearing.data.contact)),
    ),
  );
}

/** Of these contacts, those of which no text says anything any more go as well. */
export function dropIdleContacts(work: Work, ids: Iterable<string>): void {
  for (const id of ids) {
    const contact = work.record('contacts', id);
    if (!contact) continue;
    const names = [...stringsOf(contact.data.id), ...stringsOf(contact.data.aliases)];
    const annotations = new Set(names.flatMap((name) => work.annotationsWith(name)));
    const isTold = [...annotations].some((path) => {
      const told = contactsOf(work.read(path));
      return names.some((name) => told.has(name));
    });
    if (!isTold) dropContact(work, contact);
  }
}

/** Removes the contact, and its id from the heads that name it. */
export function dropContact(work: Work, { path, index, data }: Found): void {
  const names = [...stringsOf(data.id), ...stringsOf(data.aliases)];
  work.edit(path, (yaml) => removeItem(yaml, [], index));
  for (const annotation of new Set(names.flatMap((name) => work.annotationsWith(name)))) {
    const [own] = stringsOf(valueAt(work.read(annotation), ['text', 'contact']));
    if (own !== undefined && names.includes(own))
      work.edit(annotation, (yaml) => removeKey(yaml, ['text'], 'contact'));
  }
}
