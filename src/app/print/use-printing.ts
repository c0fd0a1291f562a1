/** Whether the page is being printed, which adds content. */

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../model/language.ts';
import { lazyView } from '../panes/lazy-views.ts';

/** With nothing open, the list and who is on record are printed; what does not arrive is left out. */
const fetchForPaper = (language: Language) =>
  Promise.allSettled((['list', 'on-record'] as const).map((name) => lazyView(name, language).load()));

export async function printPage(language: Language): Promise<void> {
  await fetchForPaper(language);
  print();
}

/** `ahead` prefetches what printing needs, because the browser's print command does not wait for it. */
export function usePrinting(language: Language, ahead: boolean): boolean {
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
    if (!ahead) return undefined;
    // After what is on screen has been asked for.
    const timer = setTimeout(() => void fetchForPaper(language), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [ahead, language]);
  return printing;
}

const AHEAD_MS = 1000;
