/** Open drafts stay in sight beside what is confirmed, whatever is done and undone. */

import { expect, it } from 'vitest';
import { showDrafts } from '../../src/workbench/view/drafting/show-drafts.ts';
import { KREMLIN } from '../browser/workbench/two-readouts.ts';
import { Device, LABEL, settled, tab } from './own-tab.ts';
import { Person } from './person.ts';
import { take } from './steps.ts';

it('is so after an act that changes nothing, and after an undo', async () => {
  const person = await Person.begin(new Device(), [KREMLIN]);
  await person.paste(0);
  const { store, state } = person.here;
  const { unconfirmed } = state();
  expect(unconfirmed?.ids.size).toBeGreaterThan(0);
  store.replace(state().files, LABEL);
  await settled();
  expect(state().unconfirmed?.ids).toEqual(unconfirmed?.ids);
  await take(person, 'accept', [0, 0, 0]);
  expect(state().unconfirmed?.ids.size).toBeLessThan(unconfirmed?.ids.size ?? 0);
  store.undo();
  await settled();
  expect(state().judged?.ids).toEqual(unconfirmed?.ids);
});

it('makes nothing of a corpus without drafts', async () => {
  const { store, compiled } = await tab(new Device());
  showDrafts(store);
  await settled();
  store.replace(store.getState().files, LABEL);
  await settled();
  expect(store.getState().unconfirmed).toBeUndefined();
  expect(compiled.length).toBeLessThan(5);
});
