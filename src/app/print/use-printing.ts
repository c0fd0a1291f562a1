/** Whether the page is being printed, which adds content. */

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../model/language.ts';
import { lazyView } from '../panes/lazy-views.ts';

/** A print of all contacts includes “on record”. What fails to load is omitted. */
async function fetchForPaper(language: Language, whole: boolean): Promise<void> {
  const names = whole ? (['paper', 'on-record'] as const) : (['paper'] as const);
  await Promise.allSettled(names.map((name) => lazyView<'paper' | 'on-record'>(name, language).load()));
}

export async function printPage(language: Language): Promise<void> {
  await fetchForPaper(language, true);
  print();
}

/** Prefetches what printing needs, because the browser's print command does not wait for it. */
export function usePrinting(language: Language, whole: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Render synchronously: the browser lays out the print as soon as the event handler returns.
    const turn = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'));
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
    return () => {
      removeEventListener('beforeprint', turn);
      removeEventListener('afterprint', turn);
    };
  }, []);
  useEffect(() => {
    // Delayed, so that requests for the screen go first.
    const timer = setTimeout(() => void fetchForPaper(language, whole), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [whole, language]);
  return printing;
}

const AHEAD_MS = 1000;
