/** Where a reader's own corpus is not kept, or not yet: nothing is lost, and no more is promised than is so. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCorpus } from '../../src/workbench/files/files.ts';
import { openOwnStore } from '../../src/workbench/store/own-store.ts';
import type { Saved, Storage } from '../../src/workbench/store/storage.ts';
import {
  type Circumstances,
  changed,
  contentIn,
  Device,
  doIn,
  emptyLibrary,
  FULL,
  gate,
  LABEL,
  settled,
  tab,
} from './own-tab.ts';

// The console explains why nothing is saved.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('where nothing is kept', () => {
  it('work goes on, and says so', async () => {
    const one = await tab(undefined);
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'unavailable' });
    doIn(one, 'one');
    await settled();
    expect(one.state().files.get('notes.txt')).toBe('one');
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'unavailable' });
    one.store.undo();
    expect(one.state().files.has('notes.txt')).toBe(false);
  });

  it('each act tries again, with all that was not kept', async () => {
    const device = new Device();
    const one = await tab(device);
    device.refuses = FULL;
    doIn(one, 'one');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'full' });
    expect(one.state().files.get('notes.txt')).toBe('one');
    device.refuses = undefined;
    doIn(one, 'two');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'saved' });
    expect(device.stored?.journal.entries).toHaveLength(2);
  });

  it('what cannot be read is not written over', async () => {
    const device = new Device();
    const broken: Storage = {
      ...device.storage(),
      load: async () => {
        throw new DOMException('broken', 'UnknownError');
      },
    };
    const store = await openOwnStore({
      storage: broken,
      tabs: device.tabs(),
      persistence: undefined,
      startCompiler: () => ({ compile: () => undefined, close: () => undefined }),
      emptyLibrary,
    });
    store.replace(changed(store.getState().files, 'one'), LABEL);
    await settled();
    expect(device.writes).toBe(0);
    expect(store.getState().saveState).toEqual({ status: 'unsaved', reason: 'failed' });
  });

  it('the oldest that can be undone gives way where there is no room for it', async () => {
    const device = new Device();
    const one = await tab(device);
    device.room = 6;
    for (let act = 0; act < 8; act += 1) {
      doIn(one, `act ${act}`);
      await settled();
    }
    expect(one.state().saveState).toEqual({ status: 'saved' });
    expect(one.state().happened).toEqual({ what: 'shortened' });
    expect(contentIn(device.stored?.files)).toBe('act 7');
    expect(device.stored?.journal).toEqual(one.state().journal);
    one.store.undo();
    expect(contentIn(one.state().files)).toBe('act 6');
    await settled();
    device.room = -1;
    const { entries } = one.state().journal;
    doIn(one, 'too much');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'full' });
    expect(one.state().journal.entries).toEqual([...entries.slice(0, -1), expect.anything()]);
  });

  it('a lost connection is said at once, and the next act is kept again', async () => {
    const device = new Device();
    const one = await tab(device);
    device.lose();
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'failed' });
    doIn(one, 'one');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'saved' });
  });

  it('what would be lost is known', async () => {
    const device = new Device();
    const one = await tab(device);
    expect(one.store.unsaved()).toBe(false);
    doIn(one, 'one');
    expect(one.store.unsaved()).toBe(true);
    await settled();
    expect(one.store.unsaved()).toBe(false);
    device.refuses = FULL;
    doIn(one, 'two');
    await settled();
    expect(one.store.unsaved()).toBe(true);
    const none = await tab(undefined);
    expect(none.store.unsaved()).toBe(false);
    doIn(none, 'one');
    expect(none.store.unsaved()).toBe(true);
  });
});

describe('a corpus from a link', () => {
  const theirs: Saved['files'] = changed(emptyCorpus(), 'theirs');
  /** Of a device that has a corpus of its own. */
  const opened = async (circumstances: Circumstances = {}) => {
    const device = new Device();
    const mine = await tab(device, { deaf: true });
    doIn(mine, 'mine');
    mine.store.setAside('notes', { refused: [1] });
    mine.store.setAside('gone', { refused: [2] });
    await settled();
    return { device, mine, one: await tab(device, { shared: theirs, ...circumstances }) };
  };

  it('leaves what the device has until somebody asks, and is undone as one act', async () => {
    const { device, one } = await opened();
    expect(one.store.unsaved()).toBe(false);
    doIn(one, 'theirs, changed');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'not-asked' });
    expect(one.store.unsaved()).toBe(true);
    expect(contentIn(device.stored?.files)).toBe('mine');
    await one.store.keep();
    expect(contentIn(device.stored?.files)).toBe('theirs, changed');
    expect(one.state().saveState).toEqual({ status: 'saved' });
    expect(one.state().happened).toEqual({ what: 'saved' });
    expect(one.store.unsaved()).toBe(false);
    one.store.undo();
    expect(contentIn(one.state().files)).toBe('mine');
  });

  it('alone is compiled, and stays whatever other tabs do', async () => {
    const { mine, one } = await opened();
    expect(one.compiled).toEqual([theirs]);
    doIn(mine, 'mine, too');
    await settled();
    expect(one.state().files).toEqual(theirs);
    const none = await tab(undefined, { shared: theirs });
    expect(none.state().saveState).toEqual({ status: 'unsaved', reason: 'unavailable' });
  });

  it('is kept with all that is done meanwhile, on top of what the device has', async () => {
    const { device, one } = await opened();
    one.store.setAside('theirs', { refused: [3] });
    const { promise, resolve } = gate();
    device.loadGate = promise;
    const keeping = one.store.keep();
    doIn(one, 'done meanwhile');
    await settled();
    expect(contentIn(device.stored?.files)).toBe('mine');
    resolve();
    await keeping;
    expect(contentIn(device.stored?.files)).toBe('done meanwhile');
    // What was decided of texts that are there no more waits for them; of those that are other now, it is no longer true.
    expect(device.stored?.aside).toEqual(
      new Map([
        ['gone', { refused: [2] }],
        ['theirs', { refused: [3] }],
      ]),
    );
    one.store.undo();
    await settled();
    expect(contentIn(device.stored?.files)).toBe('mine');
  });

  it('is beneath what another tab does just then, and not said to be in its place', async () => {
    const { device, mine, one } = await opened();
    doIn(mine, 'mine, too');
    await settled();
    const { promise, resolve } = gate();
    device.gate = promise;
    const keeping = one.store.keep();
    await settled();
    if (device.stored) device.stored = { ...device.stored, version: device.stored.version + 1 };
    resolve();
    await keeping;
    expect(contentIn(device.stored?.files)).toBe('mine, too');
    expect(one.state().happened).toEqual({ what: 'overtaken', acts: 1 });
    one.store.undo();
    expect(contentIn(one.state().files)).toBe('theirs');
  });

  it('is not kept where what the device has cannot be read, until that works', async () => {
    const { device, one } = await opened();
    device.unreadable = new DOMException('broken', 'UnknownError');
    const { writes } = device;
    await one.store.keep();
    doIn(one, 'more of theirs');
    await settled();
    expect(one.state().saveState).toEqual({ status: 'unsaved', reason: 'failed' });
    expect(one.state().origin).toEqual({ kind: 'link' });
    expect(one.state().happened).toBeUndefined();
    expect(device.writes).toBe(writes);
    device.unreadable = undefined;
    await one.store.keep();
    expect(contentIn(device.stored?.files)).toBe('more of theirs');
    expect(one.state().saveState).toEqual({ status: 'saved' });
  });
});

describe('what the device keeps', () => {
  it('is asked of the browser to last at the first act, and no sooner', async () => {
    const persistence = {
      persisted: vi.fn(async () => false),
      persist: vi.fn(async () => true),
    };
    const one = await tab(new Device(), { persistence });
    expect(one.state().persisted).toBe(false);
    expect(persistence.persist).not.toHaveBeenCalled();
    doIn(one, 'one');
    doIn(one, 'two');
    await settled();
    expect(persistence.persist).toHaveBeenCalledTimes(1);
    expect(one.state().persisted).toBe(true);
  });

  it('may be cleared where the browser does not answer', async () => {
    const refused = async (): Promise<boolean> => {
      throw new TypeError('not here');
    };
    const one = await tab(new Device(), { persistence: { persisted: refused, persist: refused } });
    doIn(one, 'one');
    await settled();
    expect(one.state().persisted).toBe(false);
    expect(one.state().saveState).toEqual({ status: 'saved' });
  });
});
