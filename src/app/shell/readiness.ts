/** Marks the page once everything its view waits for has loaded or failed, so that tests need not guess. */

import { useEffect, useLayoutEffect } from 'react';

const awaited = new Set<object>();
let entry: string | undefined;

function mark(): void {
  const root = document.getElementById('root');
  if (root && entry !== undefined && awaited.size === 0) root.dataset.ready = entry;
}

function unmark(): void {
  delete document.getElementById('root')?.dataset.ready;
}

/** Withholds the mark while something is loading. */
export function useAwaited(waits: boolean): void {
  useLayoutEffect(() => {
    if (!waits) return undefined;
    const own = {};
    awaited.add(own);
    unmark();
    return () => {
      awaited.delete(own);
      // Deferred, because what renders next may wait as well, and registers in the same commit.
      queueMicrotask(mark);
    };
  }, [waits]);
}

/** Sets `data-ready` on the root to the history entry's key; in an effect, so that it never precedes hydration. */
export function useReadyMark(key: string): void {
  useEffect(() => {
    unmark();
    entry = key;
    queueMicrotask(mark);
    return () => {
      entry = undefined;
      unmark();
    };
  }, [key]);
}
