/** Reads the files of a corpus for the queue. A file is read once for as long as it stays the same. Pure but for that memory. */

import { parse } from 'yaml';
import { CHANNEL_OF } from '../../compile/passes/usual.ts';
import type { WordsSeed } from '../../compile/read/schema.ts';
import type { KnownTeller } from '../../drafts/draft.ts';
import { RELATIONS } from '../../model/contact.ts';
import type { Span, Teller } from '../../model/corpus.ts';
import { STATUSES } from '../../model/kinds.ts';
import { MODES, type Translation } from '../../model/statement.ts';
import { TEXT_KINDS } from '../../model/summary.ts';
import { SIDES } from '../../model/voices.ts';
import { checksum } from '../files/checksum.ts';
import { annotationPaths, type Files, registryPaths } from '../files/files.ts';
import { WordsIn } from '../files/words-for.ts';
import { dataOf, openedYaml } from '../files/yaml-file.ts';
import { Memory } from './memory.ts';
import { dayOf, type Entry, entryOf, listOf, localizedOf, oneOf, stringOf, stringsOf } from './read-value.ts';
import type {
  Stated,
  StatedBearing,
  StatedContact,
  StatedRegistry,
  StatedRelation,
  StatedText,
} from './stated.ts';

export class CorpusReader {
  private readonly memory = new Memory();

  /** Who is known, by the registries. */
  registry(files: Files): StatedRegistry {
    const people = this.records(files, 'people');
    const bodies = this.records(files, 'bodies');
    return this.memory.of('registry', [people, bodies], () => ({
      people: people.flatMap(tellerOf),
      bodies: bodies.flatMap(tellerOf),
      now: aliasesIn([...people, ...bodies]),
    }));
  }

  contacts(files: Files): readonly StatedContact[] {
    const records = this.records(files, 'contacts');
    return this.memory.of('contacts', [records], () => records.flatMap(contactOf));
  }

  /** Undefined where the files have no such text. */
  text(files: Files, id: string): StatedText | undefined {
    const annotation = this.annotationOf(files, id);
    const data = annotation === undefined ? {} : this.data(files, annotation);
    const file = stringOf(entryOf(data.text).file) ?? (annotation ?? `${id}.yaml`).replace(/\.yaml$/, '.txt');
    const content = files.get(file.normalize('NFC'));
    if (content === undefined) return undefined;
    const registry = this.registry(files);
    const contacts = this.records(files, 'contacts');
    const now = this.memory.of('aliases', [contacts], () => aliasesIn(contacts));
    return this.memory.of(`text ${id}`, [data, content, registry, now], () =>
      readText({ id, annotation, content, data, registry, now }),
    );
  }

  /** The texts whose annotations name a contact. */
  textsOn(files: Files, contact: string): readonly StatedText[] {
    const names = [contact, ...(this.contacts(files).find(({ id }) => id === contact)?.aliases ?? [])];
    return annotationPaths(files).flatMap((path) => {
      if (!names.some((name) => files.get(path)?.includes(name))) return [];
      const id = stringOf(entryOf(this.data(files, path).text).id) ?? path.replace(/\.yaml$/, '');
      return this.text(files, id) ?? [];
    });
  }

  private annotationOf(files: Files, id: string): string | undefined {
    const idIn = (path: string) => stringOf(entryOf(this.data(files, path).text).id);
    const own = `${id}.yaml`;
    if (files.has(own) && (idIn(own) ?? id) === id) return own;
    return annotationPaths(files).find((path) => files.get(path)?.includes(id) && idIn(path) === id);
  }

  private records(files: Files, registry: 'people' | 'bodies' | 'contacts'): readonly Entry[] {
    const paths = registryPaths(files, registry);
    const contents = paths.map((path) => files.get(path));
    return this.memory.of(`records ${registry}`, contents, () =>
      paths.flatMap((path) => listOf(this.yaml(files, path)).map(entryOf)),
    );
  }

