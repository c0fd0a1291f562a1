/** Shortens markup that React does not hydrate: an outline that is drawn several times is defined once, and used. Pure. */

const PATH = /<path d="([^"]{20,})"([^>]*?)\/?>(?:<\/path>)?/g;

/** `prefix` begins the ids: with an underscore, as no id of the data has one. */
export function sharePaths(html: string, prefix: string): string {
  const counts = new Map<string, number>();
  for (const [, d = ''] of html.matchAll(PATH)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([d]) => d);
  if (shared.length === 0) return html;
  const ids = new Map(shared.map((d, index) => [d, `${prefix}${index}`]));
  const used = html.replace(PATH, (path, d: string, attributes: string) => {
    const id = ids.get(d);
    return id === undefined ? path : `<use href="#${id}"${attributes}/>`;
  });
  const defs = [...ids].map(([d, id]) => `<path id="${id}" d="${d}"/>`).join('');
  return used.replace(/<svg[^>]*>/, (svg) => `${svg}<defs>${defs}</defs>`);
}
