/** Exact words of a text, in its language, whatever translates the page; an ellipsis marks what is left out between two, and of a quotation. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { Passage } from '../../model/passage.ts';
import { cutQuotation } from '../../model/quotation-marks.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';

interface Props {
  readonly passages: readonly Passage[];
  /** BCP 47 tag of the text. */
  readonly language: string;
}

export function QuotedWords({ passages, language }: Props) {
  const content = useLibrary().text(passages[0]?.text ?? '')?.content ?? '';
  const cut = cutQuotation(passages, content);
  return (
    <span lang={language} dir="auto" translate="no">
      {cut.before && <LeftOut />}
      {passages.map(({ start, words }, index) => (
        <span key={start}>
          {index > 0 && <LeftOut />}
          {guillemets(words)}
        </span>
      ))}
      {cut.after && <LeftOut />}
    </span>
  );
}

function LeftOut() {
  return (
    <span className="left-out" lang="en">
      {' […] '}
    </span>
  );
}

/** Gives the quotation marks the colour of the side; the string stays the text's own. */
function guillemets(words: string) {
  if (!words.startsWith('«')) return <Highlighted>{words}</Highlighted>;
  const close = words.endsWith('»') ? '»' : '';
  return (
    <>
      <span className="guillemet">«</span>
      <Highlighted>{words.slice(1, words.length - close.length)}</Highlighted>
      {close && <span className="guillemet">{close}</span>}
    </>
  );
}
