/** Invented corpora of any size: as the compiler returns them, or as a folder of annotated texts to be compiled. Pure. */

import { compileSources } from '../../../src/compile/compile.ts';
import { hashCorpus } from '../../../src/compile/emit/hash-corpus.ts';
import type { Registry, SeedFile } from '../../../src/compile/read/files.ts';
import type { BodySeed, ContactSeed, PersonSeed } from '../../../src/compile/read/schema.ts';
import type { YamlSource } from '../../../src/compile/read/yaml-source.ts';
import type { Contact } from '../../../src/model/contact.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Level } from '../../../src/model/kinds.ts';
import { contactSeed } from './contact.ts';
import { burstsOf } from './dates.ts';
import { BODIES, PEOPLE } from './names.ts';
import { type InventedText, inventText, type World } from './text.ts';
import { writeYaml } from './yaml.ts';

interface Registries {
  readonly contacts: readonly ContactSeed[];
  readonly people: readonly PersonSeed[];
  readonly bodies: readonly BodySeed[];
}

/** About a third of what a file may hold. */
const CONTACTS_PER_FILE = 500;

/** One in so many has no date at all; but every annotated contact needs one. */
const UNDATED_EVERY = 400;

/** A corpus of exactly so many contacts. The compiler derives its fields and anchors its passages. */
export function inventCorpus(contacts: number, seed: number): Corpus {
  const world = newWorld(seed);
  const texts: InventedText[] = [];
  while (world.contacts.length < contacts)
    texts.push(inventText(texts.length, contacts - world.contacts.length, world));
  const registries = registriesOf(world, texts);
  const { corpus, problems } = compileSources({
    texts: new Map(texts.map(({ name, content }) => [`${name}.txt`, content])),
    annotations: texts.map(({ name, annotation }) => unwritten(`${name}.yaml`, annotation)),
    registries: new Map(
      Object.entries(registries).map(([name, data]) => [name as Registry, [unwritten(`${name}.yaml`, data)]]),
    ),
  });
  if (!corpus) {
    const first = problems.find(({ severity }) => severity === 'error');
    throw new Error(`what was invented does not compile: ${first?.file}: ${first?.what}`);
  }
  const { hash: _, ...document } = corpus;
  return hashCorpus({ ...document, contacts: withUndated(corpus.contacts) });
}

/** So many annotated texts, with their registries: files as the compiler reads them. */
export function inventSeeds(count: number, seed: number): SeedFile[] {
  const world = newWorld(seed);
  const texts = Array.from({ length: count }, (_, number) =>
    inventText(number, Number.POSITIVE_INFINITY, world),
  );
  const encoder = new TextEncoder();
  const file = (path: string, content: string): SeedFile => ({ path, bytes: encoder.encode(content) });
  const { contacts, ...registries } = registriesOf(world, texts);
  return [
    ...texts.flatMap(({ name, content, annotation }) => [
      file(`${name}.txt`, content),
      file(`${name}.yaml`, writeYaml(annotation)),
    ]),
    ...Object.entries(registries).map(([name, records]) => file(`${name}.yaml`, writeYaml(records))),
    ...Array.from({ length: Math.ceil(contacts.length / CONTACTS_PER_FILE) }, (_, number) => {
      const from = number * CONTACTS_PER_FILE;
      const records = contacts.slice(from, from + CONTACTS_PER_FILE);
      return file(`contacts/${String(number).padStart(4, '0')}.yaml`, writeYaml(records));
    }),
  ];
}

function newWorld(seed: number): World {
  return { seed, bursts: burstsOf(seed), contacts: [], ids: new Set() };
}

/** Only those who are named. */
function registriesOf({ contacts, seed }: World, texts: readonly InventedText[]): Registries {
  const used = new Set([
    ...contacts.flatMap(({ people }) => people.map(({ id }) => id)),
    ...texts.flatMap(({ annotation }) => annotation.statements.flatMap(({ speaker }) => speaker ?? [])),
    ...texts.flatMap(({ annotation }) => annotation.statements.flatMap(({ office }) => office ?? [])),
  ]);
  const everybody = Object.values(PEOPLE).flatMap((roles) => Object.values(roles).flat());
  return {
    contacts: contacts.map((contact) => contactSeed(contact, seed)),
    people: everybody
      .filter(({ id }) => used.has(id))
      .map(({ id, side, name, office, spellings }) => ({ id, side, name, office, spellings })),
    bodies: BODIES.filter(({ id }) => used.has(id)).map(({ id, side, name }) => ({ id, side, name })),
  };
}

/** Replaces a YAML file with these data; it has no problems, so its positions are never asked for. */
function unwritten(file: string, data: unknown): YamlSource {
  const top = { file, line: 1, column: 1 };
  return { file, data, at: () => top, atKey: () => top, inBraces: () => false };
}

const OUTSIDE = { year: 'outside', month: 'outside', day: 'outside' } as const;

/** Undated contacts come last in the order by date. */
function withUndated(contacts: readonly Contact[]): Contact[] {
  const loses = ({ level }: { readonly level: Level }, place: number) =>
    level !== 'presidents' && place % UNDATED_EVERY === UNDATED_EVERY - 1;
  const undated = contacts.filter(loses).map(
    (contact): Contact => ({
      ...contact,
      dating: {
        edtf: '',
        basis: OUTSIDE,
        evidence: [],
        first: null,
        last: null,
        precision: 'year',
        approximate: false,
        uncertain: false,
      },
    }),
  );
  return [
    ...contacts.filter((contact, place) => !loses(contact, place)),
    ...undated.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ];
}
