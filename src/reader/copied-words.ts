/** The words of a text in a selection, exactly: without what we put among them, and with the spaces of the text. */

/** What is not part of the text, though it is drawn in it. */
const OURS = 'a, sup, .paragraph-number, .sr-only';

/** A blank line separates paragraphs; undefined where the selection reaches beyond them. */
export function copiedWords(selection: Selection, paragraphs: Element): string | undefined {
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  if (!ranges.every((range) => paragraphs.contains(range.commonAncestorContainer))) return undefined;
  const walker = document.createTreeWalker(paragraphs, NodeFilter.SHOW_TEXT);
  const byParagraph = new Map<Element | null, string>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(OURS)) continue;
    const words = ranges.map((range) => selectedOf(node, range)).join('');
    const paragraph = parent.closest('p');
    if (words !== '') byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? '') + words);
  }
  return [...byParagraph.values()].join('\n\n');
}

function selectedOf(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : undefined;
  return (node.textContent ?? '').slice(from, to);
}
