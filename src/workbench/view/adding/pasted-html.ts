/** The text of HTML that was pasted or opened: parsed by the browser, which runs and fetches nothing of it, and read as text alone. */

import { textFromHtml } from '../../files/text-from-html.ts';

/** What the page says of itself is written above its text, as sites do that offer theirs as Markdown. */
export function textOfHtml(html: string): string {
  const { text, title, url, day } = textFromHtml(new DOMParser().parseFromString(html, 'text/html'));
  const fields = Object.entries({ title, url, date: day }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return fields.length === 0 ? text : ['---', ...fields, '---', '', text].join('\n');
}

/** Whether a text is the source of a page. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b[^>]*>/i.test(text);
}
