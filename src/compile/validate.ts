/** Checks YAML data record by record against the schema, turning each misfit into a problem at its line. */

import type { z } from 'zod';
import { nearestId } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** A valid record and where it was written. */
export interface Sourced<T> {
  readonly data: T;
  readonly source: YamlSource;
  readonly path: YamlPath;
}

/** The record at `path`, or undefined with its problems told. */
export function validate<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Sourced<T> | undefined {
  const value = valueAt(source.data, path);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, source, path };
  for (const issue of result.error.issues.flatMap(innermost)) tell(schema, issue, source, path, value, problems);
  return undefined;
}

/** The list under `key`, each entry checked on its own, so that one bad record hides no other. */
export function validateList<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Sourced<T>[] {
  const list = valueAt(source.data, path);
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    problems.error(source.at(path), 'type-wrong', `expected a list${path.length ? ` under “${path.join('.')}”` : ''}`);
    return [];
  }
  return list.flatMap((_, index) => {
    const record = validate(schema, source, [...path, index], problems);
    return record ? [record] : [];
  });
}

export function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

type Issue = z.core.$ZodIssue;

/** A union fails with one list of issues per branch: the branch that got furthest is the one that was meant. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((i) => i.path.length));
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  if (depth(best) === 0 && !best.some((i) => i.code === 'unrecognized_keys')) return [issue];
  return best.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function tell(
  schema: z.ZodType,
  issue: Issue,
  source: YamlSource,
  path: YamlPath,
  record: unknown,
  problems: Problems,
): void {
  const inner = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const where = [...path, ...inner];
  const missing = issue.code === 'invalid_type' && valueAt(record, inner) === undefined && inner.length > 0;
  if (missing && typeof inner.at(-1) === 'string') {
    problems.error(source.at(where), 'key-missing', String(inner.at(-1)));
  } else if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, inner);
    for (const key of issue.keys) problems.error(source.atKey(where, key), 'key-unknown', key, nearestId(key, known));
  } else {
    const written = valueAt(record, inner);
    const field = inner.length ? `“${inner.join('.')}”: ` : '';
    problems.error(source.at(where), 'type-wrong', `${field}${expectation(issue, written)}`, suggestion(issue, written));
  }
}

function expectation(issue: Issue, written: unknown): string {
  const got = written === null ? 'nothing' : Array.isArray(written) ? 'a list' : typeof written === 'object' ? 'a map' : `“${String(written)}”`;
  if (issue.code === 'invalid_value') return `${got} is not one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}, got ${got}`;
  if (issue.code === 'invalid_union') return `${got} fits none of the allowed forms`;
  return `${issue.message} (got ${got})`;
}

function suggestion(issue: Issue, written: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof written !== 'string') return undefined;
  return nearestId(written, issue.values.map(String));
}

/** The keys that the schema allows at `path` inside a record, for "did you mean". */
function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  let current: unknown = schema;
  for (const key of path) {
    current = unwrap(current);
    const shape = shapeOf(current);
    if (shape && typeof key === 'string' && key in shape) current = shape[key];
    else if (typeof key === 'number') current = (current as { element?: unknown }).element;
  }
  return Object.keys(shapeOf(unwrap(current)) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
}

/** Sees through `optional` and takes the object or list of a union. */
function unwrap(schema: unknown): unknown {
  const def = (schema as { def?: { type: string; innerType?: unknown; options?: unknown[] } } | undefined)?.def;
  if (def?.type === 'optional') return unwrap(def.innerType);
  if (def?.type === 'union') return def.options?.map(unwrap).find((o) => shapeOf(o) ?? (o as { element?: unknown }).element);
  return schema;
}
