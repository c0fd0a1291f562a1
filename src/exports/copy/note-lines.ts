/** Where what is copied is from, as its last lines. Pure. */

import { type Line, line } from '../document.ts';
import { sourceLines } from '../source-note.ts';
import type { CopyContext } from './context.ts';

/** Corpus, version and day in a line; then link and rights. */
export function sourceNoteLines({ note, noteWords, i18n }: CopyContext): readonly Line[] {
  const { colon, semicolon } = i18n.messages;
  const said = sourceLines(note, noteWords, i18n.messages).map(
    ([label, value]) => [label, label + colon + value] as const,
  );
  const alone: readonly string[] = [noteWords.link, noteWords.rights];
  const together = said.filter(([label]) => !alone.includes(label)).map(([, words]) => words);
  return [
    line(together.join(semicolon)),
    ...said
      .filter(([label]) => alone.includes(label))
      .map(([label, words]) =>
        line(label === noteWords.link && !note.onDevice ? { text: words, href: note.link } : words),
      ),
  ];
}
