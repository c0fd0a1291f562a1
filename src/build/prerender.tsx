/** Renders the routes of the app to HTML, while building. */

import indexed from 'virtual:corpus';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { loadPage } from '../app/lazy-views.ts';
import { pageTitle } from '../app/page-title.ts';
import { Root } from '../app/Root.tsx';
import { type Library, openLibrary } from '../corpus/library.ts';
import { HOME, VIEWS, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import type { Words } from '../model/corpus-index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { wordings } from '../words/wordings.ts';

export interface Page {
  /** Below the folder the app is served under; `/` or `/contacts/…`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** Every view, contact and text, in every language. Aliases get no page: `404.html` starts the app, which follows them. */
export async function renderPages(base: string): Promise<{ pages: Page[]; hash: string }> {
  const library = await wholeLibrary();
  const { ids, textIds } = library.heads;
  const states: ViewState[] = [
    ...VIEWS.filter((view) => view !== 'data').map((view) => ({ ...HOME, view })),
    ...ids.map((id) => ({ ...HOME, contact: id })),
    ...textIds.map((id) => ({ ...HOME, view: 'texts' as const, text: id })),
  ];
  const pages = await Promise.all(
    LANGUAGES.flatMap((language) =>
      states.map(async (state) => {
        const path = writeLink({ ...state, language });
        await loadPage(path);
        const wording = wordings.of(language);
        return {
          path,
          language,
          title: pageTitle(state, library, wording),
          description: wording.words.app.description,
          html: await render(path, base, library),
        };
      }),
    ),
  );
  return { pages, hash: library.hash };
}

async function wholeLibrary(): Promise<Library> {
  const { index, shards } = indexed;
  const library = openLibrary(index, (name) => Promise.resolve(shards[index.shards.indexOf(name)] as Words));
  await Promise.all(library.heads.textIds.map((id) => library.fetchText(id)));
  return library;
}

async function render(path: string, base: string, library: Library): Promise<string> {
  const basename = base.replace(/\/$/, '');
  const router = (app: ReactNode) => (
    <StaticRouter location={basename + path} basename={basename || '/'}>
      {app}
    </StaticRouter>
  );
  const { prelude } = await prerender(<Root router={router} library={library} />);
  return new Response(prelude).text();
}
