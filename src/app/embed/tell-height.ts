/** Tells the page that this one is framed in how high it is, whenever that changes. */

import { heightMessages } from '../../exports/embed/height-messages.ts';

/** Returns how to stop. Whoever frames it may know: all that is told is a height, and the address that it asked for. */
export function tellHeight(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  // What a reader opens in the frame is not the host's affair.
  const asked = location.href;
  let told = 0;
  const tell = () => {
    // The document is never lower than its frame, and would keep one high that has become too high.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    for (const message of heightMessages(height, asked)) host.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  return () => observer.disconnect();
}
