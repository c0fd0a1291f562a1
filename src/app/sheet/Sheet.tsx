/** Holds the comparison: a pane on wide screens, a sheet with three rests on small ones. */

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { type SheetOf, SNAP_POINTS, type SnapPoint, useUi } from '../ui-store.ts';
import type { SheetDrag } from './sheet-drag.ts';
import './sheet.css';

/** Where a sheet may be: as in the style sheet. */
const SMALL = '(max-width: 1199px)';

interface Props {
  readonly of: SheetOf;
  /** Of the part of the page, for those who listen. */
  readonly label: string;
  /** What it shows: another one begins at its top. */
  readonly subject?: string;
  readonly children: ReactNode;
}

export function Sheet({ of, label, subject, children }: Props) {
  const { messages } = useI18n();
  const sheet = useUi(({ sheets }) => sheets[of]);
  const setSheet = (rest: SnapPoint) => useUi.getState().setSheet(of, rest);
  const panel = useRef<HTMLElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const pull = useRef<SheetDrag>(undefined);
  const before = useRef(sheet);

  useEffect(() => {
    const listeners = new AbortController();
    const sheetOf = () => useUi.getState().sheets[of];
    const go = (rest: SnapPoint) => useUi.getState().setSheet(of, rest);
    // Fetched by itself, since wide screens pull nothing; where it fails, the button still does all.
    const fetched = matchMedia(SMALL).matches ? import('./sheet-drag.ts') : undefined;
    fetched?.then(
      (code) => {
        if (listeners.signal.aborted || !panel.current || !handle.current || !scroller.current) return;
        pull.current = new code.SheetDrag({
          panel: panel.current,
          handle: handle.current,
          scroller: scroller.current,
          rest: sheetOf,
          go,
        });
        pull.current.listen(listeners.signal);
      },
      () => undefined,
    );
    // Full, it lies over all of the page: whoever goes there by keys sees where.
    const uncover = ({ target }: FocusEvent) => {
      const covered = target instanceof Node && !panel.current?.contains(target);
      if (covered && sheetOf() === 'full') go('half');
    };
    document.addEventListener('focusin', uncover, { signal: listeners.signal });
    return () => listeners.abort();
  }, [of]);
  useLayoutEffect(() => {
    if (before.current !== sheet) pull.current?.settle(sheet, before.current);
    before.current = sheet;
  }, [sheet]);

  // Before Back restores what was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the subject changes, without reading it
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [subject]);

  /** Pulling is never the only way: each press goes to the next rest, from the top to the bottom. */
  const press = () => {
    if (pull.current?.pulled) pull.current.pulled = false;
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
