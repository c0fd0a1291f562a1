/** Reports the height of an embedded page to the page that frames it, whenever it changes. */

import { heightMessages } from '../../exports/embed/height-messages.ts';

/** Returns a function that stops it. It is safe with any host: it learns only a height and the URL that it requested itself. */
export function reportHeight(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  // What a reader opens in the frame is not the host's affair.
  const asked = location.href;
  let lastHeight = 0;
  const report = () => {
    // The document is never lower than its frame, and would keep one high that has become too high.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === lastHeight) return;
    lastHeight = height;
    for (const message of heightMessages(height, asked)) host.postMessage(message, '*');
  };
  const observer = new ResizeObserver(report);
  observer.observe(document.body);
  return () => observer.disconnect();
}
