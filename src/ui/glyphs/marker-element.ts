/** The split marker of a contact as a DOM element, for the timeline, which is not rendered by React. */

import { type MarkerSpec, markerExtent, markerShapes } from './marker-shapes.ts';
import './glyphs.css';

const SVG = 'http://www.w3.org/2000/svg';

export function markerElement(spec: MarkerSpec, radius: number): SVGSVGElement {
  const extent = markerExtent(radius);
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, {
    class: 'mark',
    width: extent * 2,
    height: extent * 2,
    viewBox: `${-extent} ${-extent} ${extent * 2} ${extent * 2}`,
    'aria-hidden': 'true',
  });
  for (const { d, className, clip, fill, dashes } of markerShapes(spec, radius)) {
    const path = document.createElementNS(SVG, 'path');
    set(path, {
      d,
      class: className,
      ...(clip && { 'clip-path': `url(#${clip})` }),
      ...(fill && { fill: `url(#${fill})` }),
      ...(dashes && { 'stroke-dasharray': dashes }),
    });
    svg.append(path);
  }
  return svg;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
