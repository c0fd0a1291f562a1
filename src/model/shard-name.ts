/** The name of a file that never changes is the SHA-256 of its content, which browsers can hold an answer to. */

/** Folders of their own, so that a host can be configured to cache all that is in them. */
const SHARDS = 'shards/';
const SEARCH = 'search/';
const PARTS = 'parts/';

/** In development the list of the parts of the search index, which is made when it is asked for: its hash is not known before. */
export const UNHASHED_LIST = `${SEARCH}list.json`;

/** `digest`: the SHA-256 of the file. */
export function shardName(digest: Uint8Array): string {
  return SHARDS + nameOf(digest);
}

/** The file name of a part of the search index, or of the list of its parts. */
export function searchName(digest: Uint8Array): string {
  return SEARCH + nameOf(digest);
}

/** The file name of a part of the contact index. */
export function partName(digest: Uint8Array): string {
  return PARTS + nameOf(digest);
}

/** What `fetch` takes as `integrity`: any other body is no answer. */
export function integrityOf(name: string): string {
  const hash = name.slice(name.indexOf('/') + 1, -'.json'.length);
  return `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`;
}

function nameOf(digest: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...digest));
  return `${base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}.json`;
}
