/** The name of a shard's file is the SHA-256 of its content, which browsers can hold an answer to. */

/** A folder of its own, so that a host can be configured to cache all that is in it. */
const FOLDER = 'shards/';

/** `digest`: the SHA-256 of the file. */
export function shardName(digest: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...digest));
  return `${FOLDER}${base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}.json`;
}

/** What `fetch` takes as `integrity`: any other body is no answer. */
export function integrityOf(name: string): string {
  const hash = name.slice(FOLDER.length, -'.json'.length);
  return `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`;
}
