/** A corpus that arrived in the fragment of an address: shown in this tab until it is closed or kept, over reloads as well. */

import type { Files } from './files/files.ts';
import { isRefusal, type Refusal } from './files/refusal.ts';
import { fromFragment, isFragment } from './files/share-link.ts';

const KEY = 'readouts-link';
/** The query by which a link is left: a reader who stays after all, when the browser asks, still has its texts. */
export const LEAVING = '?leave';

/** Undefined where none did. Takes it out of the address, where the link to a statement belongs. */
export function arrivedByLink(): { readonly files: Files } | Refusal | undefined {
  const { pathname, search, hash } = location;
  if (search === LEAVING) {
    history.replaceState(history.state, '', pathname);
    forgetLink();
    return undefined;
  }
  const isHere = isFragment(hash);
  if (isHere) history.replaceState(history.state, '', pathname + search);
  const fragment = isHere ? hash : kept();
  if (fragment === undefined) return undefined;
  const outcome = fromFragment(fragment);
  if (isRefusal(outcome)) forgetLink();
  else keep(fragment);
  return outcome;
}

/** In the tab where it is pasted, an address that differs in its fragment alone loads nothing. */
export function followLinks(): void {
  addEventListener('hashchange', () => isFragment(location.hash) && location.reload());
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(fragment: string): void {
  try {
    sessionStorage.setItem(KEY, fragment);
  } catch {
    // The browser refuses storage: a reload then shows what the device has.
  }
}

export function forgetLink(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
