/** The line at the foot of a frame: whose words it shows, and the link to the whole app, in a new tab. */

import type { EmbedMessages } from '../../../messages/en/exports/embed.ts';
import type { Language } from '../../../model/language.ts';
import type { Sources } from '../../embed/sources.ts';

interface Props {
  /** Where it is outside of the app, which may be in another language later. */
  readonly lang?: Language;
  readonly messages: EmbedMessages;
  readonly sources: Sources;
  /** What the corpus calls itself. */
  readonly site: string;
  readonly href: string;
}

export function EmbedSource({ lang, messages, sources: { names, more }, site, href }: Props) {
  return (
    <footer className="embed-source" lang={lang}>
      <p>
        {messages.source(names, more)}{' '}
        <a href={href} target="_blank" rel="noopener">
          {site}
          <span className="sr-only"> ({messages.newTab})</span>
        </a>
      </p>
    </footer>
  );
}
