/** Who speaks: new people and institutions, written into their registries when something refers to them. */

import type { KnownTeller } from '../../../drafts/draft.ts';
import type { NewTellers } from '../act.ts';
import { isId } from '../files.ts';
import { appendItems } from '../splice.ts';
import type { Value } from '../yaml-value.ts';
import type { Work } from './work.ts';

export function addPerson(work: Work, person: KnownTeller): void {
  addPeople(work, [person]);
}

export function addBody(work: Work, body: KnownTeller): void {
  addBodies(work, [body]);
}

/** All at once: the file is read and checked once, however many there are. */
function addPeople(work: Work, people: readonly KnownTeller[]): void {
  const values = people.map(({ id, side, name, office, names }): Value => {
    if (checkNew(work, id) && !office) work.refuse('office-missing', id);
    const spellings = [...new Set(names.map((one) => one.trim()).filter((one) => one !== ''))];
    return { id, side, name: nameOf(name), office: office ? nameOf(office) : '', spellings };
  });
  if (values.length > 0) work.edit('people.yaml', (text) => appendItems(text, [], values));
}

function addBodies(work: Work, bodies: readonly KnownTeller[]): void {
  const values = bodies.flatMap(({ id, side, name }): Value[] =>
    checkNew(work, id) ? [{ id, side, name: nameOf(name) }] : [],
  );
  if (values.length > 0) work.edit('bodies.yaml', (text) => appendItems(text, [], values));
}

/** Those of the ids that no registry has yet. */
export function addTellers(
  work: Work,
  ids: Iterable<string | undefined>,
  { people = [], bodies = [] }: NewTellers,
): void {
  const missing = [...new Set(ids)].filter(
    (id) => id !== undefined && !work.record('people', id) && !work.record('bodies', id),
  );
  const found = missing.flatMap((id) => people.find((one) => one.id === id) ?? []);
  addPeople(work, found);
  addBodies(
    work,
    missing.flatMap(
      (id) => bodies.find((one) => one.id === id && !found.some((person) => person.id === id)) ?? [],
    ),
  );
}

function checkNew(work: Work, id: string): boolean {
  if (!isId(id)) work.refuse('id-malformed', id);
  else if (work.record('people', id) || work.record('bodies', id)) work.refuse('id-taken', id);
  else return true;
  return false;
}

/** A name that is the same in both languages is written once. */
export function nameOf({ en, fr }: { readonly en: string; readonly fr: string }): Value {
  return en === fr ? en : { en, fr };
}
