/** The table of contents: links within the page, which leave the address alone. */

import type { MouseEvent } from 'react';
import type { SectionName } from '../messages/en/method.ts';
import { useMethodMessages } from './method-messages.ts';

export function Contents({ names }: { readonly names: readonly SectionName[] }) {
  const own = useMethodMessages();
  return (
    <nav className="method-contents" aria-labelledby="method-contents">
      <h2 id="method-contents">{own.contents}</h2>
      <ol>
        {names.map((name) => (
          <li key={name}>
            <a href={`#method-${name}`} onClick={leap}>
              {own.titles[name]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The fragment of an address names statements; without JavaScript the browser's own leap does. */
function leap(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
