/** The pages of a reader's own corpus, which hold none of it: what they are, for who has no scripts, and until these have loaded. */

import { HOME } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import type { Language } from '../../model/language.ts';
import { appAddress, type Site } from '../../previews/addresses.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { type ClientFiles, OWN_APP, pageAssets } from './code/page-assets.ts';
import { AppRoot, documentHtml } from './Document.tsx';

/** Names below the folder of the site, with their content. Deeper addresses start with `404.html`. */
export function ownPages(site: Site, client: ClientFiles, language: Language): [string, string][] {
  const page = ownPage(site, client, language);
  return [{ ...HOME }, { ...HOME, view: 'add' as const }].map((state) => {
    const folder = `own${writeLink({ ...state, language })}`;
    return [`${folder.replace(/\/?$/, '/')}index.html`, page];
  });
}

function ownPage(site: Site, client: ClientFiles, language: Language): string {
  const { title, what } = previewMessages.of(language).own;
  return documentHtml({
    base: site.path,
    language,
    title: `${title} · Readouts`,
    description: what,
    noindex: true,
    own: true,
    assets: pageAssets(
      client,
      [
        `src/messages/${language}.ts`,
        ...['own', 'workbench/workbench', 'workbench/queue'].map(
          (words) => `src/messages/${language}/${words}.ts`,
        ),
        'src/workbench/view/workbench-chunk.ts',
      ],
      OWN_APP,
    ),
    children: <AppRoot content={<Sent site={site} language={language} />} />,
  });
}

function Sent({ site, language }: { readonly site: Site; readonly language: Language }) {
  const { title, what, scripts, stays, published } = previewMessages.of(language).own;
  const home = appAddress(site, { ...HOME, language });
  return (
    <>
      <header className="bar">
        <a className="brand" href={home}>
          <b>Readouts</b>
        </a>
      </header>
      <main className="nowhere">
        <h1>{title}</h1>
        <p>{what}</p>
        <p>{stays}</p>
        <noscript>
          <p>{scripts}</p>
        </noscript>
        <ul>
          <li>
            <a href={home}>{published}</a>
          </li>
        </ul>
      </main>
    </>
  );
}
