/** A query → the contacts it finds and what to highlight; a worker searches, started by the first query. */

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { lazy } from '../../lazy.ts';
import type { Found } from '../../selection/facets.ts';
import type { FindHighlights } from '../../ui/SearchHighlightsContext.ts';
import { useAwaited } from '../shell/readiness.ts';
import type { SearchAnswer, SearchOrder } from './search-messages.ts';

const SHORTEST = 3;
/** A search that takes longer shows its progress. */
const PATIENCE_MS = 400;

const highlighter = lazy(async () => (await import('./highlight-chunk.ts')).findHighlights);

interface SearchState {
  readonly found: Found;
  readonly findHighlights: FindHighlights;
  /** Between 0 and 1 during a slow search; undefined otherwise. */
  readonly progress: number | undefined;
}

/** `data`: URL of the data folder. */
export function useSearch(query: string, data: string): SearchState {
  const worker = useRef<Worker>(undefined);
  const [answer, setAnswer] = useState<{ readonly query: string; readonly found: Found }>();
  const [share, setShare] = useState(0);
  const [slow, setSlow] = useState(false);
  const marker = useSyncExternalStore(highlighter.subscribe, highlighter.get, highlighter.get);
  const wanted = query !== '';
  const waiting = wanted && answer?.query !== query;

  useAwaited(waiting);

  useEffect(() => () => worker.current?.terminate(), []);

  useEffect(() => {
    if (!wanted) return;
    worker.current ??= startWorker((message) => {
      if (message.kind === 'progress') setShare(message.share);
      // If the search fails, it restricts nothing, and the other filters still work.
      else
        setAnswer({
          query: message.query,
          found: message.kind === 'found' ? message.ids && new Set(message.ids) : undefined,
        });
    });
    const order: SearchOrder = { data: new URL(data, location.href).href, query };
    worker.current?.postMessage(order);
  }, [wanted, query, data]);

  useEffect(() => {
    // If it fails to load, the search works without highlights.
    if (wanted) highlighter.load().catch(() => undefined);
  }, [wanted]);

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);

  return useMemo(() => {
    const found = wanted ? answer?.found : undefined;
    // One or two letters that form no word are a prefix.
    const unfinished = found?.size === 0 && query.length < SHORTEST;
    return {
      found: unfinished ? undefined : found,
      findHighlights: wanted && marker ? (text) => marker(text, query) : undefined,
      progress: waiting && slow ? share : undefined,
    };
  }, [wanted, answer, marker, query, waiting, slow, share]);
}

/** Undefined if the browser has no workers. */
function startWorker(onAnswer: (answer: SearchAnswer) => void): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => onAnswer(data));
  return worker;
}
