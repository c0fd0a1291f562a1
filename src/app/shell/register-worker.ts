/** Has the browser keep the app for when there is no network: once the reader has what was asked for, and quietly. */

/** `base`: folder the app is served under. */
export async function registerWorker(base: string): Promise<void> {
  // Absent on hosts without https, and where the reader's settings forbid it.
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // The page asks for this itself: until it is there, the line belongs to it.
  if (document.querySelector('.on-timeline'))
    await import('../../timeline/Timeline.tsx').catch(() => undefined);
  await idle();
  // Refused: the app is what it was without.
  await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' }).catch(() => undefined);
}

/** Safari has no word for it. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 1000);
  });
}
