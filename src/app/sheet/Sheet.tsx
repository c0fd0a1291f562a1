/** Holds the comparison: a pane on wide screens, a sheet with three snap points on small ones. */

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { awaitCode } from '../shell/readiness.ts';
import { type SheetOf, SNAP_POINTS, type SnapPoint, useUi } from '../ui-store.ts';
import type { SheetDrag } from './sheet-drag.ts';
import './sheet.css';

/** The widths at which the panel can be a sheet; the style sheet has the same. */
const SMALL = '(max-width: 74.9375em)';

interface Props {
  readonly of: SheetOf;
  /** The label of the landmark, for screen readers. */
  readonly label: string;
  /** Identifies the content: a new subject scrolls to its top. */
  readonly subject?: string;
  readonly children: ReactNode;
}

export function Sheet({ of, label, subject, children }: Props) {
  const { messages } = useI18n();
  const sheet = useUi(({ sheets }) => sheets[of]);
  const setSheet = (to: SnapPoint) => useUi.getState().setSheet(of, to);
  const panel = useRef<HTMLElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useRef<SheetDrag>(undefined);
  const before = useRef(sheet);
  /** In a frame of another page it is no sheet, and lies in the page. */
  const embed = useView((view) => view.embed);

  useEffect(() => {
    if (embed) return undefined;
    const listeners = new AbortController();
    const sheetOf = () => useUi.getState().sheets[of];
    const snapTo = (to: SnapPoint) => useUi.getState().setSheet(of, to);
    // Loaded separately, because wide screens need no dragging; if it fails, the button still works.
    const fetched = matchMedia(SMALL).matches ? import('./sheet-drag.ts') : undefined;
    const listening = fetched?.then(
      (code) => {
        if (listeners.signal.aborted || !panel.current || !handle.current || !scroller.current) return;
        drag.current = new code.SheetDrag({
          panel: panel.current,
          handle: handle.current,
          scroller: scroller.current,
          snapPoint: sheetOf,
          snapTo,
        });
        drag.current.listen(listeners.signal);
      },
      () => undefined,
    );
    if (listening) awaitCode(listening);
    // Full, it covers the page: lower it when keyboard focus moves outside, so that the focus is visible.
    const uncover = ({ target }: FocusEvent) => {
      const covered = target instanceof Node && !panel.current?.contains(target);
      if (covered && sheetOf() === 'full') snapTo('half');
    };
    document.addEventListener('focusin', uncover, { signal: listeners.signal });
    return () => listeners.abort();
  }, [of, embed]);
  useLayoutEffect(() => {
    if (before.current !== sheet) drag.current?.settle(sheet, before.current);
    before.current = sheet;
  }, [sheet]);

  // In a layout effect, before Back restores the scroll position.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the subject changes, without reading it
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [subject]);

  /** An alternative to dragging: each press moves to the next snap point, and from the last to the first. */
  const press = ({ detail }: MouseEvent) => {
    // A key clicks as well, with no press of a pointer before it.
    if (detail > 0 && drag.current?.dragged) drag.current.dragged = false;
    else setSheet(sheet === 'full' ? 'peek' : sheet === 'half' ? 'full' : 'half');
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setSheet(SNAP_POINTS[SNAP_POINTS.indexOf(sheet) + by] ?? sheet);
  };

  return (
    <section ref={panel} className={`panel is-${sheet}`} id="comparison" tabIndex={-1} aria-label={label}>
      <button
        ref={handle}
        type="button"
        className="grab"
        aria-label={sheet === 'full' ? messages.panel.sheet.lower : messages.panel.sheet.raise}
        onClick={press}
        onKeyDown={step}
      >
        <span />
      </button>
      <div ref={scroller} className="panel-scroll" data-scroll-pane="panel">
        {children}
      </div>
    </section>
  );
}
