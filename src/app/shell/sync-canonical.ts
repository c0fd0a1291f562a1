/** Keeps the canonical URL in the head in sync: phones share that one instead of the address bar's. */

/** `link`: the view's URL as the app writes it. Does nothing if the page has no canonical URL. */
export function syncCanonical(link: string): void {
  const tag = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  // A URL without a query is a prerendered page, which ends with a slash; one with a query is its own canonical URL.
  if (!tag) return;
  const before = tag.href;
  tag.href = new URL(/[?#]|\/$/.test(link) ? link : `${link}/`, before).href;
  // They are of the page that was sent.
  if (tag.href !== before)
    for (const other of document.head.querySelectorAll('link[rel=prev], link[rel=next]')) other.remove();
}
