/** A page that somebody pasted or dropped → its words: plain strings of a document that is never shown. Pure. */

export interface PageText {
  readonly text: string;
  readonly title?: string;
  /** The URL that the page gives for itself. */
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  /** BCP 47. */
  readonly language?: string;
}

const DROPPED = new Set(
  'script style nav noscript template svg math canvas iframe object embed audio video picture img button form input select textarea dialog menu head link meta title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const WORDS = 3;

/** The caller parses it, with a parser that runs no script: `new DOMParser().parseFromString(html, 'text/html')`. */
export function textFromHtml(document: Document): PageText {
  const title = meta(document, 'og:title') ?? onOneLine(document.title ?? '');
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url') ?? '';
  const published = meta(document, 'article:published_time') ?? meta(document, 'date') ?? '';
  const [day] = /^(?:19|20)\d{2}-\d{2}-\d{2}/.exec(published) ?? [];
  const language = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return {
    text: wordsOf(document.body),
    ...(title && { title }),
    ...(/^https?:\/\/\S+$/.test(address) && { url: address }),
    ...(day && { day }),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) && { language }),
  };
}

function meta(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return onOneLine(element?.getAttribute('content') ?? '') || undefined;
}

/** Blocks are paragraphs; without recursion, since a page may be nested as deeply as it likes. */
function wordsOf(root: Node | null): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const end = () => {
    const lines = words.join('').split('\n').map(onOneLine);
    const paragraph = lines.filter((line) => line !== '').join('\n');
    if (paragraph !== '') paragraphs.push(paragraph);
    words = [];
  };
  let node = root;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    // Line ends count only in a preformatted block; elsewhere they are spaces.
    if (node.nodeType === WORDS) words.push(wordsIn(node));
    if (BLOCKS.has(name)) end();
    if (name === 'br') words.push('\n');
    const inner: Node | null = isShown(node, name) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    if (BLOCKS.has(name)) end();
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node && BLOCKS.has(node.nodeName.toLowerCase())) end();
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  end();
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

function wordsIn(node: Node): string {
  const words = node.textContent ?? '';
  return node.parentNode?.nodeName.toLowerCase() === 'pre' ? words : words.replace(/\s+/g, blankOf);
}

/** A space that does not break stays one. */
function blankOf(run: string): string {
  return /^[\u00a0\u202f\u2009]$/.test(run) ? run : ' ';
}

function isShown(node: Node, name: string): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  return (
    !DROPPED.has(name) && !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true'
  );
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, blankOf).trim();
}
