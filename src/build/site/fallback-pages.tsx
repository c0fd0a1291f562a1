/** The two pages that serve many addresses: `404.html` of the host, and `offline.html` of the service worker. */

import { HOME } from '../../link/view-state.ts';
import type { Site } from '../../previews/addresses.ts';
import { NOT_FOUND_TITLE, NotFound } from '../../previews/NotFound.tsx';
import { previewMessages } from '../../previews/preview-messages.ts';
import { type ClientFiles, pageAssets } from './code/page-assets.ts';
import { AppRoot, documentHtml } from './Document.tsx';
import type { Named } from './web-manifest.ts';

/** The host answers with it for every address without a page of its own; the app reads the address itself. */
export function notFoundPage(site: Site, client: ClientFiles): string {
  const messages = { en: previewMessages.of('en').nowhere, fr: previewMessages.of('fr').nowhere };
  return documentHtml({
    base: site.path,
    language: HOME.language,
    title: NOT_FOUND_TITLE,
    noindex: true,
    assets: pageAssets(client, []),
    children: (
      <>
        <NotFound site={site} messages={messages} />
        <AppRoot />
      </>
    ),
  });
}

/** The service worker answers with it where it has cached no page for an address: nothing in it but the app. */
export function offlinePage(site: Site, client: ClientFiles, { name, description }: Named): string {
  return documentHtml({
    base: site.path,
    language: HOME.language,
    title: name,
    description,
    noindex: true,
    assets: pageAssets(client, []),
    children: <AppRoot />,
  });
}
