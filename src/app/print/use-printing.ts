/** Whether the page is on its way to paper, which shows more than the screen. */

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../model/language.ts';
import { lazyView } from '../panes/lazy-views.ts';

/** Who is on record is printed as well; where it does not arrive, the list is printed alone. */
const fetchForPaper = (language: Language) =>
  lazyView('on-record', language)
    .load()
    .catch(() => undefined);

export async function printPage(language: Language): Promise<void> {
  await fetchForPaper(language);
  print();
}

/** `ahead`: what paper needs is fetched in a pause, since the browser's own command does not wait for it. */
export function usePrinting(language: Language, ahead: boolean): boolean {
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
    if (!ahead) return undefined;
    // After what is on screen has been asked for.
    const timer = setTimeout(() => void fetchForPaper(language), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [ahead, language]);
  return printing;
}

const AHEAD_MS = 1000;
