/** The two panes beside each other: the timeline or another view on the left, the panel on the right. */

import type { RefObject } from 'react';
import { FIRST_PAGE } from '../../link/pages.ts';
import { USUAL_ORDER } from '../../link/view-state.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';
import { LazyView } from './LazyView.tsx';
import { NoContact } from './NoContact.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TimelinePane } from './timeline/TimelinePane.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly workRef: RefObject<HTMLDivElement | null>;
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly opened: Opened;
  /** The contacts that pass the filters, by date. */
  readonly shown: ContactSet;
  readonly hasPanel: boolean;
  readonly onTimeline: boolean;
  readonly embed: boolean;
  /** The search whose results replace the panel while nothing is open. */
  readonly results: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export function Work({
  workRef,
  timelineRef,
  opened,
  shown,
  hasPanel,
  onTimeline,
  embed,
  results,
  ...on
}: Props) {
  const { summary } = opened;
  const selected = summary?.id;
  const hasContact = summary !== undefined && hasPanel;
  const empty = shown.length === 0 && <NoContact />;
  return (
    <div
      ref={workRef}
      className={`work${hasPanel ? ' has-panel' : ''}${hasContact ? ' has-contact' : ''}${onTimeline ? ' on-timeline' : ''}`}
    >
      {results !== undefined && (
        <LazyView name="results">
          {(SearchResults) => <SearchResults query={results} shown={shown} />}
        </LazyView>
      )}
      {embed && hasContact ? null : onTimeline ? (
        <TimelinePane
          timelineRef={timelineRef}
          shown={shown}
          selected={selected}
          onOpen={on.onOpen}
          list={
            <LazyView name="table">
              {(ContactTable) => (
                <ContactTable contacts={shown} selected={selected} order={USUAL_ORDER} pages={FIRST_PAGE} />
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
          onStep={on.onStep}
          onClose={on.onClose}
        />
      )}
    </div>
  );
}
