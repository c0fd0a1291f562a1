/** contacts.yaml and all statements → contacts with their cells, checked relation by relation. */

import type { Contact, Relation } from '../model/contact.ts';
import { middleOf } from '../model/dating.ts';
import type { PointId } from '../model/points.ts';
import type { Statement } from '../model/statement.ts';
import { isSide } from '../model/voices.ts';
import { compileDating, compileDay } from './compile-dating.ts';
import type { Context } from './context.ts';
import { type Borne, deriveCells, deriveOnRecord, deriveRemarks, sidesOn } from './derive-record.ts';
import { fold } from './fold.ts';
import { readRecords } from './records.ts';
import { type ContactSeed, contactSchema, localize } from './schema.ts';
import type { Sourced } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

/** First pass: the ids, so that bearings can be resolved. */
export function openContacts(source: YamlSource | undefined, context: Context): Sourced<ContactSeed>[] {
  return readRecords(contactSchema, source, context.contactIds, context.problems);
}

export function compileContacts(
  seeds: readonly Sourced<ContactSeed>[],
  statements: readonly Statement[],
  context: Context,
): Contact[] {
  const byContact = new Map<string, Borne[]>();
  for (const statement of statements) {
    for (const bearing of statement.bearings) {
      const borne = byContact.get(bearing.contact) ?? [];
      borne.push({ statement, bearing });
      byContact.set(bearing.contact, borne);
    }
  }
  const textOrder = new Map([...context.anchorTexts.keys()].map((id, place) => [id, place]));
  const contacts = seeds.flatMap((seed) => {
    const contact = compileContact(seed, byContact.get(seed.data.id) ?? [], textOrder, context);
    return contact ? [contact] : [];
  });
  const moment = ({ dating }: Contact) => middleOf(dating) ?? Number.MAX_SAFE_INTEGER;
  return contacts.toSorted((a, b) => moment(a) - moment(b) || (a.id < b.id ? -1 : 1));
}

function compileContact(
  { data, source, path }: Sourced<ContactSeed>,
  borne: readonly Borne[],
  /** The place of each text in the corpus. */
  textOrder: ReadonlyMap<string, number>,
  context: Context,
): Contact | undefined {
  const { problems } = context;
  const at = (...rest: (string | number)[]) => source.at([...path, ...rest]);
  const dating = compileDating(data.dating, source, [...path, 'dating'], context);
  const people = data.people.flatMap((entry, i) => {
    const { person, basis } = typeof entry === 'string' ? { person: entry, basis: 'stated' as const } : entry;
    const id = context.personIds.resolve(
      person,
      typeof entry === 'string' ? at('people', i) : at('people', i, 'person'),
    );
    return id === undefined ? [] : [{ person: id, basis }];
  });
  const relations = (data.relations ?? []).flatMap((relation, i): Relation[] => {
    const point = context.pointIds.resolve(relation.point, at('relations', i, 'point'));
    // A slip in its day takes no relation away: that it is missing would be a second complaint.
    const on = compileDay(relation.on, at('relations', i, 'on'), context) ?? relation.on;
    return point === undefined ? [] : [{ ...relation, on, point: point as PointId }];
  });
  const cells = deriveCells(borne);
  const onRecord = deriveOnRecord(borne);
  const texts = [...new Set(borne.map(({ statement }) => statement.text))].toSorted(
    (a, b) => (textOrder.get(a) ?? 0) - (textOrder.get(b) ?? 0),
  );

  if (!context.gaps) {
    if (borne.length === 0) problems.error(at('id'), 'contact-without-bearing', data.id);
    checkParties();
    checkRelations();
    warn();
  }

  if (!dating) return undefined;
  return {
    id: data.id,
    aliases: data.aliases ?? [],
    kind: data.kind,
    status: data.status,
    level: data.level,
    title: data.title,
    label: data.label,
    parties: data.parties,
    people,
    ...(data.place && {
      place: {
        basis: data.place.basis,
        ...(data.place.named && { named: data.place.named }),
        ...(data.place.resolved && { resolved: data.place.resolved }),
      },
    }),
    dating,
    relations,
    outside: (data.outside ?? []).map(({ side, what, where }) => ({
      ...(side && { side }),
      what,
      where: localize(where),
    })),
    ...(data.note && { note: data.note }),
    onRecord,
    cells,
    texts,
    remarks: deriveRemarks(borne),
  };

  function checkParties(): void {
    const speaking = cells
      .filter(({ state }) => state !== 'context' && state !== 'told')
      .map(({ side }) => side);
    for (const side of new Set(speaking)) {
      if (isSide(side) && !data.parties.includes(side))
        problems.error(at('parties'), 'side-not-party', side, data.id);
    }
  }

  function checkRelations(): void {
    const judged = new Set<PointId>();
    relations.forEach(({ point }, i) => {
      if (judged.has(point)) problems.error(at('relations', i), 'relation-twice', point, data.id);
      judged.add(point);
      if (!bothHalves(point)) problems.error(at('relations', i), 'relation-without-accounts', point, data.id);
    });
    // One that is missing here may be there under an unknown point, which is told already.
    if (relations.length < (data.relations?.length ?? 0)) return;
    for (const point of new Set(cells.map((cell) => cell.point))) {
      if (bothHalves(point) && !judged.has(point)) {
        problems.error(at('relations'), 'relation-missing', point, data.id);
      }
    }
  }

  function bothHalves(point: PointId): boolean {
    const sides = sidesOn(cells, point);
    return sides.includes('ru') && sides.length > 1;
  }

  function warn(): void {
    const [only] = onRecord;
    if (only && onRecord.length === 1) problems.warn(at('id'), 'one-account', data.id, only);
    if (!data.dating.evidence?.length) problems.warn(at('dating'), 'date-without-words', data.id);
    const folded = texts.map((id) => context.anchorTexts.get(id)?.folded ?? '');
    people.forEach(({ person, basis }, i) => {
      const spellings = context.people.get(person)?.spellings ?? [];
      const named = spellings.some((spelling) => folded.some((content) => content.includes(fold(spelling))));
      if (!named || basis === 'outside') problems.warn(at('people', i), 'person-not-named', person, data.id);
    });
    const { named } = data.place ?? {};
    if (data.place && !(named && folded.some((content) => content.includes(fold(named))))) {
      problems.warn(at('place'), 'place-not-named', data.id, named);
    }
  }
}
