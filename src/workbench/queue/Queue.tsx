/** The queue of a text: one draft at a time, its words lit in the text, decided by keys or buttons. */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../model/corpus.ts';
import { CardActions, CardChanges } from './card/CardActions.tsx';
import { DraftCard } from './card/DraftCard.tsx';
import { DIGIT_POINTS } from './change-draft.ts';
import { CardForms } from './forms/CardForms.tsx';
import { type Fixes, ProblemLine } from './ProblemLine.tsx';
import type { QueueProps } from './props.ts';
import { queueActions } from './queue-actions.ts';
import { useQueueMessages } from './queue-messages.ts';
import { FindWords } from './text/FindWords.tsx';
import { findWords } from './text/find-words.ts';
import { QueueText } from './text/QueueText.tsx';
import { useListener } from './use-listener.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import './queue.css';

export function Queue(props: QueueProps) {
  const own = useQueueMessages();
  const queue = useQueue(props);
  const actions = queueActions(queue, own);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [pointed, setPointed] = useState<Span>();
  const [query, setQuery] = useState('');
  const { view, editing, edge, laid, stated, placed } = queue;
  const found = useMemo(() => findWords(laid.content, query), [laid, query]);
  const edited = editing?.what === 'statement' ? editing : undefined;
  const item = view.items.find(({ key }) => key === edited?.key) ?? view.current;
  const lit = item && edited ? { ...item, draft: edited.draft } : item;

  useQueueKeys(root, {
    letterKeys: props.letterKeys,
    actions,
    digits: DIGIT_POINTS,
    active: editing === undefined,
    find: () => field.current?.focus(),
    letGo: () => {
      if (!edge) return false;
      queue.setEdge(undefined);
      return true;
    },
  });
  useCardFocus(editing !== undefined);
  /** After a press of the pointer keys act on the card, and Space is no second press of the button. */
  useListener(root, 'click', ({ detail, target }) => {
    if (detail > 0 && target instanceof Element && target.closest('.queue-card .action-row button'))
      focusCard();
  });
  const { onAt, onRelations } = props;
  const fixes: Fixes = {
    translate: ({ statement }) => actions.edit(itemOf(statement?.id), 'translation'),
    edit: ({ statement }) => actions.edit(itemOf(statement?.id), 'side'),
    editContact: ({ contact }) => queue.setEditing({ what: 'contact', contact, back: undefined }),
    addPerson: ({ person = '' }) => queue.setEditing({ what: 'person', name: person }),
    dropRelations: ({ contact = '' }) => actions.dropRelations(contact),
    compare: onRelations && (({ contact = '' }) => onRelations(contact)),
  };
  const itemOf = (statement: string | undefined) =>
    view.items.find(({ stated: one }) => one !== undefined && one.id === statement);
  const begin = () => {
    const words = queue.selectedWords() ?? queue.left.sentences[0] ?? queue.left.proposed[0];
    if (words) actions.begin(words);
  };
  const noun = queue.hasSelection ? own.act.addSelected : own.act.add;
  const [row] = lit?.draft.points ?? [];
  const contact = lit?.draft.contact;
  useEffect(() => {
    if (contact !== undefined && row !== undefined) onAt?.(contact, row);
  }, [contact, row, onAt]);
  return (
    <section ref={root} className="queue" aria-labelledby="queue-title">
      <header className="queue-head">
        <h2 id="queue-title">{own.title}</h2>
        <p>{own.lead}</p>
        {props.head.kind === 'news' && props.head.language === 'ru' && <p>{own.experimental}</p>}
        <p className="queue-progress">
          <progress aria-label={own.title} value={view.decided} max={Math.max(1, view.items.length)} />{' '}
          {own.progress(view.decided, view.items.length)}
        </p>
        <div className="queue-tools">
          {stated.kind !== 'news' && actions.ready > 1 && (
            <button type="button" className="button is-line" onClick={actions.acceptAll}>
              {own.act.acceptAll(actions.ready)}
            </button>
          )}
          <button
            type="button"
            className="button is-line"
            // Or the words would no longer be selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={begin}
          >
            {noun}
          </button>
          <FindWords
            ref={field}
            query={query}
            found={found}
            onQuery={setQuery}
            onMatch={setPointed}
            letterKeys={props.letterKeys}
            onLeave={focusCard}
          />
        </div>
      </header>
      <div className="queue-panes">
        <div className="queue-pane">
          <QueueText
            laid={laid}
            items={view.items}
            current={lit}
            edge={edge}
            background={stated.background}
            found={found}
            pointed={pointed}
            onItem={({ key }) => {
              actions.select(key);
              focusCard();
            }}
            onSelected={queue.select}
            below={(paragraph) => {
              const here = placed.filter(
                ({ at }) => at && at.start >= paragraph.start && at.start < paragraph.end,
              );
              return (
                here.length > 0 && (
                  <ul className="problems">
                    {here.map((one) => (
                      <ProblemLine key={one.key} placed={one} fixes={fixes} />
                    ))}
                  </ul>
                )
              );
            }}
          />
          <WhatIsLeft queue={queue} actions={actions} fixes={fixes} onSentence={setPointed} />
        </div>
        <section className="queue-card" aria-label={own.card}>
          {editing ? (
            <CardForms queue={queue} actions={actions} item={item} />
          ) : (
            <>
              <CardActions queue={queue} actions={actions} item={item} />
              <div className="card-scroll">
                <CardChanges queue={queue} actions={actions} item={item} digits={DIGIT_POINTS} />
                {item ? (
                  <DraftCard queue={queue} actions={actions} item={item} />
                ) : (
                  <div className="card-body">
                    <h3 id="queue-card" tabIndex={-1}>
                      {view.items.length === 0 ? own.none.emptyTitle : own.none.title}
                    </h3>
                    <p>{view.items.length === 0 ? own.none.empty : own.none.more}</p>
                  </div>
                )}
              </div>
            </>
          )}
        </section>
      </div>
      <output className="sr-only">{queue.announced}</output>
    </section>
  );
}

function focusCard(): void {
  document.getElementById('queue-card')?.focus({ preventScroll: true });
}

/** Once a form is left, the focus is on the card, not nowhere. */
function useCardFocus(editing: boolean): void {
  const was = useRef(editing);
  useEffect(() => {
    if (was.current && !editing) focusCard();
    was.current = editing;
  }, [editing]);
}
