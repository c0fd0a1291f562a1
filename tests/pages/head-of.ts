/** The metadata in the head of a page, and its data blocks. */

import { all } from './built-site.ts';

export interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly data: readonly string[];
}

/** `html`: of the whole page, of which the head alone is parsed: a body takes a hundred times as long. */
export function headOf(html: string): PageHead {
  const body = html.indexOf('<body');
  const page = new DOMParser().parseFromString(html.slice(0, body), 'text/html');
  const attribute = (tag: Element, name: string) => tag.getAttribute(name) ?? '';
  return {
    title: page.title,
    language: page.documentElement.lang,
    meta: Object.fromEntries(
      all(page.head, 'meta').map((tag) => [
        tag.getAttribute('property') ?? attribute(tag, 'name'),
        attribute(tag, 'content'),
      ]),
    ),
    links: Object.fromEntries(
      all(page.head, 'link[rel=canonical], link[rel=alternate]').map((tag) => [
        tag.getAttribute('hreflang') ?? attribute(tag, 'rel'),
        attribute(tag, 'href'),
      ]),
    ),
    // As a parser takes a script: up to the first end tag, and with no entity in it.
    data: [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script\b/gi)].map(
      ([, content = '']) => content,
    ),
  };
}
