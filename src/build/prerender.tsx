/** Renders one route of the app to HTML, while building. */

import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { Root } from '../app/Root.tsx';
import { library } from '../corpus/load-corpus.ts';
import { writeLink } from '../link/write-link.ts';
import { dateText } from '../words/dates.ts';
import { ENGLISH } from '../words/WordsContext.ts';

export interface Page {
  /** Below the folder the app is served under; `/` or `/contacts/…`. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
}

/** Home, and every contact. Aliases get no page: `404.html` starts the app, which follows them. */
export async function renderPages(base: string): Promise<Page[]> {
  const { words, pick } = ENGLISH;
  const routes = [
    { path: writeLink({}), title: words.app.title() },
    ...library.corpus.contacts.map((contact) => ({
      path: writeLink({ contact: contact.id }),
      title: words.app.title(`${pick(contact.title)}, ${dateText(contact.dating, { month: 'long' }, words)}`),
    })),
  ];
  return Promise.all(
    routes.map(async ({ path, title }) => ({ path, title, html: await render(path, base) })),
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
