/** The contacts in the vocabulary of schema.org: the same descriptions as in the pages, in one graph. Pure. */

import type { PreviewMessages } from '../../../messages/en/previews.ts';
import { labelText } from '../../../messages/labels.ts';
import type { Site } from '../../../previews/addresses.ts';
import { descriptionOf } from '../../../previews/description.ts';
import { structuredData } from '../../../previews/structured-data.ts';
import { folderOf, type Taken } from '../taken.ts';
import { json } from './json.ts';

export function* jsonLdPieces(taken: Taken, previewMessages: PreviewMessages): Generator<string> {
  const { note, library, i18n } = taken;
  const site = siteOf(taken);
  const context = { library, i18n, previewMessages };
  const dataset = {
    '@type': 'Dataset',
    '@id': note.link,
    name: note.corpus,
    version: note.version,
    url: note.link,
    creditText: note.licence,
    dateCreated: note.made,
    inLanguage: i18n.language,
  };
  yield `{"@context":"https://schema.org","@graph":[\n${json(dataset)}`;
  /** Texts bear on several contacts: each is described once. */
  const described = new Set<unknown>();
  for (const contact of taken.contacts) {
    const subject = { kind: 'contact', contact } as const;
    const page = {
      subject,
      name: labelText(i18n.localize(contact.title)),
      description: descriptionOf(subject, context),
    };
    const things = structuredData(page, site, context)['@graph'].filter((thing) => {
      if (typeof thing !== 'object') return true;
      const id = '@id' in thing ? thing['@id'] : undefined;
      // It would credit words to somebody before anybody has confirmed it.
      if (thing['@type'] === 'Claim') return !isOf(taken.unconfirmed, id);
      const isNew = id === undefined || !described.has(id);
      described.add(id);
      return isNew;
    });
    yield things.map((thing) => `,\n${json(thing)}`).join('');
  }
  yield ']}\n';
}

/** A claim is named by its statement, after the address of the text. */
function isOf(statements: ReadonlySet<string>, id: string | undefined): boolean {
  return id !== undefined && statements.has(decodeURIComponent(id.slice(id.indexOf('#') + 1)));
}

/** Where the app is, as previews have it: its folder begins and ends with a slash. */
function siteOf(taken: Taken): Site {
  const { origin, pathname } = new URL(`${folderOf(taken)}/`);
  return { origin, path: pathname };
}
