/** Which pages a site has, and in which order they are rendered. Pure. */

import { contactsNeeded } from '../../app/panes/contacts-needed.ts';
import { shardsBy } from '../../corpus/library.ts';
import { HOME, VIEWS, type ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { SiteData } from './data/site-data.ts';
import { pagesOf } from './list-pages.ts';
import type { PlannedPage } from './planned-page.ts';

/** Every page of a view, contact, text and person. Aliases get none: `404.html` starts the app, which follows them. */
export function statesOf({ contactIndex, library }: SiteData): ViewState[] {
  const states = [
    ...VIEWS.filter((view) => view !== 'add' && view !== 'person').flatMap((view) =>
      pagesOf({ view }, library),
    ),
    ...contactIndex.ids.map((id) => ({ ...HOME, contact: id })),
    ...contactIndex.textIds.map((id) => ({ ...HOME, view: 'texts' as const, text: id })),
    ...library.people.flatMap(({ id }) => pagesOf({ view: 'person', person: id }, library)),
  ];
  return LANGUAGES.flatMap((language) => states.map((state) => ({ ...state, language })));
}

/** By the shards that they need, so that few have to be in memory at a time; both languages of a page follow each other. */
export function planPages(data: SiteData): PlannedPage[] {
  const { shardsOfContact, shardsOfText } = shardsBy(data.index, data.contactIndex);
  function shardsOfPage(state: ViewState): readonly number[] {
    // The only shard is in memory already.
    if (data.index.words) return [];
    if (state.text !== undefined) return shardsOfText(state.text);
    return [...new Set(contactsNeeded(state, data.library).flatMap(shardsOfContact))];
  }

  const planned = statesOf(data).map(
    (state): PlannedPage => ({ state, shards: shardsOfPage(state).toSorted((a, b) => a - b) }),
  );
  // Sorting is stable: pages of the same shards stay in their order.
  return planned.toSorted(({ shards: a }, { shards: b }) => {
    const at = a.findIndex((shard, i) => shard !== b[i]);
    return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -1);
  });
}

/** Below the folder of the site. */
export function fileOf(state: ViewState): string {
  const folder = writeLink(state).slice(1);
  return folder === '' ? 'index.html' : `${folder}/index.html`;
}
