/** The canonical address in the head, kept in step: phones share that one, whatever the address bar shows. */

/** `link`: what the view says, as the app spells it; without a canonical address in the page there is nothing to do. */
export function syncCanonical(link: string): void {
  const tag = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  // What the path alone says has a page, whose address ends with a slash; what says more is an address of its own.
  if (tag) tag.href = new URL(/[?#]|\/$/.test(link) ? link : `${link}/`, tag.href).href;
}
