/** The view that the address means, and the two ways to change it: at once with history, or quietly after a pause. */

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { LinkIssue } from '../link/address.ts';
import type { KnownIds } from '../link/fields.ts';
import { readLink } from '../link/read-link.ts';
import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';

/** What amends the entry in the history instead of adding one: filtering, typing, panning, sorting, pointing. */
export type ViewPatch = Partial<Pick<ViewState, 'filters' | 'window' | 'sort' | 'statement'>>;

/** Browsers limit how often an address may change; a reader's burst of changes becomes one. */
const QUIET_MS = 150;

export interface UsedView {
  readonly view: ViewState;
  readonly issues: readonly LinkIssue[];
  /** Opens or closes something: adds to the history. */
  readonly go: (to: ViewState) => void;
  /** Filters, types, pans, sorts, points: shows at once, and replaces the address after a pause. */
  readonly patch: (change: ViewPatch) => void;
}

/** `leave` is called just before another entry is added, with the history still at the one that is left. */
export function useView(leave: () => void): UsedView {
  const location = useLocation();
  const navigation = useNavigationType();
  const navigate = useNavigate();
  const library = useLibrary();
  const known = useMemo((): KnownIds => {
    return {
      has: (kind, id) =>
        (kind === 'person' ? library.person(id) : library.contactIndex.text(id)) !== undefined,
    };
  }, [library]);
  // A page is prerendered for its path alone: while taking it over, what follows the path must wait for a moment.
  // Where nothing follows, there is nothing to wait for, and nothing to draw a second time.
  const takenOver = useSyncExternalStore(
    never,
    () => true,
    () => location.search === '' && location.hash === '',
  );
  const { state, issues } = useMemo(() => {
    const { pathname, search, hash } = location;
    return readLink(takenOver ? { pathname, search, hash } : { pathname, search: '', hash: '' }, known);
  }, [location, known, takenOver]);

  const [draft, setDraft] = useState<ViewPatch>();
  const latest = draft ? merge(state, draft) : state;
  // The same filters stay the same object, and the same view too: what they do not change is not drawn again.
  const filtersKey = writeLink({ filters: latest.filters });
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept for as long as they are spelled the same
  const filters = useMemo(() => latest.filters, [filtersKey]);
  const viewKey = writeLink(latest);
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept for as long as it is spelled the same
  const view = useMemo(() => ({ ...latest, filters }), [viewKey, filters]);
  /** The draft that the address has been told of; cleared once it has arrived there. */
  const told = useRef<ViewPatch>(undefined);
  // Handlers live longer than a render: they need the view of now.
  const now = useRef(view);
  const pending = useRef<ViewPatch>(undefined);
  useLayoutEffect(() => {
    now.current = view;
    pending.current = draft === told.current ? undefined : draft;
  }, [view, draft]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs on a new address only, not when the way there changes
  useEffect(() => {
    setDraft((later) => (later === told.current || navigation === 'POP' ? undefined : later));
  }, [location]);

  useEffect(() => {
    if (!draft || draft === told.current) return undefined;
    const pause = setTimeout(() => {
      told.current = draft;
      void navigate(writeLink(now.current), { replace: true });
    }, QUIET_MS);
    return () => clearTimeout(pause);
  }, [draft, navigate]);

  const patch = useCallback((change: ViewPatch) => {
    setDraft((before) => ({ ...before, ...change }));
    now.current = merge(now.current, change);
  }, []);

  const go = useCallback(
    (to: ViewState) => {
      const before = now.current;
      if (pending.current) {
        // What was just typed belongs to the entry that is being left.
        told.current = pending.current;
        void navigate(writeLink(before), { replace: true });
      }
      leave();
      now.current = to;
      void navigate(writeLink(to));
    },
    [navigate, leave],
  );

  return { view, issues, go, patch };
}

function never() {
  return () => {};
}

/** A key given as undefined is taken away. */
function merge(view: ViewState, change: ViewPatch): ViewState {
  const merged = { ...view, ...change };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as ViewState;
}
