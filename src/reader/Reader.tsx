/** The source reader: one text as it was published, with its statements, notes and the evidence of dates marked in place. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { View } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { letterOfKey } from '../navigation/letter-of-key.ts';
import { useNavigation } from '../navigation/NavigationContext.ts';
import { useFocusOnArrival } from '../navigation/use-focus-on-arrival.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { pairAccounts } from '../selection/pair-accounts.ts';
import { placeInText, placeStatements } from '../selection/place-statements.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ownTextOf } from '../ui/own-text.ts';
import { TextName } from '../ui/Uncertain.tsx';
import { bringIntoReading } from './bring-into-reading.ts';
import { FoldedChains } from './Chains.tsx';
import { Footnotes } from './Footnotes.tsx';
import { footnotesOf, halvesOf, markFootnotes, markStatements } from './markings.ts';
import { ReaderKey } from './ReaderKey.tsx';
import { useReaderMessages } from './reader-messages.ts';
import { TextBody } from './TextBody.tsx';
import './reader.css';
import './reader-print.css';

interface Props {
  readonly text: Text;
  /** Open beside the text: only its statements are marked. */
  readonly contact: Contact | undefined;
  /** The contacts that the filters leave. */
  readonly shown: ContactSet;
  readonly statement: string | undefined;
  /** The view to return to when the text is closed. */
  readonly under: View;
  /** Whether N and P move from highlight to highlight. */
  readonly letterKeys: boolean;
}

const NO_LETTERS: ReadonlyMap<string, string> = new Map();

export function Reader({ text, contact, shown, statement, under, letterKeys }: Props) {
  const { messages } = useI18n();
  const own = useReaderMessages();
  const library = useLibrary();
  const { navigateTo } = useNavigation();
  const root = useRef<HTMLElement>(null);
  /** The index of the current label: a repeated statement has two labels. */
  const [at, setAt] = useState<number>();

  const clicked = useRef<string>(undefined);
  /** Whether passages are marked that no side says: there are too many to read the text between them. */
  const [marksAll, setMarksAll] = useState(false);

  const { statements, placeOf, letterOf, others } = useMemo(() => {
    const own = library.statementsIn(text.id);
    if (!contact) return { ...placeInText(library, text.id, shown), others: 0 };
    const placeOf = placeStatements(pairAccounts(library, contact));
    const here = own.filter(({ id }) => placeOf.has(id));
    return { statements: here, placeOf, letterOf: NO_LETTERS, others: own.length - here.length };
  }, [library, text, contact, shown]);
  const marked = useMemo(
    () =>
      statements.filter(
        // What a link points to is marked in any case.
        (own) => marksAll || own.id === statement || halvesOf(own, placeOf.get(own.id)).length > 0,
      ),
    [statements, placeOf, marksAll, statement],
  );
  const footnotes = useMemo(() => footnotesOf(library, text), [library, text]);
  const markings = useMemo(
    () => [...markStatements(marked, placeOf, letterOf), ...markFootnotes(footnotes)],
    [marked, placeOf, letterOf, footnotes],
  );
  /** The labels in the order of the text, by statement. */
  const labels = useMemo(
    () =>
      markings
        .flatMap((marking) => (marking.kind === 'statement' && marking.labelled ? [marking] : []))
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .map(({ statement, telling }) => ({ id: statement.id, telling })),
    [markings],
  );
  /** The passage that the statement cites; a repetition may come before it. */
  const cited = labels.findIndex(({ id, telling }) => id === statement && telling === 0);
  /** The same, unless the reader has walked to a repetition. */
  const current = at !== undefined && labels[at]?.id === statement ? at : cited;

  const labelAt = (index: number) => root.current?.querySelectorAll<HTMLElement>('[data-highlight]')[index];
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another statement or text, and then only
  useEffect(() => {
    const label = labelAt(current);
    // What is clicked must not jump away from the pointer.
    if (label && clicked.current !== statement) bringIntoReading(label);
    clicked.current = undefined;
  }, [statement, text.id]);
  useFocusOnArrival((target) => {
    if (target !== 'highlight') return false;
    setAt(undefined);
    const label = labelAt(cited);
    label?.focus({ preventScroll: true });
    // The statement may be the same as before, and the text scrolled away from it since.
    if (label) bringIntoReading(label);
    return true;
  });

  const walk = (step: 1 | -1) => {
    const next = current < 0 ? (step === 1 ? 0 : labels.length - 1) : current + step;
    const to = labels[next]?.id;
    const label = labelAt(next);
    if (to === undefined || !label) return;
    setAt(next);
    navigateTo({ statement: to });
    label.focus({ preventScroll: true });
    bringIntoReading(label);
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
    const step = { n: 1, p: -1 }[letterOfKey(event)];
    if (step === 1 || step === -1) walk(step);
  };
  /** Ignores the end of a selection. */
  const onClick = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('mark[data-statement]')?.dataset.statement;
    if (id === undefined || id === statement || target.closest('.footnote-call')) return;
    clicked.current = id;
    if (!target.closest('a') && (getSelection()?.isCollapsed ?? true)) navigateTo({ statement: id });
  };

  const { publisher } = text;
  const ownText = ownTextOf(text, messages);
  return (
    <article ref={root} className="reader" aria-labelledby="reader-title">
      <div className="reader-bar">
        <ViewLink
          className="button"
          to={{ text: undefined, read: undefined, ...(contact && { focus: 'back' }) }}
        >
          <Icon name="previous" /> {messages.views.names[under]}
        </ViewLink>
        <span className="reader-walk">
          <span aria-live="polite">
            {current >= 0 ? own.highlight(current + 1, labels.length) : own.highlights(labels.length)}
          </span>
          <IconButton
            icon="previous"
            label={own.previous}
            aria-keyshortcuts={letterKeys ? 'P' : undefined}
            aria-disabled={labels.length === 0}
            onClick={() => walk(-1)}
          />
          <IconButton
            icon="next"
            label={own.next}
            aria-keyshortcuts={letterKeys ? 'N' : undefined}
            aria-disabled={labels.length === 0}
            onClick={() => walk(1)}
          />
        </span>
      </div>
      <header className="reader-head">
        <h1 id="reader-title">
          <TextName text={text} />
        </h1>
        <p>
          {ownText && <span>{sentence(ownText)}</span>}
          {publisher.basis === 'outside' && <span>{own.publisherOutside}</span>}
          {publisher.url && (
            <a href={publisher.url} rel="noreferrer">
              {own.original}
            </a>
          )}
        </p>
        <FoldedChains
          text={text}
          {...(contact && { only: [...contact.parties, ...contact.others, 'newsroom'] })}
        />
      </header>
      <ReaderKey
        numbers={contact ? own.numbersMatch : letterOf.size > 0 ? own.lettersOf : own.numbersOf}
        marksAll={marksAll}
        onMarksAll={setMarksAll}
      />
      {others > 0 && (
        <p className="reader-others">
          {own.others(others)} <ViewLink to={{ text: text.id, contact: undefined }}>{own.showAll}</ViewLink>
        </p>
      )}
      {library.withheld && <p className="reader-others">{own.withheld}</p>}
      <TextBody text={text} markings={markings} selected={statement} />
      <Footnotes footnotes={footnotes} language={text.language} />
      {letterKeys && <p className="sr-only">{own.keys}</p>}
    </article>
  );
}
