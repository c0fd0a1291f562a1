/** A text that is added has its drafts, whoever leaves or begins to work before the rules have read it. */

import { expect, it } from 'vitest';
import type { TextDrafts } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { checksum } from '../../src/workbench/files/checksum.ts';
import { isRefusal } from '../../src/workbench/files/refusal.ts';
import { CorpusReader } from '../../src/workbench/queue/corpus-reader.ts';
import { NO_WORK } from '../../src/workbench/queue/work.ts';
import { addText } from '../../src/workbench/view/adding/add-text.ts';
import { NO_DRAFTS, UNREAD, workIn } from '../../src/workbench/view/saved-work.ts';
import { KREMLIN } from '../browser/workbench/two-readouts.ts';
import { Device, gate, settled, tab } from './own-tab.ts';

const KNOWN = { people: [], bodies: [], contacts: [] };
const HEAD = draftHead(KREMLIN, KNOWN);

/** The rules answer once they are let go on. */
async function added() {
  const device = new Device();
  const { store } = await tab(device);
  const { promise, resolve } = gate();
  const now = () => ({ files: store.getState().files, work: workIn(store.getState().aside) });
  const outcome = addText(
    KREMLIN,
    HEAD,
    { head: { ...HEAD, title: 'A call' }, bodies: [], people: [] },
    { act: (act) => store.act(act), now, setWork: (of, work) => store.setAside(of, work) },
    new CorpusReader(),
    async ({ content, head, known }): Promise<TextDrafts> => {
      await promise;
      return draftText(content, head, known);
    },
  );
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return { device, store, ...outcome, read: resolve, work: () => now().work.get(outcome.text) };
}

it('is known to be unread for as long as it is, on the device as well', async () => {
  const { device, text, drafted, read, work } = await added();
  await settled();
  expect(workIn(device.stored?.aside ?? new Map()).get(text)?.of).toBe(UNREAD);
  read();
  expect(await drafted).toBeGreaterThan(0);
  expect(work()?.of).toBe(checksum(KREMLIN));
});

it('keeps what somebody has begun in it meanwhile', async () => {
  const { store, text, drafted, read, work } = await added();
  const queue = { ...NO_WORK, later: ['1-2'] };
  store.setAside(text, { of: checksum(KREMLIN), drafts: NO_DRAFTS, queue });
  read();
  await drafted;
  expect(work()?.queue).toEqual(queue);
  expect(work()?.drafts.statements).not.toEqual([]);
});
