/** The text of HTML that was pasted or opened: parsed by the browser without running or fetching anything, and read as text alone. */

/** Their ends are ends of lines. */
const BLOCKS =
  'p, div, li, tr, br, hr, h1, h2, h3, h4, h5, h6, article, section, header, footer, blockquote, pre, table, ul, ol, dl, dt, dd, figure, figcaption, main, time';
/** Nothing that anybody reads as part of a text. */
const UNREAD =
  'script, style, template, noscript, svg, iframe, object, nav, aside, form, button, select, input, textarea, [hidden], [aria-hidden="true"]';
/** Where the text of a page mostly is. */
const TEXT = 'article, main, [role="main"], [itemprop="articleBody"]';

export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  // Line breaks of the source mean spaces.
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('pre')) node.textContent = (node.textContent ?? '').replace(/\s+/g, ' ');
  for (const element of page.querySelectorAll(BLOCKS)) {
    element.before('\n');
    element.after('\n');
  }
  const parts = [...page.querySelectorAll(TEXT)].map(contentOf);
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const whole = contentOf(page.body);
  const title = (page.querySelector('h1') ?? page.querySelector('title'))?.textContent?.trim() ?? '';
  // A short part of a page is not its text.
  const content = longest.length > whole.length / 3 ? longest : whole;
  return title === '' || content.includes(title) ? content : `${title}\n\n${content}`;
}

/** Whether a text is the source of a page. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b[^>]*>/i.test(text);
}

function contentOf(element: Element): string {
  return (element.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
