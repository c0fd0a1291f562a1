/** Which corpus this is: its hash, its format, and how many texts and contacts it holds. */

import { useContext } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { CORPUS_FORMAT } from '../model/corpus.ts';
import { TakeAwayContext } from '../navigation/TakeAwayContext.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { dayText } from './editor-day.ts';
import { useMethodMessages } from './method-messages.ts';

export function Versions() {
  const { messages } = useI18n();
  const own = useMethodMessages().versions;
  const { hash, contactIndex, changes } = useLibrary();
  const take = useContext(TakeAwayContext);
  const latest = changes[0]?.on;
  return (
    <>
      <p>{own.intro}</p>
      <dl className="versions">
        <dt>{own.corpus}</dt>
        <dd>
          <code translate="no">{hash}</code>
        </dd>
        <dt>{own.format}</dt>
        <dd>{CORPUS_FORMAT}</dd>
        <dt>{own.texts}</dt>
        <dd>{messages.count(contactIndex.textIds.length)}</dd>
        <dt>{own.contacts}</dt>
        <dd>{messages.count(contactIndex.count)}</dd>
        <dt>{own.latest}</dt>
        <dd>
          {latest === undefined ? own.noChange : <time dateTime={latest}>{dayText(latest, messages)}</time>}
        </dd>
      </dl>
      <p>
        <ViewLink className="method-data" to={{ view: 'data' }}>
          {own.data}
        </ViewLink>
      </p>
      {take && (
        <button type="button" className="button is-line take-button" onClick={() => take({ tool: 'cite' })}>
          {messages.share.tools.cite}
        </button>
      )}
    </>
  );
}
