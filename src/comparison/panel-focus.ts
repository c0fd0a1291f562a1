/** Puts the focus on a part of the panel; each is false where the panel has no such part. */

import type { PointId } from '../model/points.ts';
import { focusAndScroll } from '../ui/focus-and-scroll.ts';
import { reveal } from '../ui/reveal.ts';
import { pointHeading } from './panel-parts.ts';

/** The DOM id of the title of a contact. */
export const TITLE_ID = 'contact-title';

export function focusTitle(): boolean {
  return focusOn(document.getElementById(TITLE_ID));
}

export function focusStatement(id: string): boolean {
  return focusOn(document.getElementById(id));
}

export function focusPoint(point: PointId): boolean {
  // Words around the contact have no row: take the first on the point.
  const heading =
    pointHeading(point) ?? document.querySelector<HTMLElement>(`[data-point="${CSS.escape(point)}"]`);
  if (heading) focusAndScroll(heading, 'start');
  return heading !== null;
}

function focusOn(element: HTMLElement | null): boolean {
  if (element) reveal(element);
  element?.focus();
  return element !== null;
}
