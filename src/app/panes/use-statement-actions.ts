/** What a reader can do with one statement, given to the panel: copy a link or the words, report a mistake. */

import { type RefObject, useMemo } from 'react';
import type { StatementActionHandlers } from '../../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { ShareHandle } from '../shell/ShareLink.tsx';

/** `now`: the view as it is when a deed is done. */
export function useStatementActions(
  now: RefObject<ViewState>,
  share: RefObject<ShareHandle | null>,
  base: string,
): StatementActionHandlers {
  const { messages } = useI18n();
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
        const body = messages.share.reportBody(statement, hash, link);
        return `mailto:?subject=${encodeURIComponent(messages.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
      },
    };
  }, [now, share, base, hash, messages]);
}
