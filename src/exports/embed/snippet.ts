/** The HTML that shows a view in a frame of another page, and the address of that frame. Pure. */

import type { ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { escapeXml } from '../../previews/escape.ts';

/**
 * What makes a page lean without scripts: a static host sees no query, and a style sheet sees no address but for the target of
 * its fragment. Our own fragments are ids, so the app takes no notice of it.
 */
export const EMBED_FRAGMENT = 'embed=1';

/** Where the app is: `https://example.org/readouts`, without a slash at its end. */
export type Site = string;

/** The address ends with a slash before its query, so that no host redirects it. */
export function embedAddress(site: Site, state: ViewState): string {
  // The fragment that a statement would need is taken, and what lies beside the contact is not shown.
  const { statement: _, read: __, ...view } = state;
  const link = writeLink({ ...view, embed: true }, { shared: true });
  return tidy(`${site}${link.replace(/(?<!\/)(?=\?)/, '/')}#${EMBED_FRAGMENT}`);
}

export interface FrameOptions {
  /** The URL of the frame, from `embedAddress`. */
  readonly address: string;
  readonly site: Site;
  /** The name of the frame, which screen readers say. */
  readonly title: string;
  /** In pixels; without one, as wide as there is room. */
  readonly width?: number | undefined;
  readonly height: number;
  /** Whether it loads only when it is about to be seen. */
  readonly lazy: boolean;
  /** Whether a script makes it as high as what it shows. */
  readonly fits: boolean;
}

/** A frame, and six lines that give it the height that it reports; they check the sender, so that no other frame can. */
export function embedSnippet({ address, site, title, width, height, lazy, fits }: FrameOptions): string {
  const frame = [
    '<iframe',
    ` src="${escapeXml(address)}"`,
    ` title="${escapeXml(inOneLine(title))}"`,
    ` width="${width ?? '100%'}"`,
    ` height="${height}"`,
    ...(lazy ? [' loading="lazy"'] : []),
    ' style="border: 0; max-width: 100%"></iframe>',
  ].join('');
  return fits ? `${frame}\n${listener(site)}` : frame;
}

const MAX_PIXELS = 20_000;

function listener(site: Site): string {
  return `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[src^="${tidy(site)}/"]'))
      if (frame.contentWindow === source) frame.height = Math.min(data.height, ${MAX_PIXELS});
  });
</script>`;
}

/** Percent-encodes the characters that would end an attribute, a string or a selector. */
function tidy(address: string): string {
  return address.replace(/["'<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function inOneLine(title: string): string {
  return title
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
