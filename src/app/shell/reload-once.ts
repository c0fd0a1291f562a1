/** Loads the page again where the host has other texts by now: the URL holds the whole view. */

const KEY = 'readouts-reloaded';

/** `corpus`: the hash of the texts that are gone. False where that was tried before in this tab: it would go on for ever. */
export function reloadOnce(corpus: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === corpus) return false;
    sessionStorage.setItem(KEY, corpus);
  } catch {
    // Without a memory there is no end to it either.
    return false;
  }
  location.reload();
  return true;
}
