/** The actions that the panel offers for a statement: copy its link or passage, report a mistake. */

import { type RefObject, useMemo } from 'react';
import type { StatementActionHandlers } from '../../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { type CompanionCode, companion } from '../companion.ts';
import type { ShareHandle } from '../shell/ShareLink.tsx';

export function useStatementActions(share: RefObject<ShareHandle | null>): StatementActionHandlers {
  const store = useViewStore();
  const { base } = useNavigation();
  const i18n = useI18n();
  const library = useLibrary();
  return useMemo(() => {
    const { messages } = i18n;
    const { hash, reportsTo } = library;
    const linkTo = (statement: string) =>
      writeLink({ ...store.getState().view, statement }, { shared: true });
    return {
      copyLink: (statement) => share.current?.share(linkTo(statement)),
      copyWords: (statement, side) => {
        const link = linkTo(statement.id);
        const copy = ({ citationOf }: CompanionCode) =>
          share.current?.copy(citationOf(statement, side, library, i18n)(location.origin + base + link));
        const code = companion.get();
        // At once where it can: browsers let a page copy only for a moment after a press.
        if (code) copy(code);
        else companion.load().then(copy, () => share.current?.share(link));
      },
      reportAddress: (statement) => {
        if (reportsTo === undefined) return undefined;
        const { language, contact, text } = store.getState().view;
        const link = `${base}${writeLink({ language, ...(contact === undefined ? { text } : { contact }), statement })}`;
        const body = messages.share.reportBody(statement, hash, link);
        return `mailto:${reportsTo}?subject=${encodeURIComponent(messages.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
      },
    };
  }, [store, share, base, library, i18n]);
}
