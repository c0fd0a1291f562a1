/** Turns schema issues into problems that a person can act on. */

import type { z } from 'zod';
import { LANGUAGES } from '../../model/language.ts';
import type { Problems } from '../problems.ts';
import { MAX_DIFFERENCE_OF_FEW } from './nearest.ts';
import { valueAt, type YamlPath, type YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Reports the schema's issues with the record at `path`. */
export function reportSchemaIssues(
  schema: z.ZodType,
  issues: readonly Issue[],
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): void {
  const placed = issues.flatMap(innermost).map((issue) => ({
    issue,
    inner: issue.path.filter((key) => typeof key !== 'symbol'),
  }));
  // A misspelt key is reported only as unknown, not also as missing.
  const misspelt = new Set<string>();
  for (const { issue, inner } of placed) {
    if (issue.code !== 'unrecognized_keys') continue;
    const where = [...path, ...inner];
    for (const key of issue.keys) {
      const near = problems.hints.id(key, knownKeys(schema, inner));
      if (near) misspelt.add([...inner, near].join('.'));
      // `{ words: a, b }` reads as words “a” and a key “b” without a value.
      const cut = !near && source.inBraces(where) && valueAt(source.data, [...where, key]) === null;
      if (cut) problems.error(source.atKey(where, key), 'value-cut', key);
      else problems.error(source.atKey(where, key), 'key-unknown', key, near);
    }
  }
  for (const { issue, inner } of placed) {
    if (issue.code === 'unrecognized_keys' || misspelt.has(inner.join('.'))) continue;
    const where = [...path, ...inner];
    const key = inner.at(-1);
    const written = valueAt(source.data, where);
    if (written === undefined && typeof key === 'string') {
      problems.error(source.at(where), 'key-missing', key, formOf(issue));
      continue;
    }
    const field = inner.filter((k) => typeof k === 'string').join('.');
    if (issue.code === 'too_big') {
      problems.error(
        source.at(where),
        'value-too-long',
        field,
        Number(issue.maximum),
        issue.origin === 'string',
      );
      continue;
    }
    const isEmpty = written === null || (issue.code === 'too_small' && issue.origin === 'array');
    if (isEmpty && field !== '') {
      problems.error(source.at(where), 'value-empty', field);
      continue;
    }
    const bilingual = LANGUAGES.every((language) => knownKeys(schema, inner).includes(language));
    const expected =
      bilingual && typeof written === 'string'
        ? `expected { ${LANGUAGES.map((language) => `${language}: …`).join(', ')} }, got ${shown(written)}`
        : expectation(issue, written);
    const detail = `${field ? `“${field}”: ` : ''}${expected}`;
    const near = suggestion(issue, written, problems);
    problems.error(source.at(where), 'type-wrong', detail, near, correction(issue, written, bilingual));
  }
}

/** The issues that suggest that a value was meant to have this form. */
const TELLING: ReadonlySet<string> = new Set([
  'unrecognized_keys',
  'invalid_value',
  'invalid_format',
  'too_small',
  'too_big',
]);

/** A union fails with one list of issues per form: assume the form that got furthest. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const forms = issue.errors.map((form) => form.flatMap(innermost));
  // Not by Math.max(…), which takes no hundred thousand arguments.
  const depth = (form: readonly Issue[]) => form.reduce((deepest, i) => Math.max(deepest, i.path.length), 0);
  const meant = forms
    .filter((form) => form.some((i) => i.path.length > 0 || TELLING.has(i.code)))
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

const KIND: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function expectation(issue: Issue, written: unknown): string {
  const got = shown(written);
  if (issue.code === 'invalid_value') return `${got} is not one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${KIND[issue.expected] ?? issue.expected}, got ${got}`;
  if (issue.code === 'invalid_union')
    return `expected ${[...new Set(kindsOf(issue))].join(' or ')}, got ${got}`;
  return `${issue.message} (got ${got})`;
}

function kindsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(kindsOf);
  return issue.code === 'invalid_type' ? [KIND[issue.expected] ?? issue.expected] : [];
}

function shown(written: unknown): string {
  if (written === null || written === '') return 'nothing';
  if (Array.isArray(written)) return 'a list';
  return typeof written === 'object' ? 'a map of keys' : `“${String(written as string | number | boolean)}”`;
}

/** How a value of this kind is written, where the form is what is missing. */
function formOf(issue: Issue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return { array: ' [ … ]', object: ' { … }', record: ' { … }' }[expected as string] ?? '';
}

/** What to write instead; undefined where that cannot be said in general. */
function correction(issue: Issue, written: unknown, bilingual: boolean): string | undefined {
  const plain = typeof written === 'string' || typeof written === 'number';
  if (bilingual && plain) return `write { ${LANGUAGES.map((language) => `${language}: …`).join(', ')} }`;
  if (issue.code === 'invalid_value') return 'write one of these';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array' && plain) return `write [${String(written)}]`;
  return issue.expected === 'boolean' ? 'write true, or leave the key out' : undefined;
}

function suggestion(issue: Issue, written: unknown, problems: Problems): string | undefined {
  if (issue.code !== 'invalid_value' || typeof written !== 'string') return undefined;
  return problems.hints.id(written, issue.values.map(String), MAX_DIFFERENCE_OF_FEW);
}

/** The parts of a schema that reveal its keys. */
interface SchemaNode {
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly element?: SchemaNode;
  readonly keyType?: { readonly options?: readonly string[] };
  readonly def?: { readonly innerType?: SchemaNode; readonly options?: readonly SchemaNode[] };
}

/** The keys that the schema allows at `path` inside a record, for "did you mean". */
function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  const nodes = path.reduce<SchemaNode[]>(
    (all, key) =>
      all
        .flatMap((node) => (typeof key === 'number' ? node.element : node.shape?.[key]) ?? [])
        .flatMap(forms),
    forms(schema as SchemaNode),
  );
  return nodes.flatMap(({ shape, keyType }) => [...Object.keys(shape ?? {}), ...(keyType?.options ?? [])]);
}

/** Unwraps `optional`, and descends into every form of a union. */
function forms(node: SchemaNode): SchemaNode[] {
  const { innerType, options } = node.def ?? {};
  if (innerType) return forms(innerType);
  return options ? options.flatMap(forms) : [node];
}
