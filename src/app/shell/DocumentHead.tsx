/** Keeps the document's title and canonical URL in sync with the view. */

import { useContext, useEffect } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { companion } from '../companion.ts';
import { onShownPage, pageTitle } from './page-title.ts';
import { syncCanonical } from './sync-canonical.ts';

/** A separate component, so that dragging the timeline re-renders nothing else. `listed`: the contacts that pass the filters. */
export function DocumentHead({ listed }: { readonly listed: ContactSet }) {
  const i18n = useI18n();
  const library = useLibrary();
  const { base } = useNavigation();
  const state = useView((whole) => whole);
  const view = onShownPage(state, listed, library, companion.get()?.contactsOfPerson);
  // Rendered again once the words of a contact have arrived, which may have a longer title.
  const title = pageTitle(view, library, i18n, useContext(OwnContext)?.nameIn(i18n));
  const link = base + writeLink(view);
  useEffect(() => {
    document.title = title;
    syncCanonical(link);
  }, [title, link]);
  return null;
}
