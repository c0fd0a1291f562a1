/** The registry of contacts and all statements → contacts with their cells, checked relation by relation. */

import type { Contact, Relation } from '../../model/contact.ts';
import { middleOf } from '../../model/dating.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import { isSide, SIDES, type Side } from '../../model/voices.ts';
import type { Before } from '../before.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import { readReason } from '../read/read-reason.ts';
import { readRecords } from '../read/records.ts';
import { type ContactSeed, contactSchema, localize } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { checkRelations, halvesOf, type PlacedRelation } from './check-relations.ts';
import { compileDating, compileDay } from './compile-dating.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import {
  type BearingStatement,
  bearingsByContact,
  deriveCells,
  deriveOnRecord,
  deriveRemarks,
  sidesOn,
} from './derive-record.ts';
import { fold } from './fold.ts';
import { isNamedIn } from './sentences/named-in.ts';

/** First pass: registers the ids, so that bearings can be resolved. */
export function openContacts(
  sources: readonly YamlSource[],
  compilation: Compilation,
): Sourced<ContactSeed>[] {
  const seeds = readRecords(contactSchema, sources, compilation.contactIds, compilation);
  for (const { data } of seeds) {
    compilation.parties.set(data.id, data.parties.filter(isSide));
    const names = [localize(data.title), localize(data.label)];
    compilation.contactIds.addNames(
      data.id,
      names.flatMap(({ en, fr }) => [en, fr]),
    );
  }
  return seeds;
}

/** Second pass: the contacts by date, undated ones last, then by id. */
export function compileContacts(
  seeds: readonly Sourced<ContactSeed>[],
  statements: readonly Statement[],
  /** Of drafts: not published, though relations that wait for them are no mistake. */
  drafted: readonly Statement[],
  vocabulary: CompiledVocabulary,
  compilation: Compilation,
  before?: Before,
): Contact[] {
  const byContact = bearingsByContact(statements);
  const draftedByContact = bearingsByContact(drafted);
  const textOrder = new Map([...compilation.anchorTexts.keys()].map((id, row) => [id, row]));
  const contacts = seeds.flatMap((seed) => {
    const own = byContact.get(seed.data.id) ?? [];
    const inDrafts = draftedByContact.get(seed.data.id) ?? [];
    const make = () => compileContact(seed, own, inDrafts, textOrder, vocabulary, compilation);
    const contact = before ? before.compileContact(seed, own, inDrafts, compilation, make) : make();
    return contact ? [contact] : [];
  });
  const moments = new Map(
    contacts.map((contact) => [contact, middleOf(contact.dating) ?? Number.MAX_SAFE_INTEGER]),
  );
  const moment = (contact: Contact) => moments.get(contact) ?? Number.MAX_SAFE_INTEGER;
  return contacts.toSorted((a, b) => moment(a) - moment(b) || (a.id < b.id ? -1 : 1));
}

