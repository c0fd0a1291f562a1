/** The base lists with what the corpus adds: names and order of its points, kinds, levels, channels and voices. */

import type { Corpus, Point, Terms } from '../../model/corpus.ts';
import { BASE_KINDS, BASE_LEVELS } from '../../model/kinds.ts';
import { BASE_POINTS } from '../../model/points.ts';
import { BASE_CHANNELS } from '../../model/statement.ts';
import { MAX_TERMS, type OwnKind, type OwnTerm, type Vocabulary } from '../../model/vocabulary.ts';
import { BASE_VOICES, isSide, SIDES } from '../../model/voices.ts';
import { BASE_POINT_NAMES } from '../base-points.ts';
import type { Compilation } from '../compilation.ts';
import type { Registry } from '../read/files.ts';
import type { Ids } from '../read/ids.ts';
import { readRecords } from '../read/records.ts';
import type { Sourced } from '../read/validate.ts';
import { kindSchema, pointSchema, type TermSeed, termSchema } from '../read/vocabulary-schema.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** One list: all its ids in order, and the terms of which the corpus gives the name. */
interface TermList<Own> {
  readonly order: readonly string[];
  readonly own: ReadonlyMap<string, Own>;
}

/** Every term that may be used; `usedTerms` takes those that are. */
export interface CompiledVocabulary extends Vocabulary {
  readonly named: {
    readonly points: ReadonlyMap<string, Point>;
    readonly kinds: TermList<OwnKind>;
    readonly levels: TermList<OwnTerm>;
    readonly channels: TermList<OwnTerm>;
    readonly voices: TermList<OwnTerm>;
  };
}

/** Registers the ids of all terms, so that what refers to them can be resolved. */
export function compileVocabulary(
  sources: ReadonlyMap<Registry, readonly YamlSource[]>,
  compilation: Compilation,
): CompiledVocabulary {
  const { problems, pointIds, kindIds, levelIds, channelIds, voiceIds } = compilation;
  const read = <T extends TermSeed>(
    schema: Parameters<typeof readRecords<T>>[0],
    name: Registry,
    ids: Ids,
  ) => {
    const files = sources.get(name) ?? [];
    const seeds = readRecords(schema, files, ids, compilation);
    // Unlike other registries, one that is not there lacks nothing.
    ids.incomplete &&= files.length > 0;
    return seeds;
  };

  /** The ids of the base list, and each further one where it says, or before the last. */
  function ordered(
    kind: string,
    base: readonly string[],
    last: string,
    seeds: readonly Sourced<TermSeed>[],
    ids: Ids,
  ): readonly string[] {
    let order: string[] = [...base];
    for (const id of base) if (!ids.has(id)) ids.add(id, NOWHERE);
    for (const { data, source, path } of seeds) {
      const { id, after, before } = data;
      if (after !== undefined && before !== undefined)
        problems.error(source.at([...path, 'before']), 'term-place-twice', id);
      const beside = after ?? before;
      if (beside === undefined && base.includes(id)) continue;
      const others = order.filter((other) => other !== id);
      const at = others.indexOf(beside ?? last);
      if (beside !== undefined && at < 0) {
        const key = after === undefined ? 'before' : 'after';
        const near = problems.hints.id(beside, others);
        problems.error(source.at([...path, key]), 'term-place-unknown', kind, beside, near);
      }
      order = others.toSpliced(at < 0 ? others.length : at + (after === undefined ? 0 : 1), 0, id);
      if (order.length === MAX_TERMS + 1)
        problems.error(source.at([...path, 'id']), 'terms-too-many', kind, MAX_TERMS, base.length);
    }
    return order;
  }

  /** A list whose base terms the messages name, so that no record may have their ids. */
  function listOf<T extends TermSeed, Own>(
    kind: string,
    base: readonly string[],
    last: string,
    seeds: readonly Sourced<T>[],
    ids: Ids,
    ownOf: (seed: T) => Own,
  ): TermList<Own> {
    const own = seeds.filter(({ data, source, path }) => {
      if (!base.includes(data.id)) return true;
      problems.error(source.at([...path, 'id']), 'term-in-base-list', kind, data.id);
      return false;
    });
    for (const { data } of own) ids.addNames(data.id, [data.name.en, data.name.fr]);
    const order = ordered(kind, base, last, own, ids);
    return {
      // Codes rely on the sides being first, and on the newsroom being last.
      order: kind === 'voice' ? [...SIDES, ...order.filter((id) => !isSide(id) && id !== last), last] : order,
      own: new Map(own.map(({ data }) => [data.id, ownOf(data)])),
    };
  }

  const pointSeeds = read(pointSchema, 'points', pointIds);
  const points = new Map<string, Point>(BASE_POINTS.map((id) => [id, { id, ...BASE_POINT_NAMES[id] }]));
  for (const { data } of pointSeeds) {
    const { id, name, short, about } = data;
    points.set(id, { id, name, ...(short && { short }), about });
  }

  for (const { id, name, short = name } of points.values())
    pointIds.addNames(id, [name.en, name.fr, short.en, short.fr]);

  const ownTerm = ({ id, name }: TermSeed): OwnTerm => ({ id, name });
  const kindSeeds = read(kindSchema, 'kinds', kindIds);
  const kinds = listOf('kind', BASE_KINDS, 'other', kindSeeds, kindIds, ({ id, name, like, gender }) => ({
    id,
    name,
    like,
    gender,
  }));
  const levelSeeds = read(termSchema, 'levels', levelIds);
  const levels = listOf('level', BASE_LEVELS, 'unknown', levelSeeds, levelIds, ownTerm);
  const channelSeeds = read(termSchema, 'channels', channelIds);
  const channels = listOf('channel', BASE_CHANNELS, 'unstated', channelSeeds, channelIds, ownTerm);
  const voiceSeeds = read(termSchema, 'voices', voiceIds);
  const voices = listOf('voice', BASE_VOICES, 'newsroom', voiceSeeds, voiceIds, ownTerm);
  const pointOrder = ordered('point', BASE_POINTS, 'other', pointSeeds, pointIds);
  return {
    points: pointOrder,
    kinds: kinds.order,
    levels: levels.order,
    voices: voices.order,
    named: { points, kinds, levels, channels, voices },
  };
}

