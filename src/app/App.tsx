/** Wires the rooms together: the address gives the view, the view gives filters, the left pane and the panel. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { Start } from '../comparison/Start.tsx';
import { StatementDeedsContext } from '../comparison/StatementActions.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Library } from '../corpus/library.ts';
import { useWordsOf } from '../corpus/use-words-of.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { type Destination, NavigationContext } from '../link/NavigationContext.ts';
import { viewAt } from '../link/view-at.ts';
import { type Filters, type ListOrder, NO_FILTERS, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { ContactTable, USUAL_ORDER } from '../list/ContactTable.tsx';
import { MarkDefinitions } from '../marks/MarkDefinitions.tsx';
import type { ContactHead } from '../model/head.ts';
import { facetsOf, filterContacts } from '../selection/facets.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { dateText } from '../words/dates.ts';
import { MarksContext } from '../words/MarksContext.ts';
import { useWords } from '../words/WordsContext.ts';
import { Header } from './Header.tsx';
import { useKeys } from './Keys.tsx';
import { keepCanonical } from './keep-canonical.ts';
import { LinkNotices } from './LinkNotices.tsx';
import { MainPane } from './MainPane.tsx';
import { OpenContact } from './OpenContact.tsx';
import { OpenText } from './OpenText.tsx';
import { PanelWaiting } from './PanelWaiting.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import { pageTitle } from './page-title.ts';
import type { ShareHandle } from './ShareLink.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { useUi } from './ui-store.ts';
import { useDeeds } from './use-deeds.ts';
import { useHistoryMemory } from './use-history-memory.ts';
import { useLanding } from './use-landing.ts';
import { useLinkedHighlight } from './use-linked-highlight.ts';
import { useOneSpelling } from './use-one-spelling.ts';
import { printPage, usePrinting } from './use-printing.ts';
import { useSearch } from './use-search.ts';
import { useView } from './use-view.ts';
import './fonts.css';
import './app.css';
// Later, because it changes what the frame lays down.
import './views.css';
// Last: paper overrides all of them.
import './print.css';

export function App() {
  const wording = useWords();
  const { words, pick } = wording;
  const library = useLibrary();
  const base = useHref('/').replace(/\/$/, '');
  const { remember } = useHistoryMemory();
  const { view, misread, go, amend } = useView(remember);
  const { setSheet, setLanding } = useUi.getState();

  const { heads } = library;
  // What is open, where the index knows it; its words may still have to come.
  const head = headOf(library, view.contact);
  const textHead = heads.text(view.text ?? view.read ?? '');
  const wordsState = useWordsOf(head?.id, textHead?.id);
  const contact = wordsState === 'there' && head ? library.contact(head.id) : undefined;
  const text = wordsState === 'there' && textHead ? library.text(textHead.id) : undefined;
  const facets = useMemo(() => facetsOf(library), [library]);
  const { found, findMarks, progress } = useSearch(view.filters.q, `${base}/data/`);
  const filtered = useMemo(
    () => filterContacts(heads, facets, view.filters, found),
    [heads, facets, view.filters, found],
  );

  useOneSpelling(view, head?.id, !misread.some(({ what }) => what === 'path'));

  const link = undragged(view);
  const timeline = useRef<TimelineHandle>(null);
  const share = useRef<ShareHandle>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const work = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  // For handlers that must not change with every view: dragging leaves the panel alone.
  const now = useRef(view);
  now.current = view;
  const stepping = useRef(false);

  const travel = useCallback(
    (to: Destination) => {
      const before = now.current;
      const after = viewAt(before, to);
      const opens = after.contact !== undefined && after.contact !== before.contact;
      const at =
        to.point !== undefined
          ? { point: to.point }
          : (to.land ?? (opens && !stepping.current ? 'title' : undefined));
      if (at !== undefined) setLanding({ at, link: undragged(after) });
      const reads = (after.read ?? after.text) !== (before.read ?? before.text);
      if (opens) {
        // From one contact to the next it stays where the reader has put it.
        if (!stepping.current) setSheet('contact', 'half');
        const opened = headOf(library, after.contact);
        if (opened)
          setAnnouncement(
            words.live.opened(
              pick(library.contact(opened.id)?.title ?? opened.label).replace(/[[\]]/g, ''),
              dateText(opened.dating, { month: 'long' }, words),
            ),
          );
      } else if (reads && (after.read ?? after.text) !== undefined) setSheet('contact', 'peek');
      // From one statement to another nobody wants to come back step by step.
      if (writeLink({ ...after, statement: undefined }) !== writeLink({ ...before, statement: undefined }))
        go(after);
      else amend({ statement: after.statement });
    },
    [go, amend, setSheet, setLanding, library, words, pick],
  );
  const open = useCallback((id: string) => travel({ contact: id }), [travel]);
  /** From the panel: the timeline follows, the focus stays on the button. */
  const step = useCallback(
    (id: string) => {
      stepping.current = true;
      const { view: under, read } = now.current;
      travel({
        contact: id,
        view: under,
        ...(read !== undefined && headOf(library, id)?.texts.includes(read) && { read }),
      });
      stepping.current = false;
      timeline.current?.bringIntoView(id);
    },
    [travel, library],
  );
  const close = useCallback(() => {
    const left = now.current.contact;
    travel({ contact: undefined });
    setAnnouncement(words.live.closed);
    // After the panel has gone: focus returns to where the contact was opened from.
    requestAnimationFrame(() => {
      if (left === undefined) return;
      if (timeline.current) timeline.current.focus(left);
      else linksTo(left)[0]?.focus();
    });
  }, [travel, words]);

  useEffect(() => {
    document.title = pageTitle(view, library, wording);
    keepCanonical(base + writeLink(view));
  }, [view, library, wording, base]);
  // What was said in another language is not said again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language changes, without reading it
  useEffect(() => setAnnouncement(''), [wording.language]);
  // A text is opened to be read, also by a link: what lies over it on small screens makes room.
  const reads = view.read !== undefined;
  useEffect(() => {
    if (reads) setSheet('contact', 'peek');
  }, [reads, setSheet]);
  useLanding(link, title);
  useLinkedHighlight(work);
  const keys = useKeys();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A popover or dialog closes first: the topmost layer.
      const layer = document.querySelector(':popover-open, dialog[open]');
      if (event.key !== 'Escape' || event.defaultPrevented || layer) return;
      if (now.current.read !== undefined) travel({ read: undefined });
      else if (now.current.contact !== undefined) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close, travel]);

  const deeds = useDeeds(now, share, base);
  const onFilters = useCallback((filters: Filters) => amend({ filters }), [amend]);
  const onWindow = useCallback((window: typeof view.window) => amend({ window }), [amend]);
  const onOrder = useCallback((sort: ListOrder) => amend({ sort }), [amend]);

  // Addresses may lag behind a drag; a link renews its own when it is about to be used.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew when the view says something else, its window apart
  const navigation = useMemo(
    () => ({ hrefOf: (to: Destination) => base + writeLink(viewAt(now.current, to)), go: travel }),
    [link, base, travel],
  );

  const none = filtered.shown.length === 0;
  const empty: ReactNode = none && (
    <p className="no-contact">
      {words.filters.none}{' '}
      <button type="button" className="button is-line" onClick={() => onFilters(NO_FILTERS)}>
        {words.filters.clear}
      </button>
    </p>
  );
  const hasPanel = head !== undefined || textHead !== undefined;
  const onTimeline = !textHead && (view.view === 'timeline' || view.view === 'data');
  const whole = !hasPanel && (onTimeline || view.view === 'list');
  const printing = usePrinting(wording.language, whole);

  return (
    <MarksContext value={findMarks}>
      <NavigationContext value={navigation}>
        <StatementDeedsContext value={deeds}>
          <MarkDefinitions />
          <a className="skip" href={hasPanel ? '#comparison' : '#contacts'}>
            {head ? words.app.skip : hasPanel ? words.app.skipToStatements : words.app.skipToContacts}
          </a>
          <Header
            view={view.view}
            base={base}
            shareRef={share}
            onShare={() => share.current?.share(writeLink(now.current, { shared: true }))}
            onKeys={keys.show}
            onPrint={() => void printPage(wording.language)}
          />
          <FilterBar
            filters={view.filters}
            filtered={filtered}
            facets={facets}
            progress={progress}
            onFilters={onFilters}
          />
          <LinkNotices misread={misread} view={view} />
          {keys.page}
          <div
            ref={work}
            className={`work${hasPanel ? ' has-panel' : ''}${head ? ' has-contact' : ''}${onTimeline ? ' on-timeline' : ''}`}
          >
            {onTimeline ? (
              <TimelinePane
                timelineRef={timeline}
                base={base}
                shown={filtered.shown}
                window={view.window}
                selected={head?.id}
                onOpen={open}
                onWindow={onWindow}
                list={<ContactTable contacts={filtered.shown} selected={head?.id} order={USUAL_ORDER} />}
                empty={empty}
              />
            ) : (
              <MainPane
                view={view}
                shown={filtered.shown}
                selected={head?.id}
                contact={contact}
                text={text}
                wordsState={wordsState}
                onOrder={onOrder}
                empty={empty}
              />
            )}
            {(head || textHead) && wordsState !== 'there' ? (
              <PanelWaiting state={wordsState} of={head ? 'contact' : 'text'} />
            ) : contact ? (
              <OpenContact
                contact={contact}
                shown={filtered.shown}
                statement={view.statement}
                titleRef={title}
                onStep={step}
                onClose={close}
              />
            ) : text ? (
              <OpenText text={text} shown={filtered.shown} statement={view.statement} />
            ) : (
              onTimeline && (
                <section className="start-pane" id="comparison" aria-label={words.panel.empty.title}>
                  <Start />
                </section>
              )
            )}
          </div>
          {printing && (
            <PrintedPage view={view} base={base} filtered={filtered} facets={facets} whole={whole} />
          )}
          <p className="sr-only" aria-live="polite">
            {announcement}
          </p>
        </StatementDeedsContext>
      </NavigationContext>
    </MarksContext>
  );
}

function headOf({ heads }: Library, id: string | undefined): ContactHead | undefined {
  const place = id === undefined ? undefined : heads.placeOf(id);
  return place === undefined ? undefined : heads.at(place);
}

/** What the view says without its window, which a drag changes all the time. */
function undragged(view: ViewState): string {
  return writeLink({ ...view, window: undefined });
}

function linksTo(contact: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-contact]')].filter(
    (link) => link.dataset.contact === contact,
  );
}
