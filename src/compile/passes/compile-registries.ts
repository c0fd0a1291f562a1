/** The registries of people, bodies and points → records with known ids. */

import type { Point } from '../../model/corpus.ts';
import { POINT_IDS, type PointId } from '../../model/points.ts';
import type { Compilation } from '../compilation.ts';
import type { Registry } from '../read/files.ts';
import { readRecords } from '../read/records.ts';
import { bodySchema, personSchema, pointSchema } from '../read/schema.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Adds people and bodies to the compilation, and returns the points. */
export function compileRegistries(
  sources: ReadonlyMap<Registry, readonly YamlSource[]>,
  compilation: Compilation,
): Point[] {
  const { problems, personIds, bodyIds } = compilation;
  for (const { data } of readRecords(personSchema, sources.get('people') ?? [], personIds, problems)) {
    const { id, side, name, office, spellings, otherSpellings, wikidata, byline = name } = data;
    compilation.people.set(id, {
      id,
      side,
      name,
      byline,
      office,
      spellings,
      ...(otherSpellings && { otherSpellings }),
      ...(wikidata && { wikidata }),
    });
  }
  for (const { data } of readRecords(bodySchema, sources.get('bodies') ?? [], bodyIds, problems)) {
    compilation.bodies.set(data.id, { id: data.id, side: data.side, name: data.name });
  }
  return compilePoints(sources.get('points') ?? [], compilation);
}

/** In the order of the closed list, whatever the order in the files. */
function compilePoints(sources: readonly YamlSource[], compilation: Compilation): Point[] {
  const { problems, pointIds } = compilation;
  const seeds = readRecords(pointSchema, sources, pointIds, problems);
  const [first] = sources;
  if (first === undefined || pointIds.incomplete) return [];
  const points = new Map<string, Point>();
  for (const { data, source, path } of seeds) {
    if ((POINT_IDS as readonly string[]).includes(data.id))
      points.set(data.id, {
        id: data.id as PointId,
        name: data.name,
        about: data.about,
        ...(data.short && { short: data.short }),
      });
    else
      problems.error(
        source.at([...path, 'id']),
        'point-unknown',
        data.id,
        problems.hints.id(data.id, POINT_IDS),
      );
  }
  for (const id of POINT_IDS) {
    if (pointIds.has(id)) continue;
    problems.error(first.at([]), 'point-list', id);
    // Reported here once, so that statements on it are not reported too.
    pointIds.add(id, first.at([]));
  }
  return POINT_IDS.flatMap((id) => points.get(id) ?? []);
}