/** The position of a base term, which is in no file. */
const NOWHERE = { file: '', line: 1, column: 1 };

/** The points and terms that occur in a corpus, in order: nothing else is shown of them. */
export function usedTerms(
  { named, points }: CompiledVocabulary,
  {
    statements,
    contacts,
    people,
    bodies,
    texts,
  }: Pick<Corpus, 'statements' | 'contacts' | 'people' | 'bodies' | 'texts'>,
): { readonly points: Point[]; readonly terms: Terms } {
  const usedPoints = new Set<string>();
  const said = new Set<string>();
  for (const { bearings, sides } of statements) {
    for (const side of sides) said.add(side);
    for (const { points: of } of bearings) for (const point of of) usedPoints.add(point);
  }
  const voices = new Set<string>([
    ...SIDES,
    ...said,
    ...contacts.flatMap(({ others }) => others),
    ...[...people, ...bodies].map(({ side }) => side),
    ...texts.flatMap(({ chains }) => Object.keys(chains)),
    'newsroom',
  ]);
  return {
    points: points.flatMap((id) => (usedPoints.has(id) ? (named.points.get(id) ?? []) : [])),
    terms: {
      kinds: among(named.kinds, new Set(contacts.map(({ kind }) => kind))),
      levels: among(named.levels, new Set(contacts.map(({ level }) => level))),
      channels: among(named.channels, new Set(statements.map(({ channel }) => channel))),
      voices: among(named.voices, voices),
    },
  };
}

function among<Own>({ order, own }: TermList<Own>, used: ReadonlySet<string>) {
  return order.filter((id) => used.has(id)).map((id) => own.get(id) ?? { id });
}
