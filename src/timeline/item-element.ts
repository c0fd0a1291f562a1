/** One contact on the timeline as a link: marker, name, date. Text only ever enters as text. */

import { markerElement } from '../marks/marker-element.ts';
import type { TimelineItem } from './timeline-item.ts';

const RADIUS = 11;

export function itemElement(item: TimelineItem): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'tl-item';
  link.href = item.href;
  link.draggable = false;
  link.tabIndex = -1;
  link.dataset.contact = item.id;
  link.setAttribute('aria-label', item.spoken);
  link.append(markerBox(item), label(item));
  return link;
}

function markerBox(item: TimelineItem): HTMLElement {
  const box = span('tl-marker');
  if (item.days !== undefined || item.open) {
    const whisker = span(item.open ? 'tl-whisker is-open' : 'tl-whisker');
    whisker.style.setProperty('--days', String(item.days ?? 0));
    box.append(whisker);
  }
  box.append(markerElement(item.marker, RADIUS));
  return box;
}

function label(item: TimelineItem): HTMLElement {
  const box = span('tl-label');
  const name = span('tl-name');
  for (const run of item.name) name.append(span(run.outside ? 'doubted' : '', run.text));
  const date = span('tl-date');
  for (const run of item.date)
    date.append(span(run.basis === null || run.basis === 'stated' ? '' : 'doubted', run.text));
  if (item.status) date.append(item.status);
  box.append(name, date);
  return box;
}

function span(className: string, text?: string): HTMLSpanElement {
  const element = document.createElement('span');
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
