/** The files that readers can make, in the order in which they are offered. */

export const FORM_IDS = [
  'statements',
  'points',
  'json',
  'annotations',
  'json-ld',
  'calendar',
  'timeline',
  'zip',
] as const;
export type FormId = (typeof FORM_IDS)[number];

/** What each is called after the name of the corpus, and its type. */
export const FILE_OF: Readonly<Record<FormId, { readonly name: string; readonly type: string }>> = {
  statements: { name: 'statements.csv', type: 'text/csv;charset=utf-8' },
  points: { name: 'contacts-by-point.csv', type: 'text/csv;charset=utf-8' },
  json: { name: 'contacts.json', type: 'application/json' },
  annotations: { name: 'annotations.jsonld', type: 'application/ld+json' },
  'json-ld': { name: 'graph.jsonld', type: 'application/ld+json' },
  calendar: { name: 'contacts.ics', type: 'text/calendar;charset=utf-8' },
  timeline: { name: 'timeline.json', type: 'application/json' },
  zip: { name: 'data.zip', type: 'application/zip' },
};
