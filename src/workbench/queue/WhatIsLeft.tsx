/** What the text still lacks, in numbers that lead there: drafts, open sentences, comparisons, problems. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Span } from '../../model/corpus.ts';
import { inOneLine } from '../../model/passage.ts';
import { type Fixes, ProblemLine } from './ProblemLine.tsx';
import type { QueueActions } from './queue-actions.ts';
import { useQueueMessages } from './queue-messages.ts';
import type { Queued } from './use-queue.ts';

/** How many characters of a sentence are shown. */
const SHOWN = 110;

interface Props {
  readonly queue: Queued;
  readonly actions: QueueActions;
  readonly fixes: Fixes;
  readonly onSentence: (sentence: Span) => void;
}

export function WhatIsLeft({ queue, actions, fixes, onSentence }: Props) {
  const own = useQueueMessages();
  const { left, due, placed, names } = queue;
  const words = own.left;
  const unplaced = placed.filter(({ at }) => at === undefined);
  const nothing =
    left.drafts.length + left.sentences.length + left.proposed.length + due.length + placed.length === 0;
  return (
    <section className="queue-left" aria-labelledby="queue-left">
      <h3 id="queue-left">{words.title}</h3>
      {nothing && <p>{words.nothing}</p>}
      <ul>
        {left.drafts.length > 0 && (
          <li>
            <b>{words.drafts(left.drafts.length)}</b>{' '}
            <button
              type="button"
              className="button is-line"
              onClick={() => actions.select(left.drafts[0]?.key)}
            >
              {words.toDraft}
            </button>
          </li>
        )}
        {left.proposed.length > 0 && (
          <li>
            <b>{words.proposed(left.proposed.length)}</b> {words.proposedWhy}{' '}
            <button
              type="button"
              className="button is-line"
              onClick={() => actions.background(left.proposed)}
            >
              {words.backgroundAll(left.proposed.length)}
            </button>
            <Sentences spans={left.proposed} {...{ queue, actions, onSentence }} />
          </li>
        )}
        {left.sentences.length > 0 && (
          <li>
            <b>{words.sentences(left.sentences.length)}</b> {words.sentencesWhy}
            <Sentences spans={left.sentences} {...{ queue, actions, onSentence }} />
          </li>
        )}
        {due.length > 0 && (
          <li>
            <b>{words.relations(due.length)}</b> {words.relationsWhy}{' '}
            {queue.onRelations &&
              [...new Set(due.map(({ contact }) => contact))].map((contact) => (
                <button
                  key={contact}
                  type="button"
                  className="button is-line"
                  onClick={() => queue.onRelations?.(contact)}
                >
                  {words.compareOf(names.contactName(contact))}
                </button>
              ))}
          </li>
        )}
        {placed.length > 0 && (
          <li>
            <b>{words.problems(placed.length)}</b>
            <ul className="problems">
              {placed
                .filter(({ at }) => at !== undefined)
                .map(({ key, at }) => (
                  <li key={key}>{at && <Lead span={at} {...{ queue, onSentence }} />}</li>
                ))}
              {unplaced.map((one) => (
                <ProblemLine key={one.key} placed={one} fixes={fixes} />
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}

function Sentences({
  spans,
  queue,
  actions,
  onSentence,
}: Pick<Props, 'queue' | 'actions' | 'onSentence'> & { readonly spans: readonly Span[] }) {
  const own = useQueueMessages();
  return (
    <ul className="open-sentences">
      {spans.map((span) => (
        <li key={span.start}>
          <Lead span={span} {...{ queue, onSentence }} />
          <button type="button" className="button is-line" onClick={() => actions.background([span])}>
            {own.left.background}
          </button>
          <button type="button" className="button is-line" onClick={() => actions.begin(span)}>
            {own.act.add}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The sentence, as a button that leads to it. */
function Lead({ span, queue, onSentence }: Pick<Props, 'queue' | 'onSentence'> & { readonly span: Span }) {
  const { messages } = useI18n();
  const words = inOneLine(queue.text.content.slice(span.start, span.end));
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  const paragraph = queue.laid.paragraphs.findIndex(({ end }) => end > span.start) + 1;
  return (
    <button type="button" className="sentence-lead" onClick={() => onSentence(span)}>
      <span>{messages.panel.paragraph(paragraph)}</span>{' '}
      <q lang={queue.head.language} translate="no">
        {shown}
      </q>
    </button>
  );
}
