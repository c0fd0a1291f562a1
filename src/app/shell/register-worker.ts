/** Registers the service worker for offline use, once the page has loaded, and without reporting failures. */

/** `base`: folder that the app is served from. */
export async function registerWorker(base: string): Promise<void> {
  // Absent on hosts without https, and if the reader's settings forbid it.
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // The page loads the timeline itself: wait, so as not to compete for bandwidth.
  if (document.querySelector('.on-timeline'))
    await import('../../timeline/Timeline.tsx').catch(() => undefined);
  await idle();
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
  } catch {
    // The app works online as before. In a sandboxed frame even asking for the registry throws.
  }
}

/** Resolves when the browser is idle; Safari lacks `requestIdleCallback`. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 1000);
  });
}
