/** Contacts, and how the accounts of them compare. */

import type { ContactDraft } from '../../../drafts/draft.ts';
import type { Act } from '../act.ts';
import { isId } from '../files.ts';
import { appendItems, removeKey, setItem, setKey } from '../splice.ts';
import type { Value } from '../yaml-value.ts';
import { datingValue } from './datings.ts';
import { dropContact, removeRelation } from './references.ts';
import { addTellers, nameOf } from './tellers.ts';
import { type Found, listIn, stringsOf, type Work } from './work.ts';

type Of<T extends Act['type']> = Extract<Act, { type: T }>;

const CONTACT_KEYS = [
  'id',
  'aliases',
  'kind',
  'status',
  'level',
  'title',
  'label',
  'parties',
  'people',
  'place',
  'days',
  'dating',
  'relations',
  'outside',
  'note',
] as const;

export function addContact(work: Work, act: Of<'add-contact'>): void {
  const { contact } = act;
  if (!isId(contact.id)) work.refuse('id-malformed', contact.id);
  else if (work.record('contacts', contact.id)) work.refuse('id-taken', contact.id);
  if (work.refused) return;
  addTellers(work, contact.people, act);
  const value = contactValue(work, contact, act.from);
  work.edit('contacts.yaml', (yaml) => appendItems(yaml, [], [value], { block: true }));
}

function contactValue(work: Work, contact: ContactDraft, from: Of<'add-contact'>['from']): Value {
  const { id, kind, status, level, title, label, parties, people, dating } = contact;
  const { edtf, basis, words } = dating;
  const evidence = from === undefined ? [] : words.map((span) => ({ ...from, spans: [span] }));
  return {
    id,
    kind,
    status,
    level,
    title: nameOf(title),
    label: nameOf(label),
    parties,
    people,
    dating: datingValue(work, { edtf, basis, evidence }),
  };
}

export function editContact(work: Work, act: Of<'edit-contact'>): void {
  const contact = contactOf(work, act.contact);
  if (!contact) return;
  const { patch } = act;
  const people = patch.people?.map((one) => (typeof one === 'string' ? one : one.person)) ?? [];
  addTellers(work, people, act);
  for (const key of CONTACT_KEYS) {
    if (key === 'id' || key === 'relations') continue;
    const value =
      key === 'dating'
        ? patch.dating && datingValue(work, patch.dating)
        : (patch[key] as Value | null | undefined);
    if (value === undefined) continue;
    work.edit(contact.path, (yaml) =>
      value === null
        ? removeKey(yaml, [contact.index], key)
        : setKey(yaml, [contact.index], key, value, CONTACT_KEYS),
    );
  }
}

export function removeContact(work: Work, act: Of<'remove-contact'>): void {
  const contact = contactOf(work, act.contact);
  if (contact) dropContact(work, contact);
}

function contactOf(work: Work, id: string): Found | undefined {
  const contact = work.record('contacts', id);
  if (!contact) work.refuse('contact-unknown', id);
  return contact;
}

/** One of the same point and statements is replaced. */
export function relate(work: Work, act: Of<'relate'>): void {
  const contact = contactOf(work, act.contact);
  const { point, relation, of, by, on } = act;
  const [en, fr] = [act.reason.en?.trim(), act.reason.fr?.trim()];
  // What is missing in a language is left out: the compiler asks for it.
  const reason = { ...(en && { en }), ...(fr && { fr }) };
  if (!en && !fr) work.refuse('words-empty', 'reason');
  if (!contact || work.refused) return;
  const value = { point, relation, of, by, on, reason };
  const ofPoint = listIn('', contact.data.relations).filter(({ data }) => data.point === point);
  const same = ofPoint.find(({ data }) => isOf(data.of, of));
  // A judgement of the whole row and one of some of it exclude each other.
  if (!same && ofPoint.some(({ data }) => (data.of === undefined) !== (of === undefined)))
    work.refuse('relation-of-whole', point);
  const path = [contact.index, 'relations'];
  work.edit(contact.path, (yaml) =>
    same ? setItem(yaml, path, same.index, value) : appendItems(yaml, path, [value], { order: CONTACT_KEYS }),
  );
}

export function unrelate(work: Work, act: Of<'unrelate'>): void {
  const contact = contactOf(work, act.contact);
  if (!contact) return;
  const relations = listIn('', contact.data.relations);
  const relation = relations.find(({ data }) => data.point === act.point && isOf(data.of, act.of));
  if (relation) removeRelation(work, contact, relation.index, relations.length);
  else work.refuse('relation-unknown', act.point);
}

/** Whether these are the statements, in whatever order. */
function isOf(written: unknown, of: readonly string[] | undefined): boolean {
  if (written === undefined || of === undefined) return written === of;
  const [one, other] = [new Set(stringsOf(written)), new Set(of)];
  return one.size === other.size && [...one].every((id) => other.has(id));
}
