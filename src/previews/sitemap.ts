/** Site-wide files: sitemap, robots.txt, and caching headers. Pure. */

import type { ViewState } from '../link/view-state.ts';
import { alternates, fileAddress, pageAddress, type Site } from './addresses.ts';
import { escapeXml } from './escape.ts';

export const SITEMAP = 'sitemap.xml';

/** Search engines read no more addresses in one file, nor more than 50 MB. */
const MAX_ADDRESSES = 50_000;
const MAX_CHARACTERS = 45_000_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Only if the host is known, because a sitemap needs absolute URLs. Where one file cannot hold all addresses, it lists the
 * files that do, which come first. A file is yielded once it is complete, so that no more than one is in memory.
 */
export function* sitemaps(
  states: Iterable<ViewState>,
  site: Site,
  most = MAX_ADDRESSES,
): Generator<readonly [name: string, content: string]> {
  const parts: string[] = [];
  const partOf = (entries: readonly string[]) => {
    const name = `sitemap-${parts.length + 1}.xml`;
    parts.push(name);
    return [name, urlSet(entries)] as const;
  };
  let entries: string[] = [];
  let size = 0;
  for (const state of states) {
    const entry = entryOf(state, site);
    if (entries.length === most || size + entry.length > MAX_CHARACTERS) {
      yield partOf(entries);
      entries = [];
      size = 0;
    }
    entries.push(entry);
    size += entry.length;
  }
  if (parts.length === 0) yield [SITEMAP, urlSet(entries)];
  else {
    yield partOf(entries);
    yield [SITEMAP, sitemapIndex(parts, site)];
  }
}

function entryOf(state: ViewState, site: Site): string {
  const links = alternates(state).map(
    ({ hreflang, state: other }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(pageAddress(site, other))}"/>`,
  );
  return `<url><loc>${escapeXml(pageAddress(site, state))}</loc>${links.join('')}</url>`;
}

function urlSet(entries: readonly string[]): string {
  return `${XML}<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function sitemapIndex(names: readonly string[], site: Site): string {
  const entries = names.map((name) => `<sitemap><loc>${escapeXml(fileAddress(site, name))}</loc></sitemap>`);
  return `${XML}<sitemapindex xmlns="${SCHEMA}">
${entries.join('\n')}
</sitemapindex>
`;
}

/** Allows everything. */
export function robots(site: Site): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site.origin !== undefined) lines.push('', `Sitemap: ${fileAddress(site, SITEMAP)}`);
  return `${lines.join('\n')}\n`;
}

/**
 * Read by Netlify and Cloudflare Pages, which revalidate all other files: one with a hash in its name never changes. A frame
 * of another site may be sandboxed so that it has no origin; it may read what anybody may read.
 */
export function headers({ path }: Pick<Site, 'path'>): string {
  const immutable = ['assets', 'data/parts', 'data/search', 'data/shards'].map(
    (folder) => `${path}${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
  );
  return `${path}*\n  Access-Control-Allow-Origin: *\n${immutable.join('')}`;
}
