/** The line at the foot of a frame: whose words it shows, and the link to the whole app, in a new tab. */

import type { EmbedMessages } from '../../messages/en/exports/embed.ts';
import type { Sources } from '../embed/sources.ts';

interface Props {
  readonly words: EmbedMessages;
  readonly sources: Sources;
  /** What the corpus calls itself. */
  readonly site: string;
  readonly href: string;
}

export function EmbedSource({ words, sources: { names, more }, site, href }: Props) {
  return (
    <footer className="embed-source">
      <p>
        {words.source(names, more)}{' '}
        <a href={href} target="_blank" rel="noopener">
          {site}
          <span aria-hidden="true"> ↗</span>
          <span className="sr-only"> ({words.newTab})</span>
        </a>
      </p>
    </footer>
  );
}
