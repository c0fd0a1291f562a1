/** The source reader: one text as it was published, with its statements, notes and the evidence of dates marked in place. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { View } from '../link/view-state.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { useNavigation } from '../navigation/NavigationContext.ts';
import { useFocusOnArrival } from '../navigation/use-focus-on-arrival.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { pairAccounts } from '../selection/pair-accounts.ts';
import { placeInText, placeStatements } from '../selection/place-statements.ts';
import { focusAndScroll } from '../ui/focus-and-scroll.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ByBasis, DateText } from '../ui/Uncertain.tsx';
import { Chains } from './Chains.tsx';
import { Footnotes } from './Footnotes.tsx';
import { footnotesOf, markFootnotes, markStatements } from './markings.ts';
import { TextBody } from './TextBody.tsx';
import './reader.css';
import './reader-print.css';

interface Props {
  readonly text: Text;
  /** Open beside the text: only its statements are marked. */
  readonly contact: Contact | undefined;
  /** What the filters leave. */
  readonly shown: ContactSet;
  readonly statement: string | undefined;
  /** The view to return to when the text is closed. */
  readonly under: View;
  /** Whether N and P move from highlight to highlight. */
  readonly letterKeys: boolean;
}

export function Reader({ text, contact, shown, statement, under, letterKeys }: Props) {
  const { messages } = useI18n();
  const library = useLibrary();
  const { navigateTo } = useNavigation();
  const root = useRef<HTMLElement>(null);
  /** The index of the current label: a statement told twice has two labels. */
  const [at, setAt] = useState<number>();

  const { statements, placeOf, others } = useMemo(() => {
    const own = library.statementsIn(text.id);
    if (!contact) return { ...placeInText(library, text.id, shown), others: 0 };
    const placeOf = placeStatements(pairAccounts(library, contact));
    const here = own.filter(({ id }) => placeOf.has(id));
    return { statements: here, placeOf, others: own.length - here.length };
  }, [library, text, contact, shown]);
  const footnotes = useMemo(() => footnotesOf(library, text), [library, text]);
  const markings = useMemo(
    () => [...markStatements(statements, placeOf), ...markFootnotes(footnotes)],
    [statements, placeOf, footnotes],
  );
  /** The labels in the order of the text, by statement. */
  const labels = useMemo(
    () =>
      markings
        .flatMap((marking) => (marking.kind === 'statement' && marking.labelled ? [marking] : []))
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .map((marking) => marking.statement.id),
    [markings],
  );
  const current = at !== undefined && labels[at] === statement ? at : labels.indexOf(statement ?? '');

  const labelAt = (index: number) => root.current?.querySelectorAll<HTMLElement>('[data-highlight]')[index];
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another statement or text, and then only
  useEffect(() => {
    // Only where it is not in view yet: the text must not jump under the reader's eyes.
    labelAt(current)?.scrollIntoView({ block: 'nearest' });
  }, [statement, text.id]);
  useFocusOnArrival((target) => {
    if (target !== 'highlight') return false;
    labelAt(current)?.focus({ preventScroll: true });
    return true;
  });

  const walk = (step: 1 | -1) => {
    const next = current < 0 ? (step === 1 ? 0 : labels.length - 1) : current + step;
    const to = labels[next];
    const label = labelAt(next);
    if (to === undefined || !label) return;
    setAt(next);
    navigateTo({ statement: to });
    focusAndScroll(label, 'nearest');
  };
  // Listens on the pane itself: letter keys must act there only, and a click on a passage does what its label, a link, does.
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    root.current?.addEventListener('keydown', onKey, { signal });
    root.current?.addEventListener('click', onClick, { signal });
    return () => listeners.abort();
  });
  const onKey = (event: KeyboardEvent) => {
    if (!letterKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (step === 1 || step === -1) walk(step);
  };
  /** Ignores the end of a selection. */
  const onClick = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('a')) return;
    const marked = target.closest<HTMLElement>('mark[data-statement]');
    if (marked && (getSelection()?.isCollapsed ?? true)) navigateTo({ statement: marked.dataset.statement });
  };

  const { publisher, date } = text;
  return (
    <article ref={root} className="reader" aria-labelledby="reader-title">
      <div className="reader-bar">
        <ViewLink className="button" to={{ text: undefined, read: undefined }}>
          <Icon name="previous" /> {messages.views.names[under]}
        </ViewLink>
        <span className="reader-walk">
          <span aria-live="polite">
            {current >= 0
              ? messages.reader.highlight(current + 1, labels.length)
              : messages.reader.highlights(labels.length)}
          </span>
          <IconButton
            icon="previous"
            label={messages.reader.previous}
            aria-keyshortcuts={letterKeys ? 'P' : undefined}
            aria-disabled={labels.length === 0}
            onClick={() => walk(-1)}
          />
          <IconButton
            icon="next"
            label={messages.reader.next}
            aria-keyshortcuts={letterKeys ? 'N' : undefined}
            aria-disabled={labels.length === 0}
            onClick={() => walk(1)}
          />
        </span>
      </div>
      <header className="reader-head">
        <h1 id="reader-title">
          <ByBasis basis={publisher.basis}>{publisher.name}</ByBasis>,{' '}
          <DateText runs={writeDate(date, { month: 'long' }, messages)} />
        </h1>
        <p>
          {publisher.basis === 'outside' && <span>{messages.reader.publisherOutside}</span>}
          {publisher.url && (
            <a href={publisher.url} rel="noreferrer">
              {messages.reader.original}
            </a>
          )}
        </p>
        <Chains text={text} {...(contact && { only: [...contact.parties, 'newsroom'] })} />
      </header>
      <Key withContact={contact !== undefined} />
      {others > 0 && (
        <p className="reader-others">
          {messages.reader.others(others)}{' '}
          <ViewLink to={{ text: text.id, contact: undefined }}>{messages.reader.showAll}</ViewLink>
        </p>
      )}
      {library.withheld && <p className="reader-others">{messages.reader.withheld}</p>}
      <TextBody text={text} markings={markings} selected={statement} />
      <Footnotes footnotes={footnotes} language={text.language} />
      {letterKeys && <p className="sr-only">{messages.reader.keys}</p>}
    </article>
  );
}

function Key({ withContact }: { readonly withContact: boolean }) {
  const { messages } = useI18n();
  const { key } = messages.reader;
  return (
    <section className="reader-key" aria-label={key.label}>
      {(['left', 'right'] as const).map((half) => (
        <span key={half}>
          <SideMark half={half} /> <span className={`key-sample of-${half}`}>{key.sides[half]}</span>
        </span>
      ))}
      <span>
        <span className="told-dot" aria-hidden="true" />{' '}
        <span className="key-sample of-none">{key.newsroom}</span>
      </span>
      <span className="key-sample is-evidence">{key.evidence}</span>
      <span className="reader-numbers">
        {withContact ? messages.reader.numbersMatch : messages.reader.numbersOf}
      </span>
    </section>
  );
}
