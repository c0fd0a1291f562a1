/** Several contacts on the static timeline: a capsule with their markers, or with their number and who is on record. */

import type { Messages } from '../../messages/en.ts';
import type { RecordShares } from '../../selection/count-on-record.ts';
import { MarkerShapes } from '../../ui/glyphs/Marker.tsx';
import type { GlyphLabels } from '../draw/glyph-labels.ts';
import { shareStrips } from '../draw/share-strips.ts';
import {
  BASELINES,
  CAPSULE_MARKER_RADIUS,
  CAPSULE_PX,
  capsuleMarkers,
  LABEL_TEXT_PX,
  WIDE,
} from '../layout/geometry.ts';
import type { Glyph } from '../layout/layout.ts';

export const ROW_MIDDLE = WIDE.itemHeight / 2;

/** No button, as it cannot expand without the code of the live timeline. */
export function StaticCluster({
  glyph,
  labels,
  messages,
  scale,
}: {
  readonly glyph: Glyph;
  readonly labels: GlyphLabels;
  readonly messages: Messages;
  readonly scale: number;
}) {
  const { members, look } = glyph;
  const half = tenths(glyph.half);
  const xs = capsuleMarkers(glyph, labels.moments(members), scale);
  const { name, date } = labels.cluster(members);
  // Apart, as nothing expands where there are no scripts.
  const expand = messages.timeline.cluster.expand('');
  const flipped = glyph.side === 'left';
  const x = tenths((half + LABEL_TEXT_PX) * (flipped ? -1 : 1));
  return (
    <g className={`static-cluster${flipped ? ' is-flipped' : ''}`}>
      <rect
        className="static-capsule"
        x={-half}
        y={(WIDE.itemHeight - CAPSULE_PX) / 2}
        width={tenths(half * 2)}
        height={CAPSULE_PX}
        rx={CAPSULE_PX / 2}
      />
      {look === 'capsule' ? (
        Array.from(members, (index, position) => (
          <g key={index} transform={`translate(${((xs[position] ?? 0) - half).toFixed(1)} ${ROW_MIDDLE})`}>
            <MarkerShapes spec={labels.item(index).marker} radius={CAPSULE_MARKER_RADIUS} />
          </g>
        ))
      ) : (
        <>
          <text className="static-name is-middle" y={BASELINES.count - COUNT_LIFT}>
            {labels.count(members)}
          </text>
          <Strips shares={labels.shares(members)} width={half * 2 - STRIP.inset * 2} />
        </>
      )}
      {glyph.label > 0 && glyph.side !== 'none' && (
        <>
          <text className="static-name" x={x} y={BASELINES.name}>
            {name}
          </text>
          <text className="static-date" x={x} y={BASELINES.date}>
            <tspan>{date.slice(0, date.length - expand.length)}</tspan>
            <tspan className="static-expand">{expand}</tspan>
          </text>
        </>
      )}
    </g>
  );
}

/** As exact as the live one is: sixteen digits each would be two kilobytes of every page. */
const tenths = (px: number) => Number(px.toFixed(1));

/** As the style sheet of the live one has them, from the middle of the capsule. */
const STRIP = { inset: 9, height: 3, ru: ROW_MIDDLE + 3.5, us: ROW_MIDDLE + 7.5 } as const;
const COUNT_LIFT = 3.5;

function Strips({ shares, width }: { readonly shares: RecordShares; readonly width: number }) {
  const { 'ru-end': ruEnd, 'us-start': usStart, 'us-end': usEnd } = shareStrips(shares);
  const strip = (className: string, y: number, from: number, to: number) => (
    <rect
      className={className}
      x={tenths((from - 0.5) * width)}
      y={y}
      width={tenths((to - from) * width)}
      height={STRIP.height}
    />
  );
  return (
    <>
      {strip('static-strip', STRIP.ru, 0, 1)}
      {strip('static-strip', STRIP.us, 0, 1)}
      {strip('static-strip is-ru', STRIP.ru, 0, ruEnd)}
      {strip('static-strip is-us', STRIP.us, usStart, usEnd)}
    </>
  );
}
