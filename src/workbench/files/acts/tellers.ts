/** Who speaks: new people and institutions, written into their registries when something refers to them. */

import type { KnownTeller } from '../../../drafts/draft.ts';
import type { NewTellers } from '../act.ts';
import { isId } from '../files.ts';
import { appendItems } from '../splice.ts';
import type { Value } from '../yaml-value.ts';
import type { Work } from './work.ts';

export function addPerson(work: Work, person: KnownTeller): void {
  if (!checkNew(work, person.id)) return;
  const { id, side, name, office, names } = person;
  if (!office) {
    work.refuse('office-missing', id);
    return;
  }
  const spellings = [...new Set(names.map((one) => one.trim()).filter((one) => one !== ''))];
  const value = { id, side, name: nameOf(name), office: nameOf(office), spellings };
  work.edit('people.yaml', (text) => appendItems(text, [], [value]));
}

export function addBody(work: Work, { id, side, name }: KnownTeller): void {
  if (!checkNew(work, id)) return;
  work.edit('bodies.yaml', (text) => appendItems(text, [], [{ id, side, name: nameOf(name) }]));
}

/** Those of the ids that no registry has yet. */
export function addTellers(
  work: Work,
  ids: Iterable<string | undefined>,
  { people = [], bodies = [] }: NewTellers,
): void {
  for (const id of new Set(ids)) {
    if (id === undefined || work.record('people', id) || work.record('bodies', id)) continue;
    const person = people.find((one) => one.id === id);
    const body = bodies.find((one) => one.id === id);
    if (person) addPerson(work, person);
    else if (body) addBody(work, body);
  }
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
