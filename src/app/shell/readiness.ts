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

/** Withholds the mark until code has arrived, or failed to, that changes nothing that is rendered. */
export function awaitCode(code: Promise<unknown>): void {
  awaited.add(code);
  unmark();
  const settle = () => {
    awaited.delete(code);
    queueMicrotask(mark);
  };
  code.then(settle, settle);
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
