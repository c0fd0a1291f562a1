/** Renders the routes of the app to HTML, while building. */

import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { loadPage } from '../app/lazy-views.ts';
import { pageTitle } from '../app/page-title.ts';
import { Root } from '../app/Root.tsx';
import { library } from '../corpus/load-corpus.ts';
import { HOME, VIEWS, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { ENGLISH } from '../words/WordsContext.ts';

export interface Page {
  /** Below the folder the app is served under; `/` or `/contacts/…`. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
}

/** Every view, contact and text. Aliases get no page: `404.html` starts the app, which follows them. */
export async function renderPages(base: string): Promise<Page[]> {
  const { contacts, texts } = library.corpus;
  const states: ViewState[] = [
    ...VIEWS.filter((view) => view !== 'data').map((view) => ({ ...HOME, view })),
    ...contacts.map(({ id }) => ({ ...HOME, contact: id })),
    ...texts.map(({ id }) => ({ ...HOME, view: 'texts' as const, text: id })),
  ];
  return Promise.all(
    states.map(async (state) => {
      const path = writeLink(state);
      await loadPage(path);
      return { path, title: pageTitle(state, library, ENGLISH), html: await render(path, base) };
    }),
  );
}

async function render(path: string, base: string): Promise<string> {
  const basename = base.replace(/\/$/, '');
  const router = (app: ReactNode) => (
    <StaticRouter location={basename + path} basename={basename || '/'}>
      {app}
    </StaticRouter>
  );
  const { prelude } = await prerender(<Root router={router} />);
  return new Response(prelude).text();
}
