/** The block of fields that some sites put above a text they offer as Markdown: what it says of the text, and how long it is. Pure. */

import { parseDocument } from 'yaml';

export interface Front {
  readonly title?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
}

/** It is longer nowhere; a hostile one would take long. */
const MOST_LINES = 60;
const MOST_CHARACTERS = 10_000;
const TITLES = ['title', 'headline'];
const ADDRESSES = ['source_url', 'url', 'link', 'canonical', 'permalink'];
const DAYS = ['date', 'published_time', 'published', 'pubdate'];

export function frontOf(text: string): { readonly front: Front; readonly lines: number } {
  const none = { front: {}, lines: 0 };
  const lines = text.split('\n', MOST_LINES);
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end === -1) return none;
  const block = lines.slice(1, end).join('\n');
  const fields = block.length > MOST_CHARACTERS ? undefined : fieldsOf(block);
  if (!fields) return none;
  const first = (names: readonly string[], pattern: RegExp) =>
    names.map((name) => pattern.exec(fields.get(name) ?? '')?.[0]).find((found) => found !== undefined);
  const title = first(TITLES, /\S.*/)?.trim();
  const url = first(ADDRESSES, /^https?:\/\/\S+/);
  const day = first(DAYS, /^(?:19|20)\d{2}-\d{2}-\d{2}/);
  return { front: { ...(title && { title }), ...(url && { url }), ...(day && { day }) }, lines: end + 1 };
}

/** Undefined where it is no list of fields. */
function fieldsOf(yaml: string): ReadonlyMap<string, string> | undefined {
  try {
    const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
    const data: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
    return new Map(
      Object.entries(data).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name.toLowerCase(), value.replace(/\s+/g, ' ')]] : [],
      ),
    );
  } catch {
    return undefined;
  }
}
