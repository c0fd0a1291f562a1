/** The contacts in the vocabulary of schema.org: the same descriptions as in the pages, in one graph. Pure. */

import type { PreviewMessages } from '../../../messages/en/previews.ts';
import { labelText } from '../../../messages/labels.ts';
import type { Contact } from '../../../model/contact.ts';
import type { Site } from '../../../previews/addresses.ts';
import { statementOfClaim } from '../../../previews/claims.ts';
import { descriptionOf } from '../../../previews/description.ts';
import { type Graph, structuredData } from '../../../previews/structured-data.ts';
import { statementOn } from '../../../selection/statement-on.ts';
import { type ExportInput, folderOf } from '../export-input.ts';
import { creditOf } from '../words.ts';
import { json } from './json.ts';

export function* jsonLdPieces(input: ExportInput, previewMessages: PreviewMessages): Generator<string> {
  const { note, library, i18n } = input;
  const site = siteOf(input);
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
  for (const contact of input.contacts) {
    const subject = { kind: 'contact', contact } as const;
    const page = {
      subject,
      name: labelText(i18n.localize(contact.title)),
      description: descriptionOf(subject, context),
    };
    const things = structuredData(page, site, context)['@graph'].flatMap((thing) => {
      if (typeof thing !== 'object') return [thing];
      const id = '@id' in thing ? thing['@id'] : undefined;
      if (thing['@type'] === 'Claim') return creditedIn(thing, id ?? '', contact, input);
      const isNew = id === undefined || !described.has(id);
      described.add(id);
      return isNew ? [thing] : [];
    });
    yield things.map((thing) => `,\n${json(thing)}`).join('');
  }
  yield ']}\n';
}

/** A claim with whose words it gives and by which route they came; of a draft it would credit words before anybody has confirmed it. */
function creditedIn(
  claim: Exclude<Graph['@graph'][number], string>,
  name: string,
  contact: Contact,
  input: ExportInput,
): readonly object[] {
  const id = statementOfClaim(name);
  const statement = statementOn(input.library, contact.id, id);
  if (!statement || input.unconfirmed.has(id)) return [];
  return [{ ...claim, creditText: creditOf({ statement, contact }, input) }];
}

/** Where the app is, as previews have it: its folder begins and ends with a slash. */
function siteOf(input: ExportInput): Site {
  const { origin, pathname } = new URL(`${folderOf(input)}/`);
  return { origin, path: pathname };
}
