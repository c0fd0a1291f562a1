/** The metadata in the head of a page, and its data blocks. */

import { all } from './built-site.ts';

export interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly data: readonly string[];
}

export function headOf(page: Document): PageHead {
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
    data: all(page, 'script[type="application/ld+json"]').map(({ textContent }) => textContent ?? ''),
  };
}
