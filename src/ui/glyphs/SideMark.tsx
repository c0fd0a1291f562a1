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
      {state === 'context' && (
        <rect x={box.x + 0.9} y={-4.85} width={3.45} height={9.7} className={`mark-line-${half} mark-band`} />
      )}
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
