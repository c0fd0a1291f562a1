/** The “not found” page for browsers without scripts, in each language. Pure. */

import type { ReactNode } from 'react';
import { HOME } from '../link/view-state.ts';
import type { PreviewMessages } from '../messages/en/previews.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { appAddress, type Site } from './addresses.ts';

/** The reader's language is unknown here, so the title is the status code. */
export const NOT_FOUND_TITLE = '404 · Readouts';

export interface NotFoundProps {
  readonly site: Pick<Site, 'path'>;
  readonly messages: Readonly<Record<Language, PreviewMessages['nowhere']>>;
}

/**
 * Inside `<noscript>`, so that it never flashes where the app runs: the app reads the URL itself, follows older
 * names, and reports what does not exist.
 */
export function NotFound({ site: { path }, messages }: NotFoundProps): ReactNode {
  return (
    <noscript>
      <header className="bar">
        <a className="brand" href={appAddress({ path }, HOME)}>
          <b>Readouts</b>
        </a>
      </header>
      <main className="nowhere">
        {LANGUAGES.map((language) => {
          const { title, body, home, list } = messages[language];
          return (
            <section key={language} lang={language}>
              <h1>{title}</h1>
              <p>{body}</p>
              <ul>
                <li>
                  <a href={appAddress({ path }, { ...HOME, language })}>{home}</a>
                </li>
                <li>
                  <a href={appAddress({ path }, { ...HOME, language, view: 'list' })}>{list}</a>
                </li>
              </ul>
            </section>
          );
        })}
      </main>
    </noscript>
  );
}
