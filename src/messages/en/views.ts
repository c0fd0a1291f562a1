/** The views and the navigation between them, in English. */

import type { ListColumn, View } from '../../link/view-state.ts';
import type { Side } from '../../model/voices.ts';
import { grouped, plural, spelled, THE_SIDE } from './terms.ts';

export const views = {
  label: 'Views',
  names: {
    timeline: 'Timeline',
    list: 'List',
    'on-record': 'On record',
    texts: 'Texts',
    method: 'Method',
    data: 'Data',
    add: 'Your texts',
    people: 'People',
    person: 'Person',
  } satisfies Record<View, string>,
  loading: 'Loading…',
  failed: 'This page could not be loaded. Check your connection.',
  wordsFailed: 'The statements could not be loaded. Check your connection.',
  outdated: 'The texts have changed since you opened this page.',
  loadNew: 'Load the new version',
  before: (count: number) => `List the ${grouped(count)} before`,
  more: (count: number) => `List ${grouped(count)} more`,
  /** The title of such a page, from the second on. */
  page: (name: string, page: number) => `${name}, page ${grouped(page)}`,
  retry: 'Try again',
};

export const list = {
  label: 'Contacts by date',
  legend: 'Dotted: inferred, or known only from other sources.',
  columns: {
    date: 'Date',
    contact: 'Contact',
    kind: 'Kind',
    level: 'Level',
    ru: 'Russia',
    'us-nato': 'United States or NATO',
    text: 'Text',
  } satisfies Record<ListColumn, string>,
  /** What a side has; `mark` names a side that shares its column with another. */
  onRecord: 'On record',
  points: (count: number) => plural(count, 'point', 'points'),
  noPoint: 'no point of its own',
  nothing: 'Nothing in these texts',
  context: 'Related remarks only',
  declines: 'Declines to give details',
  /** Where it gives some. */
  declinesOn: (count: number) => `Declines on ${count === 1 ? 'one point' : `${spelled(count)} points`}`,
  leftOpen: (count: number) =>
    count === 1 ? 'More, unspecified' : `More, unspecified on ${spelled(count)} points`,
  remark: (publisher: string) => `Remark (${publisher})`,
  ofSide: (side: Side) => `(${THE_SIDE[side].replace(/^the /, '')})`,
};
