/** Loads views and the timeline when they are first needed, so that the comparison appears before them. */

import { panelFootMessages } from '../../comparison/panel-foot-messages.ts';
import type { Library } from '../../corpus/library.ts';
import { keysMessages } from '../../keys/keys-messages.ts';
import { type Lazy, lazy } from '../../lazy.ts';
import { readPath } from '../../link/read-path.ts';
import type { ViewState } from '../../link/view-state.ts';
import { catalogs } from '../../messages/catalogs.ts';
import { lazyPerLanguage, type PerLanguage } from '../../messages/per-language.ts';
import { methodMessages } from '../../method/method-messages.ts';
import type { Language } from '../../model/language.ts';
import { linkReader } from '../../navigation/link-reader.ts';
import { onRecordMessages } from '../../on-record/on-record-messages.ts';
import { readerMessages } from '../../reader/reader-messages.ts';
import { textsMessages } from '../../texts/texts-messages.ts';
import { noticeMessages } from '../notices/notice-messages.ts';
import { searchCode } from '../search/use-search.ts';

/** By language, because a view with its own prose is not ready without it. */
type LazyInLanguage<T> = (language: Language) => Lazy<T>;

const reading = () => import('./reading-chunk.ts');
const listing = () => import('../../list/list-chunk.ts');

/** One of them, or all. */
const person = inLanguage(loads('loadPersonView', () => import('../../people/person-chunk.ts')));

const VIEWS = {
  // Around each of the views that are no timeline.
  'main-pane': alike(exported('MainPane', () => import('./MainPane.tsx'))),
  list: alike(exported('ListView', listing)),
  'on-record': withProse(
    [onRecordMessages],
    exported('OnRecordView', () => import('../../on-record/OnRecordView.tsx')),
  ),
  texts: withProse(
    [textsMessages, readerMessages],
    exported('TextsView', () => import('../../texts/TextsView.tsx')),
  ),
  data: inLanguage(loads('loadDataPage', () => import('../../exports/view/data-chunk.ts'))),
  method: withProse(
    [methodMessages],
    exported('MethodView', () => import('../../method/MethodView.tsx')),
  ),
  add: inLanguage(loads('loadWorkbench', () => import('../../workbench/view/workbench-chunk.ts'))),
  people: person,
  person,
  reader: withProse([readerMessages], exported('Reader', reading)),
  embed: inLanguage(loads('loadEmbedded', () => import('../embed/embed-chunk.ts'))),
  keys: withProse(
    [keysMessages],
    exported('KeysPage', () => import('../../keys/KeysPage.tsx')),
  ),
  notices: withProse(
    [noticeMessages],
    exported('LinkNotices', () => import('../notices/LinkNotices.tsx')),
  ),
  'panel-foot': withProse(
    [panelFootMessages],
    exported('PanelFoot', () => import('../../comparison/PanelFoot.tsx')),
  ),
  'class-room': inLanguage(loads('loadClassRoom', () => import('../../exports/classes/class-chunk.ts'))),
  table: alike(exported('ContactTable', listing)),
  results: alike(async () => (await searchCode.load()).SearchResults),
  two: withProse(
    [panelFootMessages],
    exported('TwoContacts', () => import('../../comparison/two/TwoContacts.tsx')),
  ),
  'text-panel': withProse([panelFootMessages], exported('TextPanel', reading)),
} as const;

export type LazyName = keyof typeof VIEWS;
export type LazyViewName = Exclude<
  LazyName,
  'class-room' | 'embed' | 'keys' | 'notices' | 'panel-foot' | 'results' | 'table' | 'two'
>;
type Component<N extends LazyName> = Awaited<ReturnType<ReturnType<(typeof VIEWS)[N]>['load']>>;

/** Calls what a module exports by that name, to load a view with its words. */
function loads<Name extends string, T>(
  name: Name,
  fetchModule: () => Promise<Readonly<Record<Name, (language: Language) => Promise<T>>>>,
): (language: Language) => Promise<T> {
  return async (language) => (await fetchModule())[name](language);
}

