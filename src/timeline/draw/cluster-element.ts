/** Several contacts on the timeline as one button: a capsule with their markers or their number, and words beside it. */

import { markerElement } from '../../ui/glyphs/marker-element.ts';
import type { MarkerSpec } from '../../ui/glyphs/marker-shapes.ts';
import { span } from './item-element.ts';

export interface ClusterLook {
  readonly width: number;
  /** Markers and the pixels at which they stand; none where the number is all there is to see. */
  readonly markers: readonly { readonly spec: MarkerSpec; readonly x: number }[];
  readonly count: string;
  readonly name: string;
  readonly date: string;
}

const RADIUS = 6;

export function clusterElement({ width, markers, count, name, date }: ClusterLook): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = markers.length > 0 ? 'tl-cluster' : 'tl-cluster is-count';
  if (name === '') {
    button.classList.add('is-bare');
    button.textContent = count;
    button.style.width = `${width.toFixed(1)}px`;
    return button;
  }
  const capsule = span('tl-capsule', markers.length > 0 ? undefined : count);
  capsule.style.width = `${width.toFixed(1)}px`;
  for (const { spec, x } of markers) {
    const svg = markerElement(spec, RADIUS);
    svg.style.left = `${x.toFixed(1)}px`;
    capsule.append(svg);
  }
  const label = span('tl-label');
  label.append(span('tl-name', name), ' ', span('tl-date', date));
  button.append(capsule, label);
  return button;
}

/** Where markers stand in a capsule: at their date, or pushed apart so far that they do not touch. */
export function spread(xs: readonly number[], width: number, apart = 16, edge = 12): number[] {
  const spots = xs.map((x) => Math.min(Math.max(x, edge), width - edge));
  for (let index = 1; index < spots.length; index += 1)
    spots[index] = Math.max(spots[index] ?? 0, (spots[index - 1] ?? 0) + apart);
  const over = Math.max(0, (spots.at(-1) ?? 0) - (width - edge));
  if (over === 0) return spots;
  spots[spots.length - 1] = width - edge;
  for (let index = spots.length - 2; index >= 0; index -= 1)
    spots[index] = Math.min(spots[index] ?? 0, (spots[index + 1] ?? 0) - apart);
  return spots;
}
