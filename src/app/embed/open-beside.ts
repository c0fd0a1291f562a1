/** Links that the app does not answer itself open a new tab: in a frame, they would replace what somebody's page shows. */

/** Returns how to stop. */
export function openBeside(): () => void {
  const listeners = new AbortController();
  const beside = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || !link?.href || link.getAttribute('href')?.startsWith('#')) return;
    link.target = '_blank';
    link.rel = 'noopener';
  };
  // After the app's own listeners, before the browser follows the link.
  addEventListener('click', beside, { signal: listeners.signal });
  return () => listeners.abort();
}
