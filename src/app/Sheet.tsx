/** Holds the comparison: a pane on wide screens, a sheet with three rests on small ones. */

import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useWords } from '../words/WordsContext.ts';
import { type SheetOf, type SheetRest, useUi } from './ui-store.ts';

const RESTS: readonly SheetRest[] = ['peek', 'half', 'full'];
/** A pull shorter than this is a press of the button. */
const PULL_PX = 24;

interface Props {
  readonly of: SheetOf;
  /** Of the part of the page, for those who listen. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Sheet({ of, label, children }: Props) {
  const { words } = useWords();
  const sheet = useUi(({ sheets }) => sheets[of]);
  const setSheet = (rest: SheetRest) => useUi.getState().setSheet(of, rest);
  const pulledFrom = useRef<number>(undefined);
  const pulled = useRef(false);
  const to = (step: 1 | -1) =>
    setSheet(RESTS[Math.min(2, Math.max(0, RESTS.indexOf(sheet) + step))] ?? sheet);

  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    pulledFrom.current = event.clientY;
    pulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const letGo = (event: PointerEvent<HTMLButtonElement>) => {
    const way = pulledFrom.current === undefined ? 0 : event.clientY - pulledFrom.current;
    pulledFrom.current = undefined;
    if (Math.abs(way) < PULL_PX) return;
    pulled.current = true;
    to(way < 0 ? 1 : -1);
  };
  /** Pulling is never the only way: each press goes to the next rest, from the top to the bottom. */
  const press = () => {
    if (pulled.current) pulled.current = false;
    else setSheet(sheet === 'full' ? 'peek' : sheet === 'half' ? 'full' : 'half');
  };

  return (
    <section className={`panel is-${sheet}`} id="comparison" tabIndex={-1} aria-label={label}>
      <button
        type="button"
        className="grab"
        aria-label={sheet === 'full' ? words.panel.sheet.lower : words.panel.sheet.raise}
        onPointerDown={grab}
        onPointerUp={letGo}
        onClick={press}
      >
        <span />
      </button>
      <div className="panel-scroll">{children}</div>
    </section>
  );
}
