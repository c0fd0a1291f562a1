/** Exact words of a text, in its language, whatever translates the page; an ellipsis marks what is left out between two, and of a quotation. */

import type { StatementPassage } from '../../model/statement.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';

interface Props {
  readonly passages: readonly StatementPassage[];
  /** BCP 47 tag of the text. */
  readonly language: string | undefined;
}

export function QuotedWords({ passages, language }: Props) {
  return (
    <span lang={language} dir="auto" translate="no">
      {passages.map(({ start, words, cutBefore, cutAfter }, index) => (
        <span key={start}>
          {(index > 0 || cutBefore) && LEFT_OUT}
          <Highlighted quoted>{words}</Highlighted>
          {cutAfter && LEFT_OUT}
        </span>
      ))}
    </span>
  );
}

const LEFT_OUT = (
  <span className="left-out" lang="en">
    {' […] '}
  </span>
);
