/** One contact on the timeline as a link with marker, name and date, in as few elements as possible; text is never parsed as HTML. */

import { markerElement } from '../../ui/glyphs/marker-element.ts';
import { MARKER_RADIUS } from '../layout/geometry.ts';
import type { TimelineItem } from '../layout/timeline-item.ts';

export function itemElement(item: TimelineItem): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'tl-item';
  link.href = item.href;
  link.draggable = false;
  link.tabIndex = -1;
  link.dataset.contact = item.id;
  const marker = span('tl-marker');
  if (item.days !== undefined || item.open) {
    const kind = item.open ? ' is-open' : item.fades ? ' is-fading' : '';
    marker.append(span(`tl-whisker${kind}`));
  }
  marker.append(markerElement(item.marker, MARKER_RADIUS));
  link.append(marker, label(item));
  return link;
}

function label(item: TimelineItem): HTMLElement {
  const box = span('tl-label');
  const name = span('tl-name');
  for (const { text, outside } of item.name) name.append(outside ? span('doubted', text) : text);
  const date = span('tl-date');
  for (const { text, basis } of item.date)
    date.append(basis === null || basis === 'stated' ? text : span('doubted', text));
  if (item.status) date.append(item.status);
  // The space is not seen, as both are lines of their own; it separates them in copied and spoken text.
  box.append(name, ' ', date);
  return box;
}

export function span(className: string, text?: string): HTMLSpanElement {
  const element = document.createElement('span');
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
