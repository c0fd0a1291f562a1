/** What a page in French says in English, or sets as English is set. */

import type { Page } from '@playwright/test';

/** Papers, and what they are called in English only. */
const NAMES =
  /Just the News|The New York Times|The Kyiv Independent|The Hindu|The Page|The Frontier Post|Stars and Stripes|Libre Franklin|SIL Open Font License|MIT/g;
const ENGLISH =
  /\b(?:the|of|and|with|this|these|those|is|are|was|were|from|not|here|which|its|has|have|accounts?|sides?|statements?|words?|texts|nothing|both|view|call|meeting|record|Show|Back|Next|Previous|Close|January|February|March|April|May|June|July|August|September|October|November|December|Russia|Russian|American|Ministry|Moscow)\b/;

/** All that a page says itself: quotations keep their language, English is marked as such, and URLs have no language. */
function linesOf(page: Document): string[] {
  const lines: string[] = [page.title];
  const ours = (element: Element | null) =>
    element !== null &&
    !element.closest(
      '[lang="en"], q, blockquote, .told-words, [dir="auto"], script, style, noscript, textarea',
    );
  // 4: texts.
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (ours(node.parentElement)) lines.push(node.textContent ?? '');
  for (const element of page.querySelectorAll('[aria-label], [title], [placeholder]'))
    if (ours(element))
      for (const name of ['aria-label', 'title', 'placeholder']) lines.push(element.getAttribute(name) ?? '');
  return lines;
}

/** Lines that hold English words, or signs that French sets otherwise. */
export function leaksIn(page: Document): string[] {
  return leaks(linesOf(page));
}

/** The same of an open page. */
export async function leaksOf(page: Page): Promise<string[]> {
  return leaks(await page.evaluate<string[]>(`(${linesOf.toString()})(document)`));
}

function leaks(said: readonly string[]): string[] {
  if (said.length <= 40) return [`hardly a word: ${said.join(' | ')}`];
  return said.filter((line) => {
    // A note may quote English, in French quotation marks.
    const plain = line
      .replace(/«[^»]*»/g, '')
      .replace(/https?:\S+/g, '')
      .replace(NAMES, '');
    return ENGLISH.test(plain) || /\p{L} [;:!?»]|['"“]/u.test(line);
  });
}
