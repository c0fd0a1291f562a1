/** The marks of Markdown in one line: what they set apart stays, and they are taken off. Pure. */

import type { Taken } from './clean-paste.ts';

type Mark = Omit<Taken, 'line'>;

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+\s*)?$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
/** Bounded, so that no line takes long. */
const IMAGE = /!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g;
const LINK =
  /\[([^[\]]{1,1000})\]\((?:https?:|mailto:|\/|#|\.)[^()\s]{0,2000}(?:\([^()\s]{0,200}\))?[^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,2000}?\S|\S)\1/g;
const EMPHASIS = /(^|[\s(«“"'‘—–-])([*_])(?=[^\s*_])([^*_\n]{0,2000}?[^\s*_])\2(?=$|[\s).,;:!?…»”"'’—–-])/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

export function withoutMarks(line: string): { readonly text: string; readonly taken: readonly Mark[] } {
  if (!/[#*_[\\-]/.test(line)) return { text: line, taken: [] };
  if (RULE.test(line)) return { text: '', taken: [{ was: line.trim(), kind: 'rule' }] };
  const taken: Mark[] = [];
  const [, sign, title] = HEADING.exec(line) ?? [];
  let text = line;
  if (sign !== undefined && title !== undefined) {
    taken.push({ was: sign, kind: 'heading' });
    text = title;
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
