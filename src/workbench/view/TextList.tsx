/** The texts of the corpus: how much of each is decided, its problems, and what can be done with it. */

import { useRef, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { TextName } from '../../ui/Uncertain.tsx';
import { isRefusal } from '../files/refusal.ts';
import { EditHead } from './adding/EditHead.tsx';
import { isOwnKind } from './adding/head-fields.ts';
import { useBench } from './bench.ts';
import { acceptWhole, draftsWithOthers } from './drafting/preview.ts';
import type { TextLeft } from './left.ts';
import { refusalWords, useWorkbenchMessages } from './view-messages.ts';

interface Props {
  readonly texts: readonly TextLeft[];
  /** Those whose drafts are still being made. */
  readonly drafting: ReadonlySet<string>;
  readonly onDecide: (text: string) => void;
  readonly onSaid: (words: string) => void;
}

export function TextList({ texts, drafting, onDecide, onSaid }: Props) {
  const own = useWorkbenchMessages();
  return (
    <section className="bench-part" aria-labelledby="bench-texts">
      <h2 id="bench-texts">{own.texts.title}</h2>
      {texts.length === 0 ? (
        <p className="bench-none">{own.texts.none}</p>
      ) : (
        <ul className="bench-list">
          {texts.map((one) => (
            <TextItem
              key={one.text.id}
              left={one}
              drafting={drafting.has(one.text.id)}
              onDecide={onDecide}
              onSaid={onSaid}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function TextItem({
  left: { text, queue, problems },
  drafting,
  onDecide,
  onSaid,
}: {
  readonly left: TextLeft;
  readonly drafting: boolean;
} & Pick<Props, 'onDecide' | 'onSaid'>) {
  const messages = useWorkbenchMessages();
  const own = messages.texts;
  const { localize } = useI18n();
  const library = useLibrary();
  const bench = useBench();
  const { id } = text;
  const compiled = library.text(id);
  const title = compiled ? localize(compiled.title) : id;
  const [editing, setEditing] = useState(false);
  const details = useRef<HTMLButtonElement>(null);
  const open = queue?.left.length ?? 0;
  const work = bench.work.get(id);
  const all = queue?.items.length ?? text.statements.length;

  const acceptAll = () => {
    if (!queue || !work) return;
    const whole = { ...work, drafts: draftsWithOthers(id, bench.work) };
    const [first, ...others] = acceptWhole(id, queue, whole);
    const outcome = first && bench.act(first, ...others);
    onSaid(outcome && isRefusal(outcome) ? refusalWords(outcome, messages) : own.done(title));
  };
  const remove = () => {
    const outcome = bench.act({ type: 'remove-text', text: id });
    onSaid(isRefusal(outcome) ? refusalWords(outcome, messages) : own.removed(title));
  };
  return (
    <li>
      <div className="bench-item">
        <span className="bench-name">
          {compiled ? (
            <ViewLink to={{ text: id, contact: undefined, read: undefined }}>
              <TextName text={compiled} />
            </ViewLink>
          ) : (
            id
          )}
        </span>
        <span className="bench-title">{title}</span>
        <span className="bench-left">
          {drafting ? messages.drafts.making : own.left(all - open, all)}
          {problems.length > 0 && `, ${own.problems(problems.length)}`}
        </span>
      </div>
      <div className="bench-acts">
        {open > 0 && isOwnKind(text.kind) && (
          <button
            type="button"
            className="button is-solid"
            aria-label={own.acceptAllOf(title, open)}
            onClick={acceptAll}
          >
            {own.acceptAll(open)}
          </button>
        )}
        <button
          type="button"
          className="button is-line"
          aria-label={open > 0 ? own.decideLong(title) : own.lookLong(title)}
          onClick={() => onDecide(id)}
        >
          {open > 0 ? own.decide : own.look}
        </button>
        {compiled && (
          <button
            ref={details}
            type="button"
            className="button is-line"
            aria-label={own.detailsLong(title)}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {own.details}
          </button>
        )}
        <button type="button" className="button" aria-label={own.removeLong(title)} onClick={remove}>
          {own.remove}
        </button>
      </div>
      {editing && (
        <EditHead
          text={text}
          onSaid={onSaid}
          onClose={() => {
            setEditing(false);
            details.current?.focus();
          }}
        />
      )}
    </li>
  );
}
