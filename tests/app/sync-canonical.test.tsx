/** The canonical URL in the head: that of the view, as phones share it in place of the address. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncCanonical } from '../../src/app/shell/sync-canonical.ts';

const SITE = 'https://example.org/readouts/';

/** As a page of a site that knows its host is sent with it. */
beforeEach(() => {
  document.head.innerHTML = `<link rel="canonical" href="${SITE}contacts/a/"><link rel="next" href="${SITE}list/2/">`;
});
afterEach(() => document.head.replaceChildren());

const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;

it.each([
  ['/readouts/contacts/b', `${SITE}contacts/b/`],
  ['/readouts/', SITE],
  ['/readouts/?both=1', `${SITE}?both=1`],
  ['/readouts/fr', `${SITE}fr/`],
  ['/readouts/fr?both=1', `${SITE}fr?both=1`],
  ['/readouts/contacts/a?view=list&side=ru#a-statement', `${SITE}contacts/a?view=list&side=ru#a-statement`],
])('of %s is on the host of the page, with a slash where it is a page', (link, expected) => {
  syncCanonical(link);
  expect(canonical()).toBe(expected);
  expect(document.querySelector('link[rel=next]')).toBeNull();
});

it('keeps the pages beside it for as long as it is the same', () => {
  syncCanonical('/readouts/contacts/a');
  expect(document.querySelector('link[rel=next]')).not.toBeNull();
});

it('is not made where a page was sent without one', () => {
  document.head.replaceChildren();
  syncCanonical('/readouts/');
  expect(document.head.children).toHaveLength(0);
});
