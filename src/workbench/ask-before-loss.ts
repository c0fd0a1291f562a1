/** Has the browser ask before a page closes that has something done in it which is not kept. */

import type { OwnStore } from './store/own-store.ts';

/** Listens only while there is something to lose: a page that always did would not be kept for going back to it. */
export function askBeforeLoss(
  store: Pick<OwnStore, 'subscribe' | 'unsaved'>,
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): void {
  const ask = (event: Event) => event.preventDefault();
  store.subscribe(() => {
    if (store.unsaved()) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  });
}
