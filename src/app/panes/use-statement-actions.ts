/** The actions that the panel offers for a statement: copy its link or passage, report a mistake. */

import { type RefObject, useMemo } from 'react';
import type { StatementActionHandlers } from '../../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ShareHandle } from '../shell/ShareLink.tsx';

export function useStatementActions(share: RefObject<ShareHandle | null>): StatementActionHandlers {
  const store = useViewStore();
  const { base } = useNavigation();
  const { messages } = useI18n();
  const { hash, reportsTo } = useLibrary();
  return useMemo(() => {
    const linkTo = (statement: string) =>
      writeLink({ ...store.getState().view, statement }, { shared: true });
    return {
      copyLink: (statement) => share.current?.share(linkTo(statement)),
      copyWords: (statement, citation) =>
        share.current?.copy(citation(location.origin + base + linkTo(statement))),
      reportAddress: (statement) => {
        if (reportsTo === undefined) return undefined;
        const { language, contact, text } = store.getState().view;
        const link = `${base}${writeLink({ language, ...(contact === undefined ? { text } : { contact }), statement })}`;
        const body = messages.share.reportBody(statement, hash, link);
        return `mailto:${reportsTo}?subject=${encodeURIComponent(messages.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
      },
    };
  }, [store, share, base, hash, reportsTo, messages]);
}
