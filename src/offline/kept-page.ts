/** Marks a cached page, so that it accepts the cached index, which is no older than itself. */

const ROOT = ' id="root"';

/** Throws an Error for a page without a root, since that page would ask the network for an index that it cannot get. */
export function keptPage(html: string): string {
  if (!html.includes(ROOT)) throw new Error(`a cached page has no${ROOT} to mark`);
  return html.replace(ROOT, `${ROOT} data-kept=""`);
}