  private data(files: Files, path: string): Entry {
    return entryOf(this.yaml(files, path));
  }

  private yaml(files: Files, path: string): unknown {
    const content = files.get(path) ?? '';
    return this.memory.of(`yaml ${path}`, [content], () => parsed(content));
  }
}

function aliasesIn(records: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ id, aliases }) => {
      const own = stringOf(id);
      return own === undefined ? [] : stringsOf(aliases).map((alias) => [alias, own] as const);
    }),
  );
}

/** Undefined for what cannot be read: the problems of the compiler say so. */
function parsed(content: string): unknown {
  try {
    const opened = openedYaml(content);
    if (opened) return dataOf(opened);
    return parse(content, { schema: 'core', uniqueKeys: false, logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}

function tellerOf({ id, side, name, office, spellings }: Entry): KnownTeller[] {
  const [own, voice, called, post] = [stringOf(id), stringOf(side), localizedOf(name), localizedOf(office)];
  if (own === undefined || voice === undefined || called === undefined) return [];
  return [{ id: own, side: voice, name: called, names: stringsOf(spellings), ...(post && { office: post }) }];
}

function contactOf(entry: Entry): StatedContact[] {
  const id = stringOf(entry.id);
  const title = localizedOf(entry.title);
  if (id === undefined) return [];
  return [
    {
      id,
      aliases: stringsOf(entry.aliases),
      kind: stringOf(entry.kind) ?? 'other',
      level: stringOf(entry.level) ?? 'unknown',
      status: oneOf(entry.status, STATUSES),
      title: title ?? { en: id, fr: id },
      label: localizedOf(entry.label) ?? title ?? { en: id, fr: id },
      parties: stringsOf(entry.parties),
      people: listOf(entry.people).flatMap((one) => stringOf(one) ?? stringOf(entryOf(one).person) ?? []),
      edtf: stringOf(entryOf(entry.dating).edtf) ?? '',
      days: Object.fromEntries(
        SIDES.flatMap((side) => {
          const day = stringOf(entryOf(entry.days)[side]);
          return day === undefined ? [] : [[side, day]];
        }),
      ),
      relations: listOf(entry.relations).flatMap((one) => relationOf(entryOf(one))),
    },
  ];
}

function relationOf({ point, relation, of, reason, by, on }: Entry): StatedRelation[] {
  const kind = oneOf(relation, RELATIONS);
  const row = stringOf(point);
  if (kind === undefined || row === undefined) return [];
  return [
    {
      point: row,
      relation: kind,
      ...(Array.isArray(of) && { of: stringsOf(of) }),
      reason: localizedOf(reason) ?? { en: '', fr: '' },
      written: translationOf(reason) ?? {},
      by: stringOf(by) ?? '',
      on: stringOf(on) ?? '',
    },
  ];
}

interface TextFiles {
  readonly id: string;
  readonly annotation: string | undefined;
  readonly content: string;
  readonly data: Entry;
  readonly registry: StatedRegistry;
  /** The current ids of contacts, by their earlier ones. */
  readonly now: ReadonlyMap<string, string>;
}

function readText({ id, annotation, content, data, registry, now }: TextFiles): StatedText {
  const words = new WordsIn(content);
  const spansOf = (value: unknown): readonly Span[] =>
    // The compiler reports what no passage is.
    (value === undefined || value === null ? undefined : words.spansOf(value as WordsSeed)) ?? [];
  const head = entryOf(data.text);
  const kind = oneOf(head.kind, TEXT_KINDS) ?? 'news';
  const teller = tellerIn(entryOf(head.teller), registry);
  const named = stringOf(head.contact);
  const contact = named && (now.get(named) ?? named);
  const tellers = (value: unknown) => stringsOf(value).map((one) => registry.now.get(one) ?? one);
  function bearingsOf(entry: Entry): StatedBearing[] {
    if (entry.bearings === undefined && contact !== undefined)
      return [{ contact, points: stringsOf(entry.points), as: 'account' }];
    return listOf(entry.bearings).flatMap((one): StatedBearing[] => {
      const bearing = entryOf(one);
      const written = stringOf(bearing.contact);
      if (written === undefined) return [];
      const on = now.get(written) ?? written;
      const as = bearing.as === 'around' ? 'around' : 'account';
      const sides = stringsOf(bearing.sides);
      return [{ contact: on, points: stringsOf(bearing.points), as, ...(sides.length > 0 && { sides }) }];
    });
  }

  function statedOf(entry: Entry): Stated[] {
    const own = stringOf(entry.id);
    if (own === undefined) return [];
    const [speaker] = tellers(entry.speaker);
    const offices = tellers(entry.office);
    const written = stringsOf(entry.sides);
    const named = [speaker ?? [], offices].flat();
    const byText = teller !== undefined && named.length === 0 && written.length === 0;
    const sides =
      written.length > 0
        ? written
        : byText
          ? [teller.side]
          : [...new Set(named.flatMap((one) => sideOf(one, registry) ?? []))];
    // In the text of an institution its own people speak for it.
    const forIt = offices.length === 0 && speaker !== undefined && sideOf(speaker, registry) === teller?.side;
    const office = byText || forIt ? teller?.office : offices[0];
    const channel =
      stringOf(entry.channel) ?? (teller && !sides.includes('newsroom') ? CHANNEL_OF[kind] : undefined);
    const unnamed = entry.unnamed === true;
    const said = byText ? (unnamed ? undefined : teller.speaker) : speaker;
    const mode = oneOf(entry.mode, MODES) ?? (byText ? 'direct' : 'paraphrase');
    const inOwnText = teller !== undefined && sides.includes(teller.side);
    const translation = translationOf(entry.translation);
    return [
      {
        id: own,
        text: id,
        passages: spansOf(entry.words),
        sides,
        ...(said !== undefined && { speaker: said }),
        ...(office !== undefined && { office }),
        ...(unnamed && { unnamed }),
        attributed: mode !== 'mention' && !(unnamed && !inOwnText),
        voice: tellers(entry.voice),
        ...(channel !== undefined && { channel }),
        mode,
        bearings: bearingsOf(entry),
        declines: entry.declines === true,
        leavesOpen: entry.leavesOpen === true,
        ...(translation && { translation }),
      },
    ];
  }

  return {
    id,
    annotation,
    content,
    checksum: checksum(content),
    kind,
    language: stringOf(head.language) ?? 'en',
    teller,
    contact,
    day: dayOf(head.date),
    statements: listOf(data.statements).flatMap((one) => statedOf(entryOf(one))),
    background: data.background === 'rest' ? 'rest' : listOf(data.background).flatMap(spansOf),
    noted: listOf(data.notes).flatMap((one) => spansOf(entryOf(one).words)),
  };
}

function tellerIn({ office, speaker, side }: Entry, registry: StatedRegistry): Teller | undefined {
  const current = (id: string | undefined) => id && (registry.now.get(id) ?? id);
  const [body, person] = [current(stringOf(office)), current(stringOf(speaker))];
  const own =
    stringOf(side) ?? [body ?? [], person ?? []].flat().flatMap((id) => sideOf(id, registry) ?? [])[0];
  if (own === undefined) return undefined;
  return {
    side: own,
    ...(person !== undefined && { speaker: person }),
    ...(body !== undefined && { office: body }),
  };
}

function translationOf(value: unknown): Translation | undefined {
  const { en, fr } = entryOf(value);
  const [english, french] = [stringOf(en), stringOf(fr)];
  const known = {
    ...(english !== undefined && { en: english }),
    ...(french !== undefined && { fr: french }),
  };
  return Object.keys(known).length === 0 ? undefined : known;
}

function sideOf(id: string, { people, bodies }: StatedRegistry) {
  return [...people, ...bodies].find((one) => one.id === id)?.side;
}
