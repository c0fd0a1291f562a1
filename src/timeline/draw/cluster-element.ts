/** Several contacts on the timeline as one button: a capsule with their markers or their number, and a label beside it. */

import { markerElement } from '../../ui/glyphs/marker-element.ts';
import type { MarkerSpec } from '../../ui/glyphs/marker-shapes.ts';
import { CAPSULE_MARKER_RADIUS } from '../layout/geometry.ts';
import { span } from './item-element.ts';

export interface ClusterSpec {
  readonly width: number;
  /** The markers, and their pixels from the left; none in a capsule that shows a number. */
  readonly markers: readonly { readonly spec: MarkerSpec; readonly x: number }[];
  readonly count: string;
  /** Undefined where it has no label. */
  readonly label: { readonly name: string; readonly date: string } | undefined;
}

export function clusterElement({ width, markers, count, label }: ClusterSpec): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = markers.length > 0 ? 'tl-cluster' : 'tl-cluster is-count';
  if (!label) {
    button.classList.add('is-bare');
    button.textContent = count;
    button.style.width = `${width.toFixed(1)}px`;
    return button;
  }
  const capsule = span('tl-capsule', markers.length > 0 ? undefined : count);
  capsule.style.width = `${width.toFixed(1)}px`;
  for (const { spec, x } of markers) {
    const svg = markerElement(spec, CAPSULE_MARKER_RADIUS);
    svg.style.left = `${x.toFixed(1)}px`;
    capsule.append(svg);
  }
  const text = span('tl-label');
  text.append(span('tl-name', label.name), ' ', span('tl-date', label.date));
  button.append(capsule, text);
  return button;
}
