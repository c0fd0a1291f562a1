/** Composes the page: the view determines the filters, the left pane and the panel. */

import { useContext, useRef } from 'react';
import { StatementActionsContext } from '../comparison/statement/StatementActions.tsx';
import { ClassContext } from '../exports/classes/ClassContext.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { useI18n } from '../messages/I18nContext.ts';
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
import { useContactActions } from './panes/use-contact-actions.ts';
import { useOpened } from './panes/use-opened.ts';
import { useStatementActions } from './panes/use-statement-actions.ts';
import { Work } from './panes/Work.tsx';
import { printPage } from './print/print-page.ts';
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
  // Loaded in advance, so that a contact opens whole at once and without a connection.
  useAwaited(useLazyView('panel-foot').state === 'loading');
  useAwaited(useLazyView('main-pane').state === 'loading');
  const begun = useLazy(companion);
  useAwaited(begun.state === 'loading');
  const code = begun.state === 'ready' && begun.value;

  const { shown } = filtered;
  const { summary, hasText, isCompared } = opened;
  const hasPanel = (summary !== undefined || hasText) && !isCompared;
  const onTimeline = !hasText && !isCompared && view === 'timeline';
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
            >
              {code && <code.TakeView />}
            </FilterBar>
          )}
          <LinkCheck />
          {search.failure && code && <code.SearchFailed failure={search.failure} />}
          {keys.page}
          {lesson && asked ? (
            <lesson.Page contact={asked} />
          ) : (
            <Work
              workRef={work}
              timelineRef={timeline}
              results={onTimeline && !hasPanel && !embed ? search.answered : undefined}
              onOpen={open}
              onStep={step}
              onClose={close}
              {...{ opened, shown, hasPanel, onTimeline, embed }}
            />
          )}
          {embed && <LazyView name="embed">{(Embedded) => <Embedded shown={shown} />}</LazyView>}
          {code && (
            <code.Companion
              root={work}
              timeline={timeline}
              onClose={asked ? undefined : close}
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
