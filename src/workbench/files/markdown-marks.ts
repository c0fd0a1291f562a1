/** The marks of Markdown in one line: what they set apart stays, and they are taken off. Pure. */

import type { Taken } from './taken.ts';

type Mark = Omit<Taken, 'line'>;

const HEADING = /^ {0,3}(#{1,6})\s+/;
/** For a line without spaces at its end. */
const HEADING_END = /\s#+$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
/** In characters: texts with marks have short lines, and a hostile line would take long. */
const LONGEST_LINE = 10_000;
/** Bounded, and no two repetitions beside each other that take the same characters, so that no line takes long. */
const IMAGE = /!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g;
const LINK =
  /\[([^[\]]{1,1000})\]\((?:https?:|mailto:|\/|#|\.)(?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"]{0,500}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,2000}?\S|\S)\1/g;
const EMPHASIS = /(^|[\s(«“"'‘—–-])([*_])(?=[^\s*_])([^*_\n]{0,2000}?[^\s*_])\2(?=$|[\s).,;:!?…»”"'’—–-])/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

export function withoutMarks(line: string): { readonly text: string; readonly taken: readonly Mark[] } {
  if (line.length > LONGEST_LINE || !/[#*_[\\-]/.test(line)) return { text: line, taken: [] };
  if (RULE.test(line)) return { text: '', taken: [{ was: line.trim(), kind: 'rule' }] };
  const taken: Mark[] = [];
  const [before, sign] = HEADING.exec(line) ?? [];
  let text = line;
  if (before !== undefined && sign !== undefined) {
    taken.push({ was: sign, kind: 'heading' });
    text = withoutHeadingEnd(line.slice(before.length));
  }
  const take = (pattern: RegExp, kind: Mark['kind'], left: string) => {
    for (const [was] of text.matchAll(pattern)) taken.push({ was: was.trim(), kind });
    text = text.replace(pattern, left);
  };
  take(IMAGE, 'image', '$1');
  take(LINK, 'link', '$1');
  take(STRONG, 'emphasis', '$2');
  take(EMPHASIS, 'emphasis', '$1$3');
  // Last, so that what was escaped is no mark.
  take(ESCAPE, 'escape', '$1');
  return { text, taken };
}

function withoutHeadingEnd(title: string): string {
  const trimmed = title.trimEnd();
  return HEADING_END.test(trimmed) ? trimmed.replace(HEADING_END, '').trimEnd() : title;
}
