/** A corpus that came by a link: it stays over reloads, and goes only where the page really is left. */

import { beforeEach, expect, it } from 'vitest';
import { arrivedByLink, LEAVING } from '../../src/workbench/arrived-link.ts';
import { emptyCorpus, withFiles } from '../../src/workbench/files/files.ts';
import { isRefusal } from '../../src/workbench/files/refusal.ts';
import { toFragment } from '../../src/workbench/files/share-link.ts';

const outcome = toFragment(withFiles(emptyCorpus(), [['a.txt', 'A text.\n']]));
if (isRefusal(outcome)) throw new Error(outcome.refused);
const open = (address: string) => history.replaceState(null, '', address);
const textIn = () => {
  const arrived = arrivedByLink();
  return arrived && !isRefusal(arrived) ? arrived.files.get('a.txt') : undefined;
};

beforeEach(() => sessionStorage.clear());

it('is taken out of the address, and is there after a reload', () => {
  open(`/own/list?sort=date${outcome.fragment}`);
  expect(textIn()).toBe('A text.\n');
  expect(location.href).toMatch(/\/own\/list\?sort=date$/);
  expect(textIn()).toBe('A text.\n');
});

it('is forgotten by the page that it was left for, so that who stays keeps it', () => {
  open(`/own/add${outcome.fragment}`);
  expect(textIn()).toBe('A text.\n');
  open(`/own/add${LEAVING}`);
  expect(textIn()).toBeUndefined();
  expect(location.href).toMatch(/\/own\/add$/);
  expect(textIn()).toBeUndefined();
});
