/** Writes to the clipboard: plain and rich text at once, or plain text alone where a browser takes no other. */

interface Written {
  readonly text: string;
  /** Absent of what is code, such as BibTeX. */
  readonly html?: string;
}

/** Rejects where the browser refuses. Called at once after a press: browsers allow it only then. */
export async function writeClipboard({ text, html }: Written): Promise<void> {
  // Absent in older browsers.
  if (html !== undefined && typeof ClipboardItem !== 'undefined') {
    const as = (type: string, content: string) => new Blob([content], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': as('text/plain', text), 'text/html': as('text/html', html) }),
      ]);
      return;
    } catch {
      // Some refuse rich text alone.
    }
  }
  await navigator.clipboard.writeText(text);
}
