/** Which cached page answers for a URL when there is no network: its own where there is one, else the empty shell. */

/** Renders whatever its URL says, from the data alone. */
export const SHELL = 'offline.html';

/** `path` and `pages` are below the folder of the worker: `fr/list`, `fr/list/` and `fr/list/index.html` are one page. */
export function cachedPage(path: string, pages: ReadonlySet<string>): string {
  const folder = path.replace(/(?:^|\/)index\.html$/, '').replace(/\/+$/, '');
  const page = folder === '' ? './' : `${folder}/`;
  return pages.has(page) ? page : SHELL;
}
