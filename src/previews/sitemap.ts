/** Site-wide files: sitemap, robots.txt, and caching headers. Pure. */

import type { ViewState } from '../link/view-state.ts';
import { alternates, fileAddress, pageAddress, type Site } from './addresses.ts';
import { escapeXml } from './escape.ts';

export const SITEMAP = 'sitemap.xml';

/** Only if the host is known, because a sitemap needs absolute URLs. */
export function sitemap(states: readonly ViewState[], site: Site): string {
  const entries = states.map((state) => {
    const links = alternates(state).map(
      ({ hreflang, state: other }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(pageAddress(site, other))}"/>`,
    );
    return `<url><loc>${escapeXml(pageAddress(site, state))}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
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
  const immutable = ['assets', 'data/shards'].map(
    (folder) => `${path}${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
  );
  return `${path}*\n  Access-Control-Allow-Origin: *\n${immutable.join('')}`;
}
