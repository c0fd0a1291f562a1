/** Addresses that no link should have, for properties. */

import fc from 'fast-check';
import type { Address } from '../../src/link/address.ts';
import { CONTACTS, PEOPLE, TEXTS } from './view-states.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '~~~',
    '..',
    '1e9',
    '0',
  ),
  fc.constantFrom(...PEOPLE, ...TEXTS, ...CONTACTS, 'person', '1', 'ru', 'call', '2021-01-01', '2021-02-30'),
);
const key = fc.oneof(
  fc.constantFrom(
    'side',
    'kind',
    'person',
    'q',
    'both',
    'from',
    'to',
    'view',
    'who',
    'read',
    'compare',
    'embed',
    'class',
    'v',
    '__proto__',
    'toString',
  ),
  fc.string({ maxLength: 8 }),
);
export const hostileAddress: fc.Arbitrary<Address> = fc.record({
  pathname: fc.oneof(
    fc.constantFrom('/', '/contacts/x', '/texts/x', '/fr/contacts/x', '/list', '/people/x', '//evil.example'),
    piece.map((part) => `/contacts/${encodeURIComponent(part.toWellFormed())}`),
    piece.map((part) => `/${part}`),
  ),
  search: fc
    .array(fc.tuple(key, piece), { maxLength: 6 })
    .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`),
  hash: piece.map((part) => `#${part}`),
});
