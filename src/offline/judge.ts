/**
 * Whether an answer is what was asked for: a host in trouble, a hotel and a line that breaks off answer with something
 * too. Pure. Code and shards are not judged here: browsers hold them to their hash.
 */

import { INDEX_FORMAT } from '../model/corpus-index.ts';

/** What of a response comes before its body. */
export type Head = Pick<Response, 'status'> & { readonly headers: Pick<Headers, 'get'> };

const isHtml = ({ headers }: Head) => /^text\/html\b/i.test(headers.get('content-type') ?? '');

/** Hosts differ in what they call JSON, but none calls it a page. */
export function isData(head: Head): boolean {
  return head.status === 200 && !isHtml(head);
}

/** A complete page of this site. */
export function isOwnPage(head: Head, html: string): boolean {
  return head.status === 200 && isHtml(head) && html.includes(' id="root"') && /<\/html>\s*$/i.test(html);
}

/** The hash of an index that this version can read, from its beginning; undefined for anything else. */
export function stampOf(json: string): string | undefined {
  const [, format, hash] = /^\{"format":(\d+),"hash":"([^"]+)"/.exec(json) ?? [];
  return Number(format) === INDEX_FORMAT ? hash : undefined;
}

/** An index to its end, of whatever version: newer pages may come by an older worker. */
export function isIndex(head: Head, json: string): boolean {
  return isData(head) && /^\{"format":\d+,"hash":"/.test(json) && isWhole(json);
}

/** Whether nothing is missing at the end. */
function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
