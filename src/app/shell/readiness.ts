/** Marks the page once what its view waits for has come or failed, so that whoever drives it need not guess. */

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

/** Keeps the mark away for as long as something is on its way. */
export function useAwaited(waits: boolean): void {
  useLayoutEffect(() => {
    if (!waits) return undefined;
    const own = {};
    awaited.add(own);
    unmark();
    return () => {
      awaited.delete(own);
      // What comes next may wait in its turn, and says so in the same commit.
      queueMicrotask(mark);
    };
  }, [waits]);
}

/** The mark is `data-ready` on the root, naming the history entry; an effect, so that it never precedes hydration. */
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
