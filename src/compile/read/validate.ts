/** Checks YAML data record by record against the schema, and reports each issue at its line. */

import type { z } from 'zod';
import type { Problems } from '../problems.ts';
import { reportSchemaIssues } from './schema-issues.ts';
import { valueAt, type YamlPath, type YamlSource } from './yaml-source.ts';

/** A valid record and where it was written. */
export interface Sourced<T> {
  readonly data: T;
  readonly source: YamlSource;
  readonly path: YamlPath;
}

/** The record at `path`; undefined if it does not match the schema, which is reported. */
export function validate<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Sourced<T> | undefined {
  const result = schema.safeParse(valueAt(source.data, path));
  if (result.success) return { data: result.data, source, path };
  reportSchemaIssues(schema, result.error.issues, source, path, problems);
  return undefined;
}

/** The list under `key`, each entry validated separately, so that one invalid record hides no other. */
export function validateList<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Sourced<T>[] {
  const list = valueAt(source.data, path);
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    problems.error(
      source.at(path),
      'type-wrong',
      `expected a list${path.length ? ` under “${path.join('.')}”` : ''}`,
      undefined,
      'begin each entry with “- ”',
    );
    return [];
  }
  return list.flatMap((_, index) => {
    const record = validate(schema, source, [...path, index], problems);
    return record ? [record] : [];
  });
}
