/** What is between two lines of hyphens at the top of a Markdown file: title, day, address. */

import type { Span } from '../../model/corpus.ts';

export interface FrontMatter extends Span {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(.{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/su;

export function readFrontMatter(content: string): FrontMatter | undefined {
  const block = BLOCK.exec(content);
  if (!block) return undefined;
  const fields = fieldsOf(block[1] ?? '');
  // Two rules with words between them.
  if (fields.size === 0) return undefined;
  const title = fields.get('title');
  const date = /\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? fields.get('published_time') ?? '')?.[0];
  const url = /https?:\/\/\S+/.exec(
    fields.get('source_url') ?? fields.get('url') ?? fields.get('link') ?? '',
  )?.[0];
  return {
    start: 0,
    end: block[0].length,
    ...(title && { title }),
    ...(date && { date }),
    ...(url && { url }),
  };
}

/** `name: value` a line; a value goes on where the next line is indented. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of block.split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+):\s?(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      name = key;
      fields.set(name, value ?? '');
    } else if (/^\s/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
  }
  return new Map([...fields].map(([key, value]) => [key, unquoted(value)]));
}

/** Resolves the escapes of double-quoted YAML that titles have. */
function unquoted(value: string): string {
  const written = value.trim();
  if (/^'.*'$/s.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/s.test(written)) return written;
  return written
    .slice(1, -1)
    .replace(/\\ \\ /g, ' ')
    .replace(/\\\s+/g, ' ')
    .replace(/ \\ /g, ' ')
    .replaceAll('\\_', ' ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\/])/g, '$1')
    .replace(/\s+/g, ' ');
}
