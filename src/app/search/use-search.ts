/** A query → the contacts it finds and what to highlight; the code for it is fetched with the first query. */

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { lazy } from '../../lazy.ts';
import type { Found } from '../../selection/facets.ts';
import type { FindHighlights } from '../../ui/SearchHighlightsContext.ts';
import { useAwaited } from '../shell/readiness.ts';

const SHORTEST = 3;
/** A search that takes longer shows its progress. */
const PATIENCE_MS = 400;

export const searchCode = lazy(() => import('./search-chunk.ts'));

interface Answer {
  readonly query: string;
  readonly found: Found;
  /** The search could not run: it restricts nothing, and the other filters still work. */
  readonly failed: boolean;
}

interface SearchState {
  readonly found: Found;
  readonly findHighlights: FindHighlights;
  /** Between 0 and 1 during a slow search; undefined otherwise. */
  readonly progress: number | undefined;
  readonly failed: boolean;
  /** The query that `found` answers; undefined where there is nothing to show for it. */
  readonly answered: string | undefined;
}

/** `data`: URL of the data folder. */
export function useSearch(query: string, data: string): SearchState {
  const [answer, setAnswer] = useState<Answer>();
  const [share, setShare] = useState(0);
  const [slow, setSlow] = useState(false);
  const code = useSyncExternalStore(searchCode.subscribe, searchCode.get, searchCode.get);
  const wanted = query !== '';
  const waiting = wanted && answer?.query !== query;

  useAwaited(waiting);

  useEffect(() => {
    if (!wanted) return undefined;
    let outdated = false;
    const settle = (found: Found, failed: boolean) => !outdated && setAnswer({ query, found, failed });
    searchCode
      .load()
      .then(({ searchContacts }) => searchContacts(query, data, setShare))
      .then(
        (ids) => settle(ids && new Set(ids), false),
        () => settle(undefined, true),
      );
    return () => {
      outdated = true;
    };
  }, [wanted, query, data]);

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);

  return useMemo(() => {
    const last = wanted ? answer : undefined;
    // One or two letters that form no word are a prefix.
    const unfinished = last?.found?.size === 0 && query.length < SHORTEST;
    const found = unfinished ? undefined : last?.found;
    return {
      found,
      findHighlights: wanted && code ? (text) => code.findHighlights(text, query) : undefined,
      progress: waiting && slow ? share : undefined,
      failed: last?.failed === true,
      answered: found && last?.query,
    };
  }, [wanted, answer, code, query, waiting, slow, share]);
}
