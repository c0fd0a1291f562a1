/** Every form by which a text can name somebody or something, in one tree. */

import type { Voice } from '../../model/voices.ts';
import { NO_TELLERS } from '../tables/bodies.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { counterpartForms, nationalityForms, roleForms, sideForms } from './expand-roles.ts';
import type { BodyEntry, PersonEntry } from './merge-known.ts';
import { addForm, makeTrie, type Trie } from './trie.ts';

export type FormValue =
  | { readonly sort: 'person'; readonly id: string; readonly side: Voice; readonly lone: boolean }
  | {
      readonly sort: 'body' | 'country';
      readonly id: string;
      readonly side: Voice;
      readonly capital: boolean;
    }
  | {
      readonly sort: 'role' | 'counterpart' | 'side';
      readonly role: string;
      readonly side: Voice | undefined;
      readonly body: string | undefined;
    }
  | { readonly sort: 'nationality'; readonly side: Voice }
  /** Speaks for the institution beside it. */
  | { readonly sort: 'speaker' }
  /** Holds names and is none: “Washington Post”. */
  | { readonly sort: 'nobody' };

/** Names of towns, by which authorities are meant only where they are no place. */
const CAPITALS = /^(?:Moscow|Moscou|Москва|Washington|Вашингтон|Kyiv|Kiev|Киев|Київ|Bruxelles)$/;
/** “de Hoop Scheffer”, “von der Leyen”: the surname is more than its last word. */
const PARTICLE = /\s((?:de|von|van|der|fon|фон|де)\s.+)$/u;

/** What is left of a name without its given names. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2) return undefined;
  return PARTICLE.exec(name)?.[1] ?? words.at(-1);
}

export function makeForms(
  people: ReadonlyMap<string, PersonEntry>,
  bodies: ReadonlyMap<string, BodyEntry>,
  bodyOf: (row: string) => string,
  tables: LanguageTables,
): Trie<FormValue> {
  const forms = makeTrie<FormValue>();
  addPeople(forms, people.values());
  for (const { id, side, names, metonym } of bodies.values())
    for (const name of names)
      addForm(forms, name, 'first', {
        sort: metonym ? 'country' : 'body',
        id,
        side,
        capital: CAPITALS.test(name),
      });
  for (const { form, role, side, body } of roleForms(tables))
    addForm(forms, form, 'none', { sort: 'role', role, side, body: body && bodyOf(body) });
  for (const { form, role, side } of sideForms(tables))
    addForm(forms, form, 'none', { sort: 'side', role, side, body: undefined });
  for (const { form, role, side } of counterpartForms(tables))
    addForm(forms, form, 'none', { sort: 'counterpart', role, side, body: undefined });
  for (const { form, side } of nationalityForms(tables))
    addForm(forms, form, 'none', { sort: 'nationality', side });
  for (const { names } of tables)
    for (const form of names.speaksFor.split(';')) addForm(forms, form, 'none', { sort: 'speaker' });
  for (const list of [NO_TELLERS.trim(), ...tables.flatMap(({ names }) => names.noTellers ?? [])])
    for (const form of list.split(/[\n;]/)) addForm(forms, form, 'first', { sort: 'nobody' });
  return forms;
}

export function makePeopleForms(people: Iterable<PersonEntry>): Trie<FormValue> {
  const forms = makeTrie<FormValue>();
  addPeople(forms, people);
  return forms;
}

function addPeople(forms: Trie<FormValue>, people: Iterable<PersonEntry>): void {
  for (const { id, side, names } of people) {
    const lone = new Set<string>();
    for (const name of names) {
      const surname = surnameOf(name);
      if (surname === undefined) lone.add(name);
      else {
        addForm(forms, name, 'all', { sort: 'person', id, side, lone: false });
        lone.add(surname);
      }
    }
    for (const name of lone) addForm(forms, name, 'all', { sort: 'person', id, side, lone: true });
  }
}
