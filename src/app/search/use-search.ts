/** A query → the contacts it finds and what to highlight; the code for it is fetched with the first query. */

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Library } from '../../corpus/library.ts';
import { NewerVersion } from '../../corpus/load-corpus.ts';
import { lazy } from '../../lazy.ts';
import type { Found } from '../../selection/facets.ts';
import type { FindHighlights } from '../../ui/SearchHighlightsContext.ts';
import { useAwaited } from '../shell/readiness.ts';

const SHORTEST = 3;
/** A search that takes longer shows its progress. */
const SLOW_MS = 400;

export const searchCode = lazy(() => import('./search-chunk.ts'));

/** The search could not run: it restricts nothing, and the other filters still work. */
export type SearchFailure = 'failed' | 'outdated';

interface Answer {
  readonly query: string;
  readonly found: Found;
  readonly failure: SearchFailure | undefined;
}

interface SearchState {
  readonly found: Found;
  readonly findHighlights: FindHighlights;
  /** Between 0 and 1 during a slow search; undefined otherwise. */
  readonly progress: number | undefined;
  readonly failure: SearchFailure | undefined;
  /** The query that `found` answers; undefined where there is nothing to show for it. */
  readonly answered: string | undefined;
}

/** `data`: URL of the data folder; `library`: what the page shows. */
export function useSearch(query: string, data: string, library: Library): SearchState {
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
    const settle = (found: Found, failure?: SearchFailure) =>
      !outdated && setAnswer({ query, found, failure });
    searchCode
      .load()
      .then(({ searchContacts }) => searchContacts(query, { data, library }, setShare))
      .then(
        (ids) => settle(ids),
        (error: unknown) => settle(undefined, error instanceof NewerVersion ? 'outdated' : 'failed'),
      );
    return () => {
      outdated = true;
    };
  }, [wanted, query, data, library]);

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
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
      failure: last?.failure,
      answered: found && last?.query,
    };
  }, [wanted, answer, code, query, waiting, slow, share]);
}
