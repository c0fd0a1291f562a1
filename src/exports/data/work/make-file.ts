/** Fetches the words on some contacts and makes a file of them, with progress: what the worker does, without being one. */

import { panelFootMessages } from '../../../comparison/panel-foot-messages.ts';
import type { FetchShard, Library } from '../../../corpus/library.ts';
import { fetchIndex, fetchNamed, NewerVersion, shardFetcher } from '../../../corpus/load-corpus.ts';
import type { ViewState } from '../../../link/view-state.ts';
import { writeLink } from '../../../link/write-link.ts';
import { catalogs, i18nOf } from '../../../messages/catalogs.ts';
import { methodMessages } from '../../../method/method-messages.ts';
import { previewMessages } from '../../../previews/preview-messages.ts';
import { sourceNoteMessages } from '../../source-note-messages.ts';
import { dataMessages } from '../data-messages.ts';
import { FILE_OF } from '../form-ids.ts';
import { piecesOf } from '../forms.ts';
import type { Guide } from '../guide.ts';
import { zipPieces } from '../zip.ts';
import type { WorkAnswer, WorkOrder } from './work-messages.ts';

/** Fetched at a time: what they need arrives together, and progress shows. */
const TOGETHER = 20;
/** Progress is reported after each batch of this many contacts. */
const STEP = 100;

export async function makeFile(order: WorkOrder, post: (answer: WorkAnswer) => void): Promise<WorkAnswer> {
  const { form, language, contacts } = order;
  await Promise.all(
    [catalogs, panelFootMessages, dataMessages, sourceNoteMessages, methodMessages, previewMessages].map(
      (words) => words.load(language),
    ),
  );
  const library = await libraryOf(order);
  const missing = await fetchContacts(library, contacts, (done) =>
    post({ kind: 'progress', step: 'fetching', done }),
  );
  if (missing > 0) return { kind: 'missing', count: missing };
  const guide = guideOf(library, order, (done) => post({ kind: 'progress', step: 'making', done }));
  const pieces = form === 'zip' ? zipPieces(guide, order.name) : piecesOf(form, guide);
  return { kind: 'made', file: new Blob([...pieces], { type: FILE_OF[form].type }) };
}

async function libraryOf({ site, corpus, local }: WorkOrder): Promise<Library> {
  const { openChecked } = await import('../../../corpus/open-checked.ts');
  if (local) {
    const library = await openChecked(local, nothingToFetch, nothingToFetch);
    // What it calls itself must not pass for the site's own, as in the app.
    return { ...library, about: {} };
  }
  const data = `${site}/data/`;
  const index = await fetchIndex(data, corpus);
  if (index.hash !== corpus) throw new NewerVersion(index.hash);
  return openChecked(index, (part) => fetchNamed(data, part, corpus), once(shardFetcher(data, corpus)));
}

async function nothingToFetch(name: string): Promise<never> {
  throw new Error(`${name} is on no host`);
}

/** Without network each shard is asked for once, however many contacts need it. */
function once(fetchShard: FetchShard): FetchShard {
  const asked = new Map<string, ReturnType<FetchShard>>();
  return (name) => {
    const arriving = asked.get(name) ?? fetchShard(name);
    asked.set(name, arriving);
    return arriving;
  };
}

/** Returns for how many contacts the texts did not arrive. */
async function fetchContacts(
  library: Library,
  contacts: readonly string[],
  progress: (done: number) => void,
): Promise<number> {
  let missing = 0;
  for (let from = 0; from < contacts.length; from += TOGETHER) {
    const some = contacts.slice(from, from + TOGETHER);
    if (some.every((id) => library.hasContact(id))) continue;
    const outcomes = await Promise.allSettled(some.map((id) => library.fetchContact(id)));
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      if (outcome.reason instanceof NewerVersion) throw outcome.reason;
      missing += 1;
    }
    progress(from + some.length);
  }
  return missing;
}

function guideOf(library: Library, order: WorkOrder, progress: (done: number) => void): Guide {
  const { language, note, folder, site, unconfirmed = [] } = order;
  const contacts = order.contacts.flatMap((id) => library.contact(id) ?? []);
  return {
    library,
    contacts: counted(contacts, progress),
    i18n: i18nOf(language, library.own),
    messages: dataMessages.of(language),
    foot: panelFootMessages.of(language),
    source: sourceNoteMessages.of(language),
    note,
    unconfirmed: new Set(unconfirmed),
    addressOf: (state: Partial<ViewState>) => folder + writeLink(state),
    schema: `${site}/data/view.schema.json`,
    previews: previewMessages.of(language),
    method: methodMessages.of(language),
  };
}

/** The same list, which reports how far it has been read: each form reads it from its beginning to its end. */
function counted<T>(list: readonly T[], progress: (done: number) => void): readonly T[] {
  const reporting = [...list];
  const iterate = function* (this: readonly T[]) {
    for (let at = 0; at < this.length; at += 1) {
      if (at % STEP === 0) progress(at);
      yield this[at] as T;
    }
  };
  Object.defineProperty(reporting, Symbol.iterator, { value: iterate });
  return reporting;
}
