/** The split marker of a contact, for React. Decorative: the text beside it says the same. */

import { type MarkerSpec, markerExtent, markerShapes } from './marker-shapes.ts';
import './glyphs.css';

export function Marker({ spec, radius }: { readonly spec: MarkerSpec; readonly radius: number }) {
  const extent = markerExtent(radius);
  return (
    <svg
      className="mark"
      width={extent * 2}
      height={extent * 2}
      viewBox={`${-extent} ${-extent} ${extent * 2} ${extent * 2}`}
      aria-hidden="true"
    >
      <MarkerShapes spec={spec} radius={radius} />
    </svg>
  );
}

/** The shapes alone, around the origin of a larger drawing. */
export function MarkerShapes({ spec, radius }: { readonly spec: MarkerSpec; readonly radius: number }) {
  return markerShapes(spec, radius).map((shape, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of one marker never change their order
      key={index}
      d={shape.d}
      className={shape.className}
      clipPath={shape.clip && `url(#${shape.clip})`}
      fill={shape.fill && `url(#${shape.fill})`}
      strokeDasharray={shape.dashes}
    />
  ));
}