/** What a module exports by that name. */
function exported<Name extends string, Module extends Readonly<Record<Name, unknown>>>(
  name: Name,
  fetchModule: () => Promise<Module>,
): () => Promise<Module[Name]> {
  return async () => (await fetchModule())[name];
}

function alike<T>(fetchView: () => Promise<T>): LazyInLanguage<T> {
  const view = lazy(fetchView);
  return () => view;
}

/** A view that fetches its messages with it. */
function inLanguage<T>(fetchView: (language: Language) => Promise<T>): LazyInLanguage<T> {
  const views = lazyPerLanguage(fetchView);
  return (language) => views[language];
}

function withProse<T>(
  prose: readonly PerLanguage<unknown>[],
  fetchView: () => Promise<T>,
): LazyInLanguage<T> {
  return inLanguage(async (language) => {
    const [view] = await Promise.all([fetchView(), ...prose.map((messages) => messages.load(language))]);
    return view;
  });
}

export function lazyView<N extends LazyName>(name: N, language: Language): Lazy<Component<N>> {
  return VIEWS[name](language) as Lazy<Component<N>>;
}

/** In a frame a contact is shown alone: the timeline that its page is hydrated with is gone at once, and needs no code. */
function fetchTimeline() {
  const alone =
    document.documentElement.dataset.embed !== undefined && location.pathname.includes('/contacts/');
  return alone ? new Promise<never>(() => undefined) : import('./timeline/timeline-chunk.ts');
}

/** The heaviest part, so the page does not wait for it. */
export const timeline = lazy(async () => (await fetchTimeline()).LiveTimeline);

/** Its buttons; a page without a timeline to zoom has none. */
export const timelineTools = lazy(async () => (await fetchTimeline()).TimelineTools);

/**
 * Loads what the page of a URL shows first, in its language. A view reports its own failure to load; this promise
 * rejects if the messages of the language fail, because nothing can render without them.
 */
export async function loadPage(pathname: string, search = ''): Promise<void> {
  const read = search ? await linkReader.load() : readPath;
  const { state } = read({ pathname, search, hash: '' }, { has: () => true });
  const { language } = state;
  await Promise.all([
    catalogs.load(language),
    // The foot of the panel is closed at first: its code comes beside the data, after what the page asks for at once.
    ...[...lazyViewsOf(state), ...(state.contact === undefined ? [] : ['panel-foot' as const])].map((name) =>
      lazyView(name, language)
        .load()
        .catch(() => undefined),
    ),
  ]);
}

/** Fetches the shards with the texts that the page of a URL was rendered with; a small corpus has them from the start. */
export async function fetchShards(library: Library, pathname: string): Promise<void> {
  const { state } = readPath({ pathname, hash: '' });
  const { contact, text } = state;
  const contacts = async () => {
    // Only the page of a person has several.
    const { contactsNeeded } = await import('./contacts-needed.ts');
    await Promise.all(contactsNeeded(state, library).map((id) => library.fetchContact(id)));
  };
  await Promise.all([
    contact === undefined ? state.person !== undefined && contacts() : library.fetchContact(contact),
    text === undefined ? undefined : library.fetchText(text),
  ]);
}

/** Starts to load the timeline's code in parallel, if the page of a URL shows it. */
export function prefetchTimeline(pathname: string): void {
  const { view, text } = readPath({ pathname, hash: '' }).state;
  // The timeline's own component retries after a failure, and reports it.
  if (view === 'timeline' && text === undefined) timeline.load().catch(() => undefined);
}

/** The chunks that this view state needs besides the app. */
export function lazyViewsOf({ view, text, read }: ViewState): readonly LazyViewName[] {
  if (text !== undefined || read !== undefined) return ['main-pane', 'reader', 'text-panel'];
  return view in VIEWS ? ['main-pane', view as LazyViewName] : [];
}
