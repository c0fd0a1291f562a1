/** The canonical form of a path. */

import { expect, it } from 'vitest';
import { canonicalPathOf } from '../../src/navigation/canonical-path.ts';

const IDS = new Map([
  ['a', 'a'],
  ['older', 'a'],
]);
const canonical = (pathname: string) => canonicalPathOf({ pathname }, (id) => IDS.get(id));

it.each([
  ['/list/', '/list'],
  ['/fr/', '/fr'],
  ['/index.html', '/'],
  ['/contacts/a/index.html', '/contacts/a'],
  ['/contacts/older', '/contacts/a'],
  ['/fr/contacts/older/', '/fr/contacts/a'],
  ['/contacts/unknown/', '/contacts/unknown'],
  ['/texts/t/', '/texts/t'],
])('%s is %s', (pathname, path) => expect(canonical(pathname)).toBe(path));

it.each(['/', '/fr', '/list', '/contacts/a', '/contacts/unknown', '/texts/t', '/nowhere/'])(
  '%s stays as it is',
  (pathname) => expect(canonical(pathname)).toBeUndefined(),
);
