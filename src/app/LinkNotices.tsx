/** One line about everything in the link that means nothing here; the rest of it is shown. */

import type { Misread } from '../link/read-link.ts';
import type { ViewState } from '../link/view-state.ts';
import { useWords } from '../words/WordsContext.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly misread: readonly Misread[];
  readonly view: ViewState;
}

export function LinkNotices({ misread, view }: Props) {
  const { words } = useWords();
  const lines = [
    ...misread.map((miss) => words.notice.misread(miss)),
    ...(view.view === 'timeline' && view.text === undefined && view.read === undefined
      ? []
      : [words.notice.viewNotHere]),
    ...(view.language === 'en' ? [] : [words.notice.languageNotHere]),
  ];
  if (lines.length === 0) return null;
  return (
    // Another link brings the line back.
    <Notice key={lines.join()}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
