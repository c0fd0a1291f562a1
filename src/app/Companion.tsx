/** Accompanies the page once it works: its title and path, Escape and Back, where the focus returns, what is announced, highlights, what paper adds. */

import { type RefObject, useEffect } from 'react';
import { listenToDisclosures } from '../comparison/disclosure/disclosures.ts';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { ShownContext } from '../exports/view/ShownContext.ts';
import { useCanonicalPath } from '../navigation/use-canonical-path.ts';
import { useHistoryMemory } from '../navigation/use-history-memory.ts';
import { useViewStore } from '../navigation/ViewStoreContext.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { useFocusReturn } from './panes/use-focus-return.ts';
import { useLinkedHighlight } from './panes/use-linked-highlight.ts';
import { useLoweredSheet } from './panes/use-lowered-sheet.ts';
import { useOpening } from './panes/use-opening.ts';
import type { PaperProps } from './print/Paper.tsx';
import { PrintedPage } from './print/PrintedPage.tsx';
import { DocumentHead } from './shell/DocumentHead.tsx';
import { useEscape } from './shell/use-escape.ts';
import { TakeAway } from './TakeAway.tsx';

interface Props extends PaperProps {
  /** Holds the statements and their highlights. */
  readonly root: RefObject<HTMLElement | null>;
  readonly timeline: RefObject<TimelineHandle | null>;
  /** None while a class is asked about a contact: it goes on with that. */
  readonly onClose: (() => void) | undefined;
}

export function Companion({ root, timeline, onClose, ...paper }: Props) {
  useCanonicalPath(useLibrary());
  useHistoryMemory(useViewStore());
  useEscape(onClose);
  useFocusReturn(timeline);
  useOpening();
  useLoweredSheet();
  useLinkedHighlight(root);
  useEffect(() => {
    const listeners = new AbortController();
    listenToDisclosures(listeners.signal);
    return () => listeners.abort();
  }, []);
  return (
    <>
      <DocumentHead listed={paper.filtered.shown} />
      <PrintedPage {...paper} />
      <ShownContext value={paper.filtered.shown}>
        <TakeAway />
      </ShownContext>
    </>
  );
}
