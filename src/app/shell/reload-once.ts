/** Loads the page again where the host has other texts by now: the URL holds the whole view. */

const KEY = 'readouts-reloaded';

/** `corpus`: the hash of the texts that are gone. False where that was tried before in this tab: it would go on for ever. */
export function reloadOnce(corpus: string): boolean {
  try {
    const tried = sessionStorage.getItem(KEY)?.split(' ') ?? [];
    // All of them: two machines of a host may answer with two releases in turn.
    if (tried.includes(corpus)) return false;
    sessionStorage.setItem(KEY, [...tried, corpus].join(' '));
  } catch {
    // Without a memory there is no end to it either.
    return false;
  }
  location.reload();
  return true;
}
