/** What is copied, as a small tree that is written as plain text and as HTML: nothing is said in one that is not in the other. Pure. */

export interface Run {
  readonly text: string;
  /** BCP 47 tag, where it is not the language around it. */
  readonly lang?: string | undefined;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** An absolute address. */
  readonly href?: string;
}
export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** Lines of one paragraph. */
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** Words of a text, as they are. */
  | { readonly kind: 'quote'; readonly words: string; readonly lang: string | undefined }
  /** The two accounts, each under the name of its side. */
  | { readonly kind: 'columns'; readonly columns: readonly Column[] };

interface Column {
  readonly head: string;
  readonly blocks: readonly Block[];
}

export const line = (...runs: readonly (Run | string)[]): Line =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run));
export const strong = (text: string): Run => ({ text, strong: true });
export const linesOf = (...lines: readonly Line[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ kind: 'lines', lines }];

export function textOfLine(runs: Line): string {
  return inLine(runs.map(({ text }) => text).join(''));
}

/** A blank line before a heading and before each side; single line breaks elsewhere. */
export function writeText(blocks: readonly Block[]): string {
  return textOf(blocks)
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n');
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const apart =
        index > 0 && (block.kind === 'quote' || blocks[index - 1]?.kind === 'columns') ? '\n' : '';
      return apart + writeBlock(block);
    })
    .join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${inLine(block.text)}`;
    case 'lines':
      return block.lines.map(textOfLine).join('\n');
    case 'quote':
      return inLine(block.words);
    case 'columns':
      return block.columns.map(({ head, blocks }) => `\n${inLine(head)}\n${textOf(blocks)}`).join('\n');
  }
}

/** A fragment without styles or scripts, in the language of the page. */
export function writeHtml(blocks: readonly Block[], language: string): string {
  return `<div lang="${escapeHtml(language)}">${blocks.map(htmlOf).join('')}</div>`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'lines':
      return `<p>${block.lines.map((runs) => runs.map(htmlOfRun).join('')).join('<br>')}</p>`;
    case 'quote':
      return `<blockquote${langOf(block.lang)} dir="auto">${escapeHtml(block.words)}</blockquote>`;
    case 'columns': {
      const [heads, cells] = [
        block.columns.map(({ head }) => `<th align="left">${escapeHtml(head)}</th>`),
        block.columns.map(({ blocks }) => `<td valign="top">${blocks.map(htmlOf).join('')}</td>`),
      ];
      return `<table border="1"><thead><tr>${heads.join('')}</tr></thead><tbody><tr>${cells.join('')}</tr></tbody></table>`;
    }
  }
}

function htmlOfRun({ text, lang, strong: bold, emphasis, href }: Run): string {
  let html = escapeHtml(text);
  if (lang !== undefined) html = `<span${langOf(lang)} dir="auto">${html}</span>`;
  if (emphasis) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  // Nothing but an address of the web may be followed from a paste.
  return href !== undefined && /^https?:\/\//.test(href) ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
}

const langOf = (lang: string | undefined) => (lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For content and quoted attributes; what no document may hold is replaced. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\P{Cc}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A line break within words could pass for the end of what is attributed. */
function inLine(text: string): string {
  return text.toWellFormed().replace(/[\r\n\u2028\u2029]+/g, ' ');
}
