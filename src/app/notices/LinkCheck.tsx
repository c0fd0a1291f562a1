/** Fetches the notices about a link where it may ask for something that does not exist: few links do. */

import { useStore } from 'zustand';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useView, useViewStore } from '../../navigation/ViewStoreContext.ts';
import { useLazyView } from '../panes/LazyView.tsx';
import { useAwaited } from '../shell/readiness.ts';

export function LinkCheck() {
  const library = useLibrary();
  const { contactIndex } = library;
  const hasIssues = useStore(useViewStore(), ({ issues }) => issues.length > 0);
  const isDoubtful = useView(
    ({ contact, text, person, statement }) =>
      statement !== undefined ||
      (person !== undefined && !library.person(person)) ||
      (contact !== undefined && contactIndex.rowOf(contact) === undefined) ||
      (text !== undefined && !contactIndex.text(text)),
  );
  return (hasIssues || isDoubtful) && <Fetched />;
}

function Fetched() {
  const notices = useLazyView('notices');
  useAwaited(notices.state === 'loading');
  return notices.state === 'ready' && <notices.value />;
}
