/** Where in a text the words are that a reader selects or clicks: segments carry the offset of their first character. */

import type { Span } from '../../../model/corpus.ts';

const SEGMENT = '[data-start]';

/** The offset of the segment around an element. */
export function offsetAt(element: Element): number | undefined {
  const start = element.closest<HTMLElement>(SEGMENT)?.dataset.start;
  return start === undefined ? undefined : Number(start);
}

/** Undefined where nothing is selected within the root, or more than it. */
export function selectedSpan(selection: Selection | null, root: Element): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  // Labels and numbers between the words hold no words of the text.
  const spans = [...root.querySelectorAll<HTMLElement>(SEGMENT)].flatMap((segment): Span[] => {
    if (!range.intersectsNode(segment)) return [];
    const length = segment.textContent.length;
    const start = Number(segment.dataset.start);
    const from = segment.contains(range.startContainer)
      ? lengthBefore(segment, range.startContainer, range.startOffset)
      : 0;
    const to = segment.contains(range.endContainer)
      ? lengthBefore(segment, range.endContainer, range.endOffset)
      : length;
    return from < to ? [{ start: start + from, end: start + to }] : [];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** How many characters of a segment come before a place in it. */
function lengthBefore(segment: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
