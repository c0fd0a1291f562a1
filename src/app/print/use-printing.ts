/** Whether the page is on its way to paper, which shows more than the screen. */

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../model/language.ts';
import { lazyView } from '../panes/lazy-views.ts';

/** Paper of all contacts shows who is on record as well. What does not arrive is left out. */
async function fetchForPaper(language: Language, whole: boolean): Promise<void> {
  const names = whole ? (['paper', 'on-record'] as const) : (['paper'] as const);
  await Promise.allSettled(names.map((name) => lazyView<'paper' | 'on-record'>(name, language).load()));
}

export async function printPage(language: Language): Promise<void> {
  await fetchForPaper(language, true);
  print();
}

/** What paper needs is fetched in a pause, since the browser's own command does not wait for it. */
export function usePrinting(language: Language, whole: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the paper out as soon as its event returns.
    const turn = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'));
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
    return () => {
      removeEventListener('beforeprint', turn);
      removeEventListener('afterprint', turn);
    };
  }, []);
  useEffect(() => {
    // After what is on screen has been asked for.
    const timer = setTimeout(() => void fetchForPaper(language, whole), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [whole, language]);
  return printing;
}

const AHEAD_MS = 1000;
