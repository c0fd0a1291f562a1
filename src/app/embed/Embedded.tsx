/** What a view in a frame of another page adds: the line of its sources, links that open new tabs, its height for the host. */

import { useEffect } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { sourcesOf } from '../../exports/embed/sources.ts';
import { useEmbedMessages } from '../../exports/embed-messages.ts';
import { EmbedSource } from '../../exports/view/tools/EmbedSource.tsx';
import { useI18n } from '../../messages/I18nContext.ts';
import { siteName } from '../../messages/site-name.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { openBeside } from './open-beside.ts';
import { reportHeight } from './report-height.ts';

export function Embedded({ shown }: { readonly shown: ContactSet }) {
  const i18n = useI18n();
  const own = useEmbedMessages();
  const library = useLibrary();
  const { hrefOf } = useNavigation();
  // Its link names the window, which changes as the timeline is dragged.
  useView(({ window }) => window);
  const contact = useView((view) => view.contact);
  const compare = useView((view) => view.compare);
  const text = useView((view) => view.text);
  useEffect(reportHeight, []);
  useEffect(openBeside, []);
  return (
    <EmbedSource
      messages={own}
      sources={sourcesOf({ contact, compare, text }, shown, library, i18n)}
      site={siteName(library.about, i18n)}
      href={hrefOf({})}
    />
  );
}
