/** Composes the page: the view determines the filters, the left pane and the panel. */

import { useContext, useRef } from 'react';
import { StatementActionsContext } from '../comparison/statement/StatementActions.tsx';
import { ClassContext } from '../exports/classes/ClassContext.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { FIRST_PAGE } from '../link/pages.ts';
import { USUAL_ORDER } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Language } from '../model/language.ts';
import { TakeAwayContext } from '../navigation/TakeAwayContext.ts';
import { useView, useViewStore } from '../navigation/ViewStoreContext.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { GlyphDefinitions } from '../ui/glyphs/GlyphDefinitions.tsx';
import { SearchHighlightsContext } from '../ui/SearchHighlightsContext.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { OwnContext } from '../workbench/OwnContext.ts';
import { companion } from './companion.ts';
import { LinkCheck } from './notices/LinkCheck.tsx';
import { LazyView, useLazyView } from './panes/LazyView.tsx';
import { NoContact } from './panes/NoContact.tsx';
import { SidePanel } from './panes/SidePanel.tsx';
import { TimelinePane } from './panes/timeline/TimelinePane.tsx';
import { useContactActions } from './panes/use-contact-actions.ts';
import { useLoweredSheet } from './panes/use-lowered-sheet.ts';
import { useOpened } from './panes/use-opened.ts';
import { useStatementActions } from './panes/use-statement-actions.ts';
import { SearchFailed } from './search/SearchFailed.tsx';
import { useFilteredContacts } from './search/use-filtered-contacts.ts';
import { Header } from './shell/Header.tsx';
import { LiveRegion } from './shell/LiveRegion.tsx';
import { useAwaited } from './shell/readiness.ts';
import type { ShareHandle } from './shell/ShareLink.tsx';
import { useShortcutsDialog } from './shell/ShortcutsDialog.tsx';
import { useUi } from './ui-store.ts';
import './styles/global.css';
import './styles/fonts.css';
import './panes/panes.css';
import './embed/embed.css';
import './print/print.css';

export function App() {
  const { language, messages } = useI18n();
  const { take } = useUi.getState();
  const view = useView((state) => state.view);
  const { patch } = useViewStore().getState();
  const opened = useOpened();
  const { filters, facets, filtered, search } = useFilteredContacts();
  const timeline = useRef<TimelineHandle>(null);
  const share = useRef<ShareHandle>(null);
  const work = useRef<HTMLDivElement>(null);
  const { open, step, close } = useContactActions(timeline);
  const actions = useStatementActions(share);
  const keys = useShortcutsDialog();
  const own = useContext(OwnContext);
  const lesson = useContext(ClassContext);
  // A reader's own texts are in no frame.
  const embed = useView((state) => state.embed === true) && !own;
  useLoweredSheet();
  // Loaded in advance, so that a contact opens whole at once and without a connection.
  useAwaited(useLazyView('panel-foot').state === 'loading');
  useAwaited(useLazyView('main-pane').state === 'loading');
  const begun = useLazy(companion);
  useAwaited(begun.state === 'loading');

  const { shown } = filtered;
  const { summary, hasText, isCompared } = opened;
  const selected = summary?.id;
  const hasPanel = (summary !== undefined || hasText) && !isCompared;
  const onTimeline = !hasText && !isCompared && view === 'timeline';
  /** Replaces the panel while nothing is open. */
  const results = onTimeline && !hasPanel && !embed ? search.answered : undefined;
  const empty = shown.length === 0 && <NoContact />;
  /** What a class is asked about, which then has the page to itself. */
  const asked = lesson && !hasText ? opened.contact : undefined;
  return (
    <SearchHighlightsContext value={search.findHighlights}>
      <StatementActionsContext value={actions}>
        <TakeAwayContext value={take}>
          <GlyphDefinitions />
          {!embed && (
            <>
              <a className="skip" href={hasPanel ? '#comparison' : '#contacts'}>
                {summary && hasPanel
                  ? messages.app.skip
                  : hasPanel
                    ? messages.app.skipToStatements
                    : messages.app.skipToContacts}
              </a>
              <Header shareRef={share} onKeys={keys.show} onPrint={() => printPage(language)} />
            </>
          )}
          {own && <own.Band />}
          {lesson && !asked && <lesson.Band />}
          {!embed && view !== 'method' && view !== 'add' && !asked && (
            <FilterBar
              filters={filters}
              filtered={filtered}
              facets={facets}
              progress={search.progress}
              onFilters={(to) => patch({ filters: to })}
            />
          )}
          <LinkCheck />
          {search.failure && <SearchFailed failure={search.failure} />}
          {keys.page}
          {lesson && asked ? (
            <lesson.Page contact={asked} />
          ) : (
            <div
              ref={work}
              className={`work${hasPanel ? ' has-panel' : ''}${summary && hasPanel ? ' has-contact' : ''}${onTimeline ? ' on-timeline' : ''}`}
            >
              {results !== undefined && (
                <LazyView name="results">
                  {(SearchResults) => <SearchResults query={results} shown={shown} />}
                </LazyView>
              )}
              {embed && summary && hasPanel ? null : onTimeline ? (
                <TimelinePane
                  timelineRef={timeline}
                  shown={shown}
                  selected={selected}
                  onOpen={open}
                  list={
                    <LazyView name="table">
                      {(ContactTable) => (
                        <ContactTable
                          contacts={shown}
                          selected={selected}
                          order={USUAL_ORDER}
                          pages={FIRST_PAGE}
                        />
                      )}
                    </LazyView>
                  }
                  empty={empty}
                />
              ) : (
                <LazyView name="main-pane">
                  {(MainPane) => <MainPane opened={opened} shown={shown} empty={empty} />}
                </LazyView>
              )}
              {embed && !summary ? null : (
                <SidePanel
                  opened={opened}
                  shown={shown}
                  startsHere={onTimeline && results === undefined}
                  onStep={step}
                  onClose={close}
                />
              )}
            </div>
          )}
          {embed && <LazyView name="embed">{(Embedded) => <Embedded shown={shown} />}</LazyView>}
          {begun.state === 'ready' && (
            <begun.value.Companion
              root={work}
              timeline={timeline}
              onClose={asked ? stay : close}
              filtered={filtered}
              whole={!hasPanel && (onTimeline || view === 'list')}
            />
          )}
          <LiveRegion />
        </TakeAwayContext>
      </StatementActionsContext>
    </SearchHighlightsContext>
  );
}

/** A class goes on with what it is asked. */
function stay(): void {
  // Escape closes nothing there.
}

/** Prints what is on screen where what paper adds does not arrive. */
function printPage(language: Language): void {
  companion.load().then(
    (code) => void code.printPage(language),
    () => print(),
  );
}
