/** The actions that the panel offers for a statement, a point or both accounts: copy a link or the words, report a mistake. */

import { type RefObject, useContext, useMemo } from 'react';
import { DraftedContext } from '../../comparison/drafted.ts';
import type { StatementActionHandlers } from '../../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useOrigin } from '../../navigation/use-origin.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { type CompanionCode, companion } from '../companion.ts';
import type { ShareHandle } from '../shell/ShareLink.tsx';
import type { Copied } from './copying.ts';

export function useStatementActions(share: RefObject<ShareHandle | null>): StatementActionHandlers {
  const store = useViewStore();
  const { base } = useNavigation();
  const i18n = useI18n();
  const library = useLibrary();
  const origin = useOrigin(library.reportsTo !== undefined);
  const own = useContext(OwnContext);
  const drafted = useContext(DraftedContext);
  return useMemo(() => {
    const { language, messages } = i18n;
    const { hash, reportsTo } = library;
    const actionsAt = (place?: Partial<ViewState>): StatementActionHandlers => {
      const viewNow = () => ({ ...store.getState().view, ...place });
      const linkTo = (statement: string | undefined, version?: string) =>
        writeLink({ ...viewNow(), statement }, { shared: true, version });
      const copy = (statement: string | undefined, what: Copied) => {
        const link = location.origin + base + linkTo(statement, hash);
        const { contact } = viewNow();
        const from = { library, i18n, link, own: own?.nameIn(i18n), drafted, contact };
        const write = ({ copyTo }: CompanionCode) => copyTo(share.current, what, from, linkTo(statement));
        const code = companion.get();
        // At once where it can: browsers let a page copy only for a moment after a press.
        if (code) write(code);
        else companion.load().then(write, () => share.current?.share(linkTo(statement)));
      };
      return {
        copyLink: (statement) => share.current?.share(linkTo(statement)),
        copyWords: (statement, side) => copy(statement.id, { statement, side }),
        copyAccounts: (point) => copy(undefined, { point }),
        reportAddress: (statement) => {
          if (reportsTo === undefined) return undefined;
          const { contact, text } = viewNow();
          const link = `${origin}${base}${writeLink({ language, ...(contact === undefined ? { text } : { contact }), statement })}`;
          const body = messages.share.reportBody(statement, hash, link);
          return `mailto:${reportsTo}?subject=${encodeURIComponent(messages.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
        },
        of: actionsAt,
      };
    };
    return actionsAt();
  }, [store, share, origin, base, library, i18n, own, drafted]);
}
