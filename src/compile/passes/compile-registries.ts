/** The registries of people and bodies → records with known ids, each of a known voice. */

import type { Compilation } from '../compilation.ts';
import type { Registry } from '../read/files.ts';
import { readRecords } from '../read/records.ts';
import { bodySchema, localize, personSchema } from '../read/schema.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Adds people and bodies to the compilation. */
export function compileRegistries(
  sources: ReadonlyMap<Registry, readonly YamlSource[]>,
  compilation: Compilation,
): void {
  const { personIds, bodyIds, voiceIds } = compilation;
  for (const { data, source, path } of readRecords(
    personSchema,
    sources.get('people') ?? [],
    personIds,
    compilation,
  )) {
    const { id, side, name, office, spellings, otherSpellings, wikidata, byline = name } = data;
    const { en, fr } = localize(name);
    personIds.addNames(id, [en, fr, ...spellings]);
    if (voiceIds.resolve(side, source.at([...path, 'side'])) === undefined) continue;
    compilation.people.set(id, {
      id,
      side,
      name: localize(name),
      byline: localize(byline),
      office: localize(office),
      spellings,
      ...(otherSpellings && { otherSpellings }),
      ...(wikidata && { wikidata }),
    });
  }
  for (const { data, source, path } of readRecords(
    bodySchema,
    sources.get('bodies') ?? [],
    bodyIds,
    compilation,
  )) {
    const { en, fr } = localize(data.name);
    bodyIds.addNames(data.id, [en, fr]);
    if (voiceIds.resolve(data.side, source.at([...path, 'side'])) === undefined) continue;
    compilation.bodies.set(data.id, { id: data.id, side: data.side, name: localize(data.name) });
  }
}
