/** The timeline in English: its controls, its legend, what lies outside its window. */

import { plural, SHAPES } from './terms.ts';

export const timeline = {
  label: 'Timeline of contacts',
  loading: 'The timeline is loading; the list has the same contacts.',
  failed: 'The timeline could not be loaded. The list has the same contacts.',
  retry: 'Load again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  allLabel: 'Show all contacts',
  hint: 'Drag to move, Ctrl or ⌘ and the wheel to zoom. In the timeline, arrow keys go from contact to contact and Enter opens one.',
  contacts: (count: number) => plural(count, 'contact', 'contacts'),
  lane: (count: number) => (count === 0 ? 'none in view' : plural(count, 'contact', 'contacts')),
  scale: { year: 'Year', month: 'Month', day: 'Day' },
  /** Accessible name of a contact on the timeline. */
  item: (label: string, date: string, description: string, record: string) =>
    `${label}, ${date}. ${description}. ${record}`,
};

export const legend = {
  halves: 'In these texts',
  left: 'Russia on record',
  right: 'US or NATO on record',
  declined: 'declines to give details',
  context: 'context only',
  nothing: 'nothing',
  shape: 'Shape',
  shapes: SHAPES,
  planned: 'planned',
  doubted: 'not stated',
  doubtedSample: '12 Mar',
  explain: 'How to read the markers',
};

export const window = {
  earlier: (count: number) => `${count} earlier`,
  later: (count: number) => `${count} later`,
  earlierLabel: (count: number) => `${plural(count, 'contact', 'contacts')} earlier: show`,
  laterLabel: (count: number) => `${plural(count, 'contact', 'contacts')} later: show`,
};
