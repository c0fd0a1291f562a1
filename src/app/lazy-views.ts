/** The views that are fetched when they are first needed, so that the comparison is there before them. */

import { useEffect, useState } from 'react';
import { readLink } from '../link/read-link.ts';
import type { ViewState } from '../link/view-state.ts';

const LOADERS = {
  'on-record': () => import('../on-record/OnRecordView.tsx').then((module) => module.OnRecordView),
  texts: () => import('../texts/TextsView.tsx').then((module) => module.TextsView),
  method: () => import('../method/MethodView.tsx').then((module) => module.MethodView),
  reader: () => import('./reading.ts').then((module) => module.Reader),
  'text-panel': () => import('./reading.ts').then((module) => module.TextPanel),
} as const;

export type LazyName = keyof typeof LOADERS;
type Component<N extends LazyName> = Awaited<ReturnType<(typeof LOADERS)[N]>>;

const loaded = new Map<LazyName, unknown>();

/** Rejects where the code does not arrive. */
export async function loadView(name: LazyName): Promise<void> {
  loaded.set(name, await LOADERS[name]());
}

/** What the page of a path shows at first; never rejects: what does not arrive says so itself. */
export async function loadPage(pathname: string): Promise<void> {
  const { state } = readLink({ pathname, search: '', hash: '' }, { has: () => true });
  await Promise.all(lazyViewsOf(state).map((name) => loadView(name).catch(() => undefined)));
}

function lazyViewsOf({ view, text }: ViewState): readonly LazyName[] {
  if (text !== undefined) return ['reader', 'text-panel'];
  return view in LOADERS ? [view as LazyName] : [];
}

export type Lazy<N extends LazyName> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly View: Component<N> };

/** The view at once where it has been loaded already, as for every page that was opened on it. */
export function useLazyView<N extends LazyName>(name: N): Lazy<N> {
  const [failed, setFailed] = useState(false);
  const [, arrived] = useState(0);
  useEffect(() => {
    if (loaded.has(name)) return;
    loadView(name).then(
      () => arrived((count) => count + 1),
      () => setFailed(true),
    );
  }, [name]);
  const View = loaded.get(name) as Component<N> | undefined;
  if (View) return { state: 'ready', View };
  return { state: failed ? 'failed' : 'loading' };
}
