/** Wires the rooms together: the address gives the view, the view gives filters, the left pane and the panel. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { StartPanel } from '../comparison/StartPanel.tsx';
import { StatementActionsContext } from '../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Library } from '../corpus/library.ts';
import { useTextsOf } from '../corpus/use-texts-of.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import type { Destination } from '../link/view-at.ts';
import { viewAt } from '../link/view-at.ts';
import { type Filters, type ListOrder, NO_FILTERS, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { ContactTable, USUAL_ORDER } from '../list/ContactTable.tsx';
import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { ContactSummary } from '../model/summary.ts';
import { NavigationContext } from '../navigation/NavigationContext.ts';
import { useCanonicalPath } from '../navigation/use-canonical-path.ts';
import { useFocusOnArrival } from '../navigation/use-focus-on-arrival.ts';
import { useHistoryMemory } from '../navigation/use-history-memory.ts';
import { useView } from '../navigation/use-view.ts';
import { facetsOf, filterContacts } from '../selection/facets.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { GlyphDefinitions } from '../ui/glyphs/GlyphDefinitions.tsx';
import { SearchHighlightsContext } from '../ui/SearchHighlightsContext.ts';
import { MainPane } from './panes/MainPane.tsx';
import { OpenContact } from './panes/OpenContact.tsx';
import { OpenText } from './panes/OpenText.tsx';
import { PanelWaiting } from './panes/PanelWaiting.tsx';
import { TimelinePane } from './panes/TimelinePane.tsx';
import { useLinkedHighlight } from './panes/use-linked-highlight.ts';
import { useStatementActions } from './panes/use-statement-actions.ts';
import { PrintedPage } from './print/PrintedPage.tsx';
import { printPage, usePrinting } from './print/use-printing.ts';
import { useSearch } from './search/use-search.ts';
import { Header } from './shell/Header.tsx';
import { LinkNotices } from './shell/LinkNotices.tsx';
import { pageTitle } from './shell/page-title.ts';
import type { ShareHandle } from './shell/ShareLink.tsx';
import { useShortcutsDialog } from './shell/ShortcutsDialog.tsx';
import { syncCanonical } from './shell/sync-canonical.ts';
import { useUi } from './ui-store.ts';
import './styles/global.css';
import './styles/fonts.css';
import './panes/panes.css';
import './print/print.css';

export function App() {
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const library = useLibrary();
  const base = useHref('/').replace(/\/$/, '');
  const { remember } = useHistoryMemory();
  const { view, issues, go, patch } = useView(remember);
  const { setSheet, setFocusTarget } = useUi.getState();

  const { contactIndex } = library;
  // What is open, where the index knows it; its words may still have to come.
  const summary = headOf(library, view.contact);
  const textHead = contactIndex.text(view.text ?? view.read ?? '');
  const loadState = useTextsOf(summary?.id, textHead?.id);
  const contact = loadState === 'there' && summary ? library.contact(summary.id) : undefined;
  const text = loadState === 'there' && textHead ? library.text(textHead.id) : undefined;
  const facets = useMemo(() => facetsOf(library), [library]);
  const { found, findHighlights, progress } = useSearch(view.filters.q, `${base}/data/`);
  const filtered = useMemo(
    () => filterContacts(contactIndex, facets, view.filters, found),
    [contactIndex, facets, view.filters, found],
  );

  useCanonicalPath(view, summary?.id, !issues.some(({ what }) => what === 'path'));

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
          : (to.focus ?? (opens && !stepping.current ? 'title' : undefined));
      if (at !== undefined) setFocusTarget({ at, link: undragged(after) });
      const reads = (after.read ?? after.text) !== (before.read ?? before.text);
      if (opens) {
        // From one contact to the next it stays where the reader has put it.
        if (!stepping.current) setSheet('contact', 'half');
        const opened = headOf(library, after.contact);
        if (opened)
          setAnnouncement(
            messages.live.opened(
              localize(library.contact(opened.id)?.title ?? opened.label).replace(/[[\]]/g, ''),
              dateText(opened.dating, { month: 'long' }, messages),
            ),
          );
      } else if (reads && (after.read ?? after.text) !== undefined) setSheet('contact', 'peek');
      // From one statement to another nobody wants to come back step by step.
      if (writeLink({ ...after, statement: undefined }) !== writeLink({ ...before, statement: undefined }))
        go(after);
      else patch({ statement: after.statement });
    },
    [go, patch, setSheet, setFocusTarget, library, messages, localize],
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
    setAnnouncement(messages.live.closed);
    // After the panel has gone: focus returns to where the contact was opened from.
    requestAnimationFrame(() => {
      if (left === undefined) return;
      if (timeline.current) timeline.current.focus(left);
      else linksTo(left)[0]?.focus();
    });
  }, [travel, messages]);

  useEffect(() => {
    document.title = pageTitle(view, library, i18n);
    syncCanonical(base + writeLink(view));
  }, [view, library, i18n, base]);
  // What was said in another language is not said again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language changes, without reading it
  useEffect(() => setAnnouncement(''), [i18n.language]);
  // A text is opened to be read, also by a link: what lies over it on small screens makes room.
  const reads = view.read !== undefined;
  useEffect(() => {
    if (reads) setSheet('contact', 'peek');
  }, [reads, setSheet]);
  useFocusOnArrival(link, title);
  useLinkedHighlight(work);
  const keys = useShortcutsDialog();

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

  const actions = useStatementActions(now, share, base);
  const onFilters = useCallback((filters: Filters) => patch({ filters }), [patch]);
  const onWindow = useCallback((window: typeof view.window) => patch({ window }), [patch]);
  const onOrder = useCallback((sort: ListOrder) => patch({ sort }), [patch]);

  // Addresses may lag behind a drag; a link renews its own when it is about to be used.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew when the view says something else, its window apart
  const navigation = useMemo(
    () => ({ hrefOf: (to: Destination) => base + writeLink(viewAt(now.current, to)), go: travel }),
    [link, base, travel],
  );

  const none = filtered.shown.length === 0;
  const empty: ReactNode = none && (
    <p className="no-contact">
      {messages.filters.none}{' '}
      <button type="button" className="button is-line" onClick={() => onFilters(NO_FILTERS)}>
        {messages.filters.clear}
      </button>
    </p>
  );
  const hasPanel = summary !== undefined || textHead !== undefined;
  const onTimeline = !textHead && (view.view === 'timeline' || view.view === 'data');
  const whole = !hasPanel && (onTimeline || view.view === 'list');
  const printing = usePrinting(i18n.language, whole);

  return (
    <SearchHighlightsContext value={findHighlights}>
      <NavigationContext value={navigation}>
        <StatementActionsContext value={actions}>
          <GlyphDefinitions />
          <a className="skip" href={hasPanel ? '#comparison' : '#contacts'}>
            {summary
              ? messages.app.skip
              : hasPanel
                ? messages.app.skipToStatements
                : messages.app.skipToContacts}
          </a>
          <Header
            view={view.view}
            base={base}
            shareRef={share}
            onShare={() => share.current?.share(writeLink(now.current, { shared: true }))}
            onKeys={keys.show}
            onPrint={() => void printPage(i18n.language)}
          />
          <FilterBar
            filters={view.filters}
            filtered={filtered}
            facets={facets}
            progress={progress}
            onFilters={onFilters}
          />
          <LinkNotices issues={issues} view={view} />
          {keys.page}
          <div
            ref={work}
            className={`work${hasPanel ? ' has-panel' : ''}${summary ? ' has-contact' : ''}${onTimeline ? ' on-timeline' : ''}`}
          >
            {onTimeline ? (
              <TimelinePane
                timelineRef={timeline}
                base={base}
                shown={filtered.shown}
                window={view.window}
                selected={summary?.id}
                onOpen={open}
                onWindow={onWindow}
                list={<ContactTable contacts={filtered.shown} selected={summary?.id} order={USUAL_ORDER} />}
                empty={empty}
              />
            ) : (
              <MainPane
                view={view}
                shown={filtered.shown}
                selected={summary?.id}
                contact={contact}
                text={text}
                loadState={loadState}
                onOrder={onOrder}
                empty={empty}
              />
            )}
            {(summary || textHead) && loadState !== 'there' ? (
              <PanelWaiting state={loadState} of={summary ? 'contact' : 'text'} />
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
                <section className="start-pane" id="comparison" aria-label={messages.panel.empty.title}>
                  <StartPanel />
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
        </StatementActionsContext>
      </NavigationContext>
    </SearchHighlightsContext>
  );
}

function headOf({ contactIndex }: Library, id: string | undefined): ContactSummary | undefined {
  const place = id === undefined ? undefined : contactIndex.rowOf(id);
  return place === undefined ? undefined : contactIndex.at(place);
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
