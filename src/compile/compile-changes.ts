/** changes.yaml → the log of changes, newest first. */

import { type Change, CONCERNS, type Concern } from '../model/change.ts';
import { compileDay } from './compile-dating.ts';
import type { Context } from './context.ts';
import { nearestId } from './nearest.ts';
import type { Position } from './problems.ts';
import { changeSchema } from './schema.ts';
import { validateList } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

/** Last of all: an entry may concern any text, contact or statement. */
export function compileChanges(source: YamlSource | undefined, context: Context): Change[] {
  if (source === undefined) return [];
  const changes = validateList(changeSchema, source, [], context.problems).flatMap(
    ({ data, path }): Change[] => {
      const on = compileDay(data.on, source.at([...path, 'on']), context);
      const concerns = (data.concerns ?? []).flatMap(
        (id, i) => concern(id, source.at([...path, 'concerns', i]), context) ?? [],
      );
      return on === undefined ? [] : [{ on, what: data.what, concerns }];
    },
  );
  // The file grows at its end: of one day, too, the last entry is the newest.
  return changes.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function concern(written: string, at: Position, context: Context): Concern | undefined {
  const { textIds, contactIds, statementIds } = context;
  const lists = { text: textIds, contact: contactIds, statement: statementIds };
  for (const kind of CONCERNS) {
    const id = lists[kind].find(written);
    if (id !== undefined) return { kind, id };
  }
  const all = Object.values(lists);
  if (!all.some(({ incomplete }) => incomplete)) {
    const near = nearestId(
      written,
      all.flatMap((ids) => ids.all),
    );
    context.problems.error(at, 'reference-unknown', 'text, contact or statement', written, near);
  }
  return undefined;
}
