/** Where a link leads: the view is preserved, except what belonged to the previous contact or text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { type Destination, viewAt } from '../../src/link/view-at.ts';
import { HOME, NO_FILTERS, type ViewState } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { known, TEXTS, viewState } from './view-states.ts';

const here: ViewState = {
  ...HOME,
  view: 'list',
  contact: 'a',
  read: TEXTS[0],
  statement: 's',
  sort: { by: 'kind', descending: true },
  window: { from: '2021-01-01', to: '2021-12-31' },
  filters: { ...NO_FILTERS, side: ['ru'] },
};

describe('another contact or text', () => {
  it('opens by itself, in the same view with the same filters', () => {
    const { contact: _a, read: _r, statement: _s, ...rest } = here;
    expect(viewAt(here, { contact: 'b' })).toEqual({ ...rest, contact: 'b' });
    expect(viewAt(here, { text: 't' })).toEqual({ ...rest, text: 't' });
  });

  it('opens with what the link names beside it', () => {
    expect(viewAt(here, { contact: 'b', read: TEXTS[1], statement: 'x' })).toMatchObject({
      contact: 'b',
      read: TEXTS[1],
      statement: 'x',
    });
  });
});

it('closing takes along what stood in it', () => {
  const closed = viewAt(here, { contact: undefined });
  for (const key of ['contact', 'read', 'statement']) expect(closed).not.toHaveProperty(key);
});

it('only the list keeps an order', () => {
  expect(viewAt(here, { view: 'on-record' })).not.toHaveProperty('sort');
  expect(viewAt(here, { statement: 'x' })).toHaveProperty('sort');
});

it('a page of a list stays while the list does, and behind a contact', () => {
  const second: ViewState = { ...HOME, view: 'list', page: 2 };
  expect(viewAt(second, { contact: 'a' })).toHaveProperty('page', 2);
  expect(viewAt(viewAt(second, { contact: 'a' }), { contact: undefined })).toEqual(second);
  expect(viewAt(second, { language: 'fr' })).toHaveProperty('page', 2);
  expect(viewAt(second, { page: 3 })).toHaveProperty('page', 3);
  for (const to of [
    { page: 1 },
    { view: 'on-record' },
    { view: 'timeline' },
    { text: 't' },
    { filters: { ...NO_FILTERS, side: ['ru'] } },
  ] satisfies Destination[])
    expect(viewAt(second, to), JSON.stringify(to)).not.toHaveProperty('page');
});

it('always leads to a view that its link restores', () => {
  fc.assert(
    fc.property(viewState, viewState, (from, to) => {
      const there = viewAt(from, to);
      // A URL can hold only one of the two.
      fc.pre(there.contact === undefined || there.text === undefined);
      const { pathname, search, hash } = new URL(writeLink(there), 'https://example.org');
      expect(readLink({ pathname, search, hash }, known).state).toEqual(there);
    }),
  );
});
