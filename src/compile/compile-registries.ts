/** people.yaml, bodies.yaml and points.yaml → registries with known ids. */

import type { Point } from '../model/corpus.ts';
import { POINT_IDS, type PointId } from '../model/points.ts';
import type { Context } from './context.ts';
import type { RegistryFile } from './files.ts';
import { nearestId } from './nearest.ts';
import { bodySchema, personSchema, pointSchema } from './schema.ts';
import { validateList } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

export function compileRegistries(sources: ReadonlyMap<RegistryFile, YamlSource>, context: Context): Point[] {
  const { problems } = context;
  // A registry that is missing or cannot be read is one problem, not one per reference to it.
  context.personIds.incomplete = sources.get('people.yaml')?.data === undefined;
  context.bodyIds.incomplete = sources.get('bodies.yaml')?.data === undefined;
  context.contactIds.incomplete = sources.get('contacts.yaml')?.data === undefined;
  context.pointIds.incomplete = sources.get('points.yaml')?.data === undefined;
  const people = sources.get('people.yaml');
  for (const { data, source, path } of people ? validateList(personSchema, people, [], problems) : []) {
    context.personIds.add(data.id, source.at([...path, 'id']), data.aliases);
    const { id, side, name, office, spellings, wikidata, byline = name } = data;
    context.people.set(id, { id, side, name, byline, office, spellings, ...(wikidata && { wikidata }) });
  }
  const bodies = sources.get('bodies.yaml');
  for (const { data, source, path } of bodies ? validateList(bodySchema, bodies, [], problems) : []) {
    context.bodyIds.add(data.id, source.at([...path, 'id']), data.aliases);
    context.bodies.set(data.id, { id: data.id, side: data.side, name: data.name });
  }
  return compilePoints(sources.get('points.yaml'), context);
}

/** In the order of the closed list, whatever the order of the file. */
function compilePoints(source: YamlSource | undefined, context: Context): Point[] {
  if (source?.data === undefined) return [];
  const points = new Map<PointId, Point>();
  for (const { data, path } of validateList(pointSchema, source, [], context.problems)) {
    const at = source.at([...path, 'id']);
    if (!(POINT_IDS as readonly string[]).includes(data.id)) {
      context.problems.error(at, 'reference-unknown', 'point', data.id, nearestId(data.id, POINT_IDS));
      continue;
    }
    context.pointIds.add(data.id, at);
    points.set(data.id as PointId, { ...data, id: data.id as PointId });
  }
  return POINT_IDS.flatMap((id) => {
    const point = points.get(id);
    if (!point) {
      context.problems.error(source.at([]), 'point-list', id);
      // Told once here: statements on it need no second complaint.
      context.pointIds.add(id, source.at([]));
    }
    return point ? [point] : [];
  });
}
