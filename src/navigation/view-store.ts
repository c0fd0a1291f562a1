/** The view, outside React: what the URL says, and the two ways to change it. Pure but for the pause before a write. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address, LinkIssue } from '../link/address.ts';
import type { KnownIds } from '../link/fields.ts';
import { readPath } from '../link/read-path.ts';
import { type Destination, viewAt } from '../link/view-at.ts';
import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { type FocusTarget, focusTargetOf } from './focus-target.ts';
import { type LinkReader, linkReader } from './link-reader.ts';

/** What replaces the entry in the history instead of adding one: filtering, typing, panning, sorting, pointing. */
export type ViewPatch = Partial<Pick<ViewState, 'filters' | 'window' | 'sort' | 'page' | 'statement'>>;

/** How the view came about, as React Router names it: opened, patched, or by a fresh load, Back or Forward. */
export type NavigationType = 'PUSH' | 'REPLACE' | 'POP';

export interface ViewStoreState {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
  readonly navigationType: NavigationType;
  /** Where the focus goes once the view is drawn; cleared by the code that moves it there. */
  readonly focusTarget: FocusTarget | undefined;
  /** Opens or closes something: shows at once, and pushes an entry. From statement to statement it only patches. */
  readonly navigateTo: (to: Destination) => void;
  /** Shows at once, and replaces the URL after a pause. A key given as undefined is removed. */
  readonly patch: (change: ViewPatch) => void;
}

/** Writes links, which begin below the folder the app is served under, into the history. */
export interface LinkWriter {
  readonly push: (link: string) => void;
  readonly replace: (link: string) => void;
  /** Opens the link in a new tab. */
  readonly open: (link: string) => void;
}

export interface ViewStore extends StoreApi<ViewStoreState> {
  /** Shows an address that the router has arrived at. */
  readonly receive: (address: Address, type: NavigationType) => void;
  /** Until there is a writer the view changes and the URL does not. Returns how to disconnect it. */
  readonly connect: (writer: LinkWriter) => () => void;
}

/** Browsers limit how often a URL may change; a reader's burst of changes becomes one. */
export const DEBOUNCE_MS = 150;
/** Safari refuses more than a hundred changes in thirty seconds, by an error. */
export const REFUSED_MS = 10_000;

const NO_ISSUES: readonly LinkIssue[] = [];

/**
 * The initial state is that of the path alone: pages are prerendered by path, so the query has to wait until React has
 * hydrated the page. Then the router's whole address is received.
 */
export function createViewStore(pathname: string, known: KnownIds): ViewStore {
  let writer: LinkWriter | undefined;
  /** What the view has and the URL does not. */
  let pending: ViewPatch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The link last written, until the router arrives at it: where it arrives before that is out of date. */
  let awaited: string | undefined;
  /** The router's current URL. */
  let latest: Address | undefined;

  const read = (address: Address, reader: typeof readPath | LinkReader = readPath) => {
    const { state, issues } = reader(address, known);
    return { view: state, issues: issues.length === 0 ? NO_ISSUES : issues };
  };

  const dropPending = () => {
    clearTimeout(timer);
    pending = undefined;
  };

  const write = (how: 'push' | 'replace') => {
    const written = pending;
    dropPending();
    // A link that we write has no invalid part.
    store.setState({ issues: NO_ISSUES });
    if (!writer) return;
    awaited = writeLink(store.getState().view);
    try {
      writer[how](awaited);
    } catch {
      // The view is shown all the same, and its URL follows.
      awaited = undefined;
      pending = written ?? {};
      timer = setTimeout(() => write('replace'), REFUSED_MS);
    }
  };

  const flush = () => {
    if (pending) write('replace');
  };

  const patch = (to: ViewPatch) => {
    // Other rows, or in another order, begin with their first page.
    const change = to.filters || 'sort' in to ? { ...to, page: undefined } : to;
    pending = { ...pending, ...change };
    store.setState(({ view }) => ({
      view: reuse(view, merge(view, change)),
      navigationType: 'REPLACE',
      // Results that arrive later must not take the focus from a reader who is still typing.
      ...(change.filters && { focusTarget: undefined }),
    }));
    clearTimeout(timer);
    timer = setTimeout(flush, DEBOUNCE_MS);
  };

  const navigateTo = (to: Destination) => {
    const { view: before } = store.getState();
    const after = viewAt(before, to);
    const focusTarget = focusTargetOf(to, before, after);
    // Steps between statements get no history entries: no one wants to go back one by one.
    if (isSame({ ...before, statement: undefined }, { ...after, statement: undefined })) {
      store.setState({ focusTarget });
      patch({ statement: after.statement });
      return;
    }
    // A frame of another page goes on showing what it shows.
    if (before.embed) {
      writer?.open(writeLink({ ...after, embed: undefined }));
      return;
    }
    // What was just typed belongs to the entry that is being left.
    flush();
    store.setState({ view: reuse(before, after), navigationType: 'PUSH', focusTarget });
    write('push');
  };

  const receive = (address: Address, type: NavigationType) => {
    latest = address;
    const reader = address.search ? linkReader.get() : readPath;
    if (!reader) {
      linkReader.load().then(
        () => latest === address && receive(address, type),
        // All state is in the URL.
        () => latest === address && location.reload(),
      );
      return;
    }
    const { view, issues } = read(address, reader);
    if (type === 'POP') {
      dropPending();
      awaited = undefined;
      store.setState((state) => ({
        view: reuse(state.view, view),
        issues,
        navigationType: 'POP',
        focusTarget: undefined,
      }));
    } else if (awaited === undefined) {
      store.setState((state) => ({ view: reuse(state.view, merge(view, pending ?? {})), issues }));
    } else if (awaited === writeLink(view)) awaited = undefined;
  };

  const connect = (to: LinkWriter) => {
    writer = to;
    // Flush pending changes when a field loses focus or the page is hidden: Back or a reload then finds what was just typed.
    for (const left of ['pagehide', 'focusout']) globalThis.addEventListener?.(left, flush);
    // Drop them on Back and Forward: the router may report the new entry much later, and they must not overwrite it.
    globalThis.addEventListener?.('popstate', dropPending);
    // Flush on reload keys too: during `pagehide`, a page that reloads can no longer change its URL.
    globalThis.addEventListener?.('keydown', ({ key }) => /F5|Control|Meta/.test(key) && flush());
    return () => {
      if (writer === to) writer = undefined;
    };
  };

  const store = createStore<ViewStoreState>()(() => ({
    ...read({ pathname, search: '', hash: '' }),
    navigationType: 'POP',
    focusTarget: undefined,
    navigateTo,
    patch,
  }));
  return { ...store, receive, connect };
}

/** There is one spelling per state, so equal links are equal states. */
function isSame(one: Partial<ViewState>, other: Partial<ViewState>): boolean {
  return writeLink(one) === writeLink(other);
}

/** `after`, with every part of `before` that is equal: what a component has not selected does not re-render it. */
function reuse(before: ViewState, after: ViewState): ViewState {
  if (isSame(before, after)) return before;
  const { filters, window, sort } = before;
  return {
    ...after,
    ...(isSame({ filters }, { filters: after.filters }) && { filters }),
    ...(window && isSame({ window }, { window: after.window }) && { window }),
    ...(sort && isSame({ view: 'list', sort }, { view: 'list', sort: after.sort }) && { sort }),
  };
}

function merge(view: ViewState, change: ViewPatch): ViewState {
  const merged = Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined);
  // Only what may be absent is ever set to undefined, so that each key that a view must have is there.
  return Object.fromEntries(merged) as unknown as ViewState;
}
