/** The split cell of one point: Russia in the left half, the United States or NATO in the right. */

import type { CellState } from '../../model/cell.ts';
import type { Half } from '../../model/voices.ts';
import type { CellHalves } from '../../selection/halves.ts';
import './glyphs.css';

/** Decorative: its users say in words what it shows. */
export function SplitCell({ halves }: { readonly halves: CellHalves }) {
  const empty = (state: CellState) => state === 'none' || state === 'told';
  if (halves.told && empty(halves.left) && empty(halves.right)) {
    return (
      <svg className="mark" width="36" height="14" viewBox="-18 -7 36 14" aria-hidden="true">
        <circle r="3.5" className="mark-dot" />
      </svg>
    );
  }
  return (
    <svg className="mark" width="36" height="14" viewBox="-18 -7 36 14" aria-hidden="true">
      <HalfCell half="left" state={halves.left} x={-17.25} />
      <HalfCell half="right" state={halves.right} x={1} />
    </svg>
  );
}

/** One half alone: the sign of a state, whatever the other half is. */
export function HalfSign({ half, state }: { readonly half: Half; readonly state: CellState }) {
  return <SplitCell halves={{ left: 'none', right: 'none', told: false, [half]: state }} />;
}

function HalfCell({
  half,
  state,
  x,
}: {
  readonly half: Half;
  readonly state: CellState;
  readonly x: number;
}) {
  const box = { x, y: -6.25, width: 16.25, height: 12.5 };
  if (state === 'account') return <rect {...box} className={`mark-fill-${half}`} />;
  const inner = { x: x + 0.5, y: -5.75, width: 15.25, height: 11.5 };
  switch (state) {
    case 'declined':
    case 'account-declines': {
      const hatched = state === 'declined' ? box : { ...box, y: 0, height: 6.25 };
      return (
        <>
          {hatched !== box && <rect {...box} height={6.25} className={`mark-fill-${half}`} />}
          <rect {...hatched} className="mark-hatched" fill={`url(#mark-hatch-${half})`} />
          <rect {...inner} className={`mark-line-${half}`} />
        </>
      );
    }
    case 'context':
      return (
        <>
          <rect {...inner} className="mark-empty" />
          <circle cx={x + 8.125} r="2.5" className={`mark-fill-${half}`} />
        </>
      );
    case 'open':
      return (
        <>
          <rect {...inner} className="mark-empty" />
          <circle cx={x + 8.125} r="2.75" className="mark-dot" />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <rect {...inner} className="mark-empty" />
          <rect x={x + 4.125} y={-1.25} width={8} height={2.5} className={`mark-fill-${half}`} />
        </>
      );
    case 'told':
    case 'none':
      return <rect {...inner} className="mark-empty" />;
  }
}
