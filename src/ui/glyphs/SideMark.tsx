/** The small half-filled square before a side's name. */

import type { Half } from '../../model/voices.ts';
import './glyphs.css';

const boxOf = (half: Half) => ({ x: half === 'left' ? -5.75 : 0.5, y: -5.75, width: 5.25, height: 11.5 });

/** `hatched` where the side itself declines to give details. Decorative: the name follows it. */
export function SideMark({
  half,
  state = 'filled',
}: {
  readonly half: Half;
  readonly state?: 'filled' | 'hatched' | 'context' | 'empty';
}) {
  const box = boxOf(half);
  return (
    <svg className="mark" width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      {state === 'filled' && <use href={`#side-${half}`} />}
      {state === 'hatched' && <rect {...box} className="mark-hatched" fill={`url(#mark-hatch-${half})`} />}
      {state === 'context' && <circle cx={box.x + 2.6} r="1.6" className={`mark-fill-${half}`} />}
      {state !== 'filled' && <SideFrame />}
    </svg>
  );
}

function SideFrame() {
  return <rect x="-5.75" y="-5.75" width="11.5" height="11.5" className="mark-frame" />;
}

/** What most of them show, once per page. */
export function SideMarkDefinition({ half }: { readonly half: Half }) {
  return (
    <g id={`side-${half}`}>
      <rect {...boxOf(half)} className={`mark-fill-${half}`} />
      <SideFrame />
    </g>
  );
}
