/** The table of contents: links within the page, which leave the URL alone. */

import type { MouseEvent } from 'react';
import type { SectionName } from '../messages/en/method.ts';
import { followWithinPage } from '../ui/focus-and-scroll.ts';
import { isPlainClick } from '../ui/is-plain-click.ts';
import { useMethodMessages } from './method-messages.ts';

export function Contents({ names }: { readonly names: readonly SectionName[] }) {
  const own = useMethodMessages();
  return (
    <nav className="method-contents" aria-labelledby="method-contents">
      <h2 id="method-contents">{own.contents}</h2>
      <ol>
        {names.map((name) => (
          <li key={name}>
            <a href={`#method-${name}`} onClick={onClick}>
              {own.titles[name]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function onClick(event: MouseEvent<HTMLAnchorElement>): void {
  if (isPlainClick(event)) followWithinPage(event, 'start');
}
