/** Drafts of words that are no longer those of their text are made anew, and never taken for it. */

import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { applyAct } from '../../src/workbench/files/acts.ts';
import { checksum } from '../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files, withFiles } from '../../src/workbench/files/files.ts';
import { isRefusal } from '../../src/workbench/files/refusal.ts';
import { NO_WORK } from '../../src/workbench/queue/work.ts';
import { draftAgain } from '../../src/workbench/view/drafting/draft-again.ts';
import { NO_DRAFTS, UNREAD, workIn } from '../../src/workbench/view/saved-work.ts';
import { KREMLIN } from '../browser/workbench/two-readouts.ts';
import { ADD_CAPE, apply, CAPE } from './corpus-of-two.ts';

const NOBODY = { people: [], bodies: [], contacts: [] };
const ID = 'cape-2024-03-06';
const CHANGED = `In short. ${CAPE}`;
const start = apply(emptyCorpus(), ADD_CAPE);
const changed = withFiles(start, [[`${ID}.txt`, CHANGED]]);
const DRAFTED = { of: checksum(CAPE), drafts: NO_DRAFTS, queue: NO_WORK };

function opened(files: Files, aside: ReadonlyMap<string, unknown>, id = ID) {
  const store = createStore(() => ({ files, aside }));
  let asked = 0;
  const answered: Promise<unknown>[] = [];
  const answer = <T>(made: T) => {
    const promise = Promise.resolve(made);
    answered.push(promise);
    return promise;
  };
  const stop = draftAgain(
    {
      ...store,
      setAside: (text, value) => store.setState({ aside: new Map(store.getState().aside).set(text, value) }),
    },
    {
      askForHead: ({ content, known }) => {
        asked += 1;
        return answer({ head: draftHead(content, known) });
      },
      askForDrafts: ({ content, head, known }) => answer(draftText(content, head, known)),
    },
  );
  const settled = async () => {
    for (let before = -1; before !== answered.length; ) {
      before = answered.length;
      await Promise.all(answered);
      await Promise.resolve();
    }
  };
  return { store, stop, settled, asked: () => asked, work: () => workIn(store.getState().aside).get(id) };
}

it('leaves drafts alone that are of the text as it is, and those of a text that is gone', async () => {
  const { settled, asked, work, store } = opened(start, new Map([[ID, DRAFTED]]));
  store.setState({ files: emptyCorpus() });
  await settled();
  expect([asked(), work()]).toEqual([0, DRAFTED]);
});

it('reads a text anew once it is another, by the head that its annotation has', async () => {
  const { settled, work, store, asked } = opened(start, new Map([[ID, DRAFTED]]));
  store.setState({ files: changed });
  await settled();
  expect(work()?.of).toBe(checksum(CHANGED));
  expect(work()?.drafts.statements.map(({ sides }) => sides)).toContainEqual(['ru']);
  store.setState({ files: start });
  await settled();
  expect([work()?.of, asked()]).toEqual([checksum(CAPE), 2]);
});

it('reads what an older version of the app kept without saying of which words', async () => {
  const { of: _, ...old } = DRAFTED;
  const { settled, work } = opened(start, new Map([[ID, old]]));
  expect(work()).toBeUndefined();
  await settled();
  expect(work()?.of).toBe(checksum(CAPE));
});

it('keeps what was begun in the new words meanwhile', async () => {
  const { settled, work, store } = opened(changed, new Map([[ID, DRAFTED]]));
  const queue = { ...NO_WORK, later: ['1-2'] };
  store.setState({ aside: new Map([[ID, { of: checksum(CHANGED), drafts: NO_DRAFTS, queue }]]) });
  await settled();
  expect(work()).toMatchObject({ of: checksum(CHANGED), queue });
  expect(work()?.drafts.statements).not.toEqual([]);
});

it('reads what was added right before the page was left, and nothing that is just being read', async () => {
  const unread = { ...DRAFTED, of: UNREAD };
  const left = opened(start, new Map([[ID, unread]]));
  await left.settled();
  expect(left.work()?.of).toBe(checksum(CAPE));
  const open = opened(emptyCorpus(), new Map());
  open.store.setState({ files: start, aside: new Map([[ID, unread]]) });
  await open.settled();
  expect([open.asked(), open.work()]).toEqual([0, unread]);
});

it('proposes those again whom the older drafts alone had proposed', async () => {
  const head = draftHead(KREMLIN, NOBODY);
  const added = applyAct(emptyCorpus(), { type: 'add-text', content: KREMLIN, head });
  if (isRefusal(added)) throw new Error(added.refused);
  const [id = ''] = added.made;
  const drafts = draftText(KREMLIN, head, NOBODY);
  expect(drafts.people).not.toEqual([]);
  const { settled, work } = opened(added.files, new Map([[id, { of: 0, drafts, queue: NO_WORK }]]), id);
  await settled();
  const ids = (of: readonly { readonly id: string }[] = []) => of.map(({ id: one }) => one).toSorted();
  expect(ids(work()?.drafts.people)).toEqual(ids(drafts.people));
  expect(ids(work()?.drafts.contacts)).toEqual(ids(drafts.contacts));
});
