/** Which contacts are offered to compare one with. */

import { expect, it } from 'vitest';
import { kindredContacts } from '../../src/selection/kindred-contacts.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { contactIndex } = await libraryOf('seeds');
const MARCH = '2021-03-31-milley-gerasimov-call';
const idsFor = (id: string, limit = 99) => kindredContacts(id, contactIndex, limit).map((one) => one.id);

it('those of the same people come first, the nearest in kind before the nearest in time', () => {
  const [first, second, third] = idsFor(MARCH);
  expect(first).toBe('2021-11-23-milley-gerasimov-call');
  expect(second).toMatch(/^2021-09-22/);
  expect(third).toContain('gerasimov');
});

it('all others are there once, and never the contact itself', () => {
  for (const id of contactIndex.ids) {
    const kindred = idsFor(id);
    expect(kindred).not.toContain(id);
    expect([...kindred, id].toSorted()).toEqual(contactIndex.ids.toSorted());
  }
});

it('as many as are asked for, of those that are wanted', () => {
  expect(idsFor(MARCH, 3)).toHaveLength(3);
  const wanted = kindredContacts(MARCH, contactIndex, 2, ({ parties }) => parties.includes('nato'));
  expect(wanted).toHaveLength(2);
  for (const { parties } of wanted) expect(parties).toContain('nato');
  expect(kindredContacts('unknown', contactIndex, 3)).toEqual([]);
});