/** Undefined where its date cannot be read, and where nothing, or only draft texts, bear on it. */
function compileContact(
  { data, source, path }: Sourced<ContactSeed>,
  bearingStatements: readonly BearingStatement[],
  inDrafts: readonly BearingStatement[],
  /** The row of each text in the corpus. */
  textOrder: ReadonlyMap<string, number>,
  vocabulary: CompiledVocabulary,
  compilation: Compilation,
): Contact | undefined {
  const { problems } = compilation;
  const at = (...rest: (string | number)[]) => source.at([...path, ...rest]);
  const dating = compileDating(data.dating, source, [...path, 'dating'], compilation);
  const people = data.people.flatMap((entry, i) => {
    const { person, basis } = typeof entry === 'string' ? { person: entry, basis: 'stated' as const } : entry;
    const id = compilation.personIds.resolve(
      person,
      typeof entry === 'string' ? at('people', i) : at('people', i, 'person'),
    );
    return id === undefined ? [] : [{ person: id, basis }];
  });
  const written = (data.relations ?? []).flatMap((relation, i): PlacedRelation[] => {
    const point = compilation.pointIds.resolve(relation.point, at('relations', i, 'point'));
    // A relation with a wrong day still counts: its day is reported already, so it must not be reported as missing too.
    const on = compileDay(relation.on, at('relations', i, 'on'), compilation) ?? relation.on;
    const of = relation.of?.flatMap((id, j) =>
      compilation.draftStatements.has(id)
        ? id
        : (compilation.statementIds.resolve(id, at('relations', i, 'of', j)) ?? []),
    );
    const { by } = relation;
    const reason = readReason(relation, at('relations', i, 'reason'), problems);
    if (point === undefined) return [];
    return [
      {
        relation: { point, relation: relation.relation, ...(of && { of }), reason, by, on },
        at: (...rest) => at('relations', i, ...rest),
        incomplete: (of?.length ?? 0) < (relation.of?.length ?? 0),
      },
    ];
  });
  const days = Object.fromEntries(
    SIDES.flatMap((side) => {
      const written = data.days?.[side];
      const day = written === undefined ? undefined : compileDay(written, at('days', side), compilation);
      return day === undefined ? [] : [[side, day]];
    }),
  ) as Partial<Record<Side, string>>;
  compilation.kindIds.resolve(data.kind, at('kind'));
  compilation.levelIds.resolve(data.level, at('level'));
  const own = vocabulary.named.kinds.own.get(data.kind);
  // The newsroom reports contacts, and takes part in none.
  const voices = data.parties.flatMap((voice, i) => {
    if (voice === 'newsroom') problems.error(at('parties', i), 'party-newsroom');
    return compilation.voiceIds.resolve(voice, at('parties', i)) ?? [];
  });
  const parties = voices.filter(isSide);
  if (parties.length === 0 && voices.length === data.parties.length)
    problems.error(at('parties'), 'party-without-side', data.id);
  // A draft that cannot be read yet may be what bears on it.
  const mayBeDrafted = inDrafts.length > 0 || compilation.draftsIncomplete;
  const cells = deriveCells(bearingStatements, vocabulary);
  const withDrafts =
    inDrafts.length === 0 ? cells : deriveCells([...bearingStatements, ...inDrafts], vocabulary);
  /** Of how many halves these statements are. */
  function halvesIn(ids: readonly string[]): number {
    return new Set(bearingStatements.filter(({ statement }) => ids.includes(statement.id)).flatMap(halvesOf))
      .size;
  }

  function bothHalves(point: PointId, of = cells): boolean {
    const sides = sidesOn(of, point);
    return sides.includes('ru') && sides.length > 1;
  }

  // A relation to an account that is not published yet waits for it.
  const placed = written.flatMap((one): PlacedRelation[] => {
    const { relation } = one;
    const of = relation.of?.filter((id) => !compilation.draftStatements.has(id));
    const waits = relation.of && of && of.length < relation.of.length && halvesIn(of) < 2;
    const mayWait = compilation.draftsIncomplete || bothHalves(relation.point, withDrafts);
    if (waits || (!bothHalves(relation.point) && mayWait)) return [];
    return [of ? { ...one, relation: { ...relation, of } } : one];
  });
  const relations = placed.map(({ relation }): Relation => relation);
  const onRecord = deriveOnRecord(bearingStatements);
  const texts = [...new Set(bearingStatements.map(({ statement }) => statement.text))].toSorted(
    (a, b) => (textOrder.get(a) ?? 0) - (textOrder.get(b) ?? 0),
  );

  function checkParties(): void {
    // Who takes part is to be said first.
    if (parties.length === 0) return;
    const speaking = cells
      .filter(({ state }) => state !== 'context' && state !== 'told')
      .map(({ side }) => side);
    for (const side of new Set(speaking)) {
      if (isSide(side) && !parties.includes(side))
        problems.error(at('parties'), 'side-not-party', side, data.id);
    }
  }

  function warn(): void {
    const [only] = onRecord;
    const withDrafted = deriveOnRecord([...bearingStatements, ...inDrafts]);
    if (only && withDrafted.length === 1 && parties.length > 1)
      problems.warn(at('id'), 'one-account', data.id, only);
    if (!data.dating.evidence?.length) problems.warn(at('dating'), 'date-without-words', data.id);
    if (!data.note && !data.dating.note && Object.values(days).some((day) => day !== data.dating.edtf))
      problems.warn(at('days'), 'days-without-reason', data.id);
    // What is published does not lack what a draft will bring.
    const all = new Set([...texts, ...inDrafts.map(({ statement }) => statement.text)]);
    const folded = [...all].map((id) => compilation.anchorTexts.get(id)?.folded ?? '');
    people.forEach(({ person, basis }, i) => {
      const spellings = compilation.people.get(person)?.spellings ?? [];
      const named = spellings.some((spelling) => folded.some((content) => isNamedIn(content, spelling)));
      if (!named || basis === 'outside') problems.warn(at('people', i), 'person-not-named', person, data.id);
    });
    const { named } = data.place ?? {};
    if (data.place && !(named && folded.some((content) => content.includes(fold(named))))) {
      problems.warn(at('place'), 'place-not-named', data.id, named);
    }
  }

  if (!compilation.incomplete) {
    if (bearingStatements.length === 0 && !mayBeDrafted)
      problems.error(at('id'), 'contact-without-bearing', data.id);
    checkParties();
    checkRelations(
      {
        contact: data.id,
        at: at('relations'),
        relations: placed,
        lost: written.length < (data.relations?.length ?? 0),
        bearingStatements,
        points: [...new Set(cells.map(({ point }) => point))],
        bothSpeak: bothHalves,
      },
      compilation,
    );
    // Nothing is published yet about a contact that is in drafts alone.
    if (bearingStatements.length > 0) warn();
  }

  if (!dating || bearingStatements.length === 0) return undefined;
  return {
    id: data.id,
    aliases: exact(data.aliases),
    kind: data.kind,
    ...(own && { like: own.like }),
    status: data.status,
    level: data.level,
    title: localize(data.title),
    label: localize(data.label),
    parties: exact(parties),
    others: exact(vocabulary.voices.filter((voice) => !isSide(voice) && voices.includes(voice))),
    people: exact(people),
    ...(data.place && {
      place: {
        basis: data.place.basis,
        ...(data.place.named && { named: data.place.named }),
        ...(data.place.resolved && { resolved: data.place.resolved }),
      },
    }),
    dating,
    ...(Object.keys(days).length > 0 && { days }),
    relations: exact(relations),
    outside: exact(
      data.outside?.map(({ side, what, where }) => ({
        ...(side && { side }),
        what,
        where: localize(where),
      })),
    ),
    ...(data.note && { note: data.note }),
    onRecord: exact(onRecord),
    cells: exact(cells),
    texts: exact(texts),
    remarks: exact(deriveRemarks(bearingStatements)),
  };
}
