/** What is fetched when it is first needed, so that the comparison is there before it: views, and words of a language. */

import { useEffect, useState } from 'react';
import { keysMessages } from '../../keys/keys-messages.ts';
import { readLink } from '../../link/read-link.ts';
import type { ViewState } from '../../link/view-state.ts';
import { catalogs } from '../../messages/catalogs.ts';
import { methodMessages } from '../../method/method-messages.ts';
import type { Language } from '../../model/language.ts';
import { textsMessages } from '../../texts/texts-messages.ts';

const LOADERS = {
  'on-record': () => import('../../on-record/OnRecordView.tsx').then((module) => module.OnRecordView),
  texts: () => import('../../texts/TextsView.tsx').then((module) => module.TextsView),
  method: () => import('../../method/MethodView.tsx').then((module) => module.MethodView),
  reader: () => import('./reading-chunk.ts').then((module) => module.Reader),
  keys: () => import('../../keys/KeysPage.tsx').then((module) => module.KeysPage),
  'text-panel': () => import('./reading-chunk.ts').then((module) => module.TextPanel),
} as const;
/** Those with prose of their own. */
const PROSE = { texts: textsMessages, method: methodMessages, keys: keysMessages } as const;

let timeline: typeof import('../../timeline/Timeline.tsx').default | undefined;
const waiting = new Set<() => void>();

/** The timeline comes after the page, and is heaviest: a page that shows it does not wait for it. */
export async function loadTimeline(): Promise<void> {
  timeline = (await import('../../timeline/Timeline.tsx')).default;
  for (const tell of waiting) tell();
}

/** Undefined until its code has come. */
export const timelineThere = () => timeline;

export function whenTimeline(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

export type LazyName = keyof typeof LOADERS;
type Component<N extends LazyName> = Awaited<ReturnType<(typeof LOADERS)[N]>>;

const loaded = new Map<LazyName, unknown>();

function proseOf(
  name: LazyName,
): { load(language: Language): Promise<void>; has(language: Language): boolean } | undefined {
  return name in PROSE ? PROSE[name as keyof typeof PROSE] : undefined;
}

const isThere = (name: LazyName, language: Language) =>
  loaded.has(name) && (proseOf(name)?.has(language) ?? true);

/** Rejects where the code or its words do not arrive. */
export async function loadView(name: LazyName, language: Language): Promise<void> {
  const [View] = await Promise.all([LOADERS[name](), proseOf(name)?.load(language)]);
  loaded.set(name, View);
}

/**
 * What the page of an address shows at first, in its language. A view that does not arrive says so itself; rejects
 * where the words of the language do not, since nothing can be said without them.
 */
export async function loadPage(pathname: string, search = ''): Promise<void> {
  const { state } = readLink({ pathname, search, hash: '' }, { has: () => true });
  await Promise.all([
    catalogs.load(state.language),
    ...lazyViewsOf(state).map((name) => loadView(name, state.language).catch(() => undefined)),
  ]);
}

/** Asks for the timeline's code beside all else, where the page of an address shows it. */
export function prefetchTimeline(pathname: string): void {
  const { view, text } = readLink({ pathname, search: '', hash: '' }, { has: () => true }).state;
  // What fails is asked for again where it is shown, and told there.
  if (view === 'timeline' && text === undefined) loadTimeline().catch(() => undefined);
}

export type LazyViewName = Exclude<LazyName, 'keys'>;

/** What is fetched beside the app for this state of the view. */
export function lazyViewsOf({ view, text, read }: ViewState): readonly LazyViewName[] {
  if (text !== undefined || read !== undefined) return ['reader', 'text-panel'];
  return view in LOADERS ? [view as LazyViewName] : [];
}

export type Lazy<N extends LazyName> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly View: Component<N> };

/** The view at once where it has been loaded already, as for every page that was opened on it. */
export function useLazyView<N extends LazyName>(name: N, language: Language): Lazy<N> {
  const [failed, setFailed] = useState(false);
  const [, arrived] = useState(0);
  useEffect(() => {
    if (isThere(name, language)) return;
    loadView(name, language).then(
      () => arrived((count) => count + 1),
      () => setFailed(true),
    );
  }, [name, language]);
  if (isThere(name, language)) return { state: 'ready', View: loaded.get(name) as Component<N> };
  return { state: failed ? 'failed' : 'loading' };
}
