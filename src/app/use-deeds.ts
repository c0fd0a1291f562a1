/** What a reader can do with one statement, given to the panel: copy a link or the words, report a mistake. */

import { type RefObject, useMemo } from 'react';
import type { StatementDeeds } from '../comparison/StatementActions.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { useWords } from '../words/WordsContext.ts';
import type { ShareHandle } from './ShareLink.tsx';

/** `now`: the view as it is when a deed is done. */
export function useDeeds(
  now: RefObject<ViewState>,
  share: RefObject<ShareHandle | null>,
  base: string,
): StatementDeeds {
  const { words } = useWords();
  const { hash } = useLibrary();
  return useMemo(() => {
    const linkTo = (statement: string) => writeLink({ ...now.current, statement }, { shared: true });
    return {
      copyLink: (statement) => share.current?.share(linkTo(statement)),
      copyWords: (statement, citation) =>
        share.current?.copy(citation(location.origin + base + linkTo(statement))),
      reportAddress: (statement) => {
        const { language, contact, text } = now.current;
        const link = `${base}${writeLink({ language, ...(contact === undefined ? { text } : { contact }), statement })}`;
        const body = words.share.reportBody(statement, hash, link);
        return `mailto:?subject=${encodeURIComponent(words.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
      },
    };
  }, [now, share, base, hash, words]);
}
