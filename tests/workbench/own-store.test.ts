/** The store of a reader's own corpus: what is done is kept at once, and no tab writes over the newer work of another. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import type { Outcome } from '../../src/workbench/compiling/compile-messages.ts';
import { EMPTY_INDEX, openOwnLibrary } from '../../src/workbench/compiling/own-library.ts';
import { emptyCorpus, type Files, SeedBytes, withFiles } from '../../src/workbench/files/files.ts';
import { openOwnStore, type Surroundings } from '../../src/workbench/store/own-store.ts';
import type { Saved, Storage, Stored } from '../../src/workbench/store/storage.ts';

const FULL = new DOMException('no room', 'QuotaExceededError');

/** What a device has, for any number of tabs. */
class Device {
  stored: Stored | undefined;
  refuses: Error | undefined;
  writes = 0;
  /** So long, each write waits. */
  gate: Promise<void> = Promise.resolve();
  /** So long, each reading of all of it waits. */
  loadGate: Promise<void> = Promise.resolve();
  unreadable: Error | undefined;
  /** More entries than this are refused. */
  room = Number.POSITIVE_INFINITY;
  private lost: (() => void)[] = [];
  private firstVersion = 0;
  private listeners = new Set<(version: number) => void>();

  storage(): Storage {
    return {
      load: async () => {
        await this.loadGate;
        if (this.unreadable) throw this.unreadable;
        return this.stored;
      },
      version: async () => this.stored?.version ?? 0,
      save: async (_, after, version) => {
        await this.gate;
        if (this.refuses) throw this.refuses;
        if (after.journal.entries.length > this.room) throw FULL;
        if ((this.stored?.version ?? 0) !== version) return undefined;
        this.writes += 1;
        if (version === 0) this.firstVersion += 1000;
        const next = version === 0 ? this.firstVersion : version + 1;
        this.stored = { ...after, version: next };
        return next;
      },
      whenLost: (listener) => this.lost.push(listener),
      close: () => undefined,
    };
  }

  clear(): void {
    this.stored = undefined;
  }

  lose(): void {
    for (const listener of this.lost) listener();
  }

  tabs(deaf = false): Surroundings['tabs'] {
    let own: ((version: number) => void) | undefined;
    return {
      announce: (version) => {
        for (const listener of this.listeners) if (listener !== own) listener(version);
      },
      follow: (listener) => {
        own = listener;
        if (!deaf) this.listeners.add(listener);
      },
      close: () => undefined,
    };
  }
}

const emptyLibrary = await openOwnLibrary(EMPTY_INDEX);
const outcomeOf = (files: Files): Outcome => {
  const { corpus, problems, coverage, drafts } = compile(new SeedBytes().of(files));
  return { index: corpus && indexCorpus(corpus).index, problems, coverage, drafts };
};

interface Circumstances {
  /** Hears nothing of other tabs. */
  readonly deaf?: boolean;
  /** What came by a link. */
  readonly shared?: Files;
  readonly persistence?: Surroundings['persistence'];
  /** The compiler answers only when it is told to. */
  readonly slow?: boolean;
}

async function tab(
  device: Device | undefined,
  { deaf = false, shared, persistence, slow = false }: Circumstances = {},
) {
  const compiled: Files[] = [];
  const answers: (() => void)[] = [];
  const store = await openOwnStore(
    {
      storage: device?.storage(),
      tabs: (device ?? new Device()).tabs(deaf),
      persistence,
      startCompiler: ({ onOutcome }) => ({
        compile: (files) => {
          compiled.push(files);
          const answer = () => onOutcome(outcomeOf(files), files);
          if (slow) answers.push(answer);
          else answer();
        },
        close: () => undefined,
      }),
      emptyLibrary,
    },
    shared && { files: shared, origin: { kind: 'link' } },
  );
  await settled();
  return {
    store,
    compiled,
    state: store.getState,
    /** The oldest order that was not answered yet. */
    answer: async () => {
      answers.shift()?.();
      await settled();
    },
  };
}

/** Until all that is under way has come to rest. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const changed = (files: Files, content: string) => withFiles(files, [['notes.txt', content]]);
/** What something waits for, and how to let it go on. */
function gate() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve };
}
const contentIn = (files: Files | undefined) => files?.get('notes.txt');

const LABEL = { act: 'add-files' };
/** Does something in a tab. */
const doIn = ({ store }: Awaited<ReturnType<typeof tab>>, content: string) =>
  store.replace(changed(store.getState().files, content), LABEL);

// Whoever looks there is told why nothing is kept.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a corpus of one’s own', () => {
  it('begins with nothing, as the compiler makes it', async () => {
    const { corpus, problems } = compile(new SeedBytes().of(emptyCorpus()));
    expect(problems).toEqual([]);
    const { hash, ...index } = indexCorpus(corpus as NonNullable<typeof corpus>).index;
    expect({ ...EMPTY_INDEX, hash: undefined }).toEqual({ ...index, hash: undefined });
    expect(hash).not.toBe('');
    const { state } = await tab(new Device());
    expect(state().kept).toEqual({ kept: 'yes' });
    expect(state().compiled).toEqual(emptyCorpus());
  });

  it('is back after a reload, with all that can be undone', async () => {
    const device = new Device();
    const first = await tab(device);
    doIn(first, 'one');
    doIn(first, 'two');
    first.store.setAside('notes', { refused: [1] });
    expect(first.state().kept).toEqual({ kept: 'soon' });
    await settled();
    expect(first.state().kept).toEqual({ kept: 'yes' });
    const second = await tab(device);
    expect(second.state().files.get('notes.txt')).toBe('two');
    expect(second.state().aside.get('notes')).toEqual({ refused: [1] });
    expect(second.store.undo()).toBeUndefined();
    expect(second.state().files.get('notes.txt')).toBe('one');
    expect(second.store.redo()).toBeUndefined();
    expect(second.state().files.get('notes.txt')).toBe('two');
    expect(second.store.redo()).toEqual({ refused: 'journal-ends', detail: '' });
  });

  it('is written while more is done, and then as it is at last', async () => {
    const device = new Device();
    const one = await tab(device);
    for (let act = 0; act < 50; act += 1) doIn(one, `act ${act}`);
    await settled();
    expect(device.stored?.files.get('notes.txt')).toBe('act 49');
    expect(device.stored?.journal.entries).toHaveLength(50);
    expect(one.state().kept).toEqual({ kept: 'yes' });
  });

  it('is compiled once for all that is done in one task, with drafts put in where there are any', async () => {
    const { store, compiled } = await tab(new Device());
    compiled.length = 0;
    const files = changed(store.getState().files, 'one');
    store.replace(files, LABEL);
    store.show({ files: new Map([['notes.txt', 'a draft']]), ids: new Set(['x']) });
    await settled();
    expect(compiled).toEqual([changed(files, 'a draft')]);
    expect(store.getState().files).toBe(files);
    // The next act is over what was confirmed alone.
    store.replace(changed(files, 'two'), LABEL);
    expect(store.getState().unconfirmed).toBeUndefined();
  });

  it('shows the last state that compiled while there are errors', async () => {
    const { store, state } = await tab(new Device());
    const { library } = state();
    store.replace(withFiles(state().files, [['contacts.yaml', 'nonsense: [']]), LABEL);
    await settled();
    expect(state().problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(state().library).toBe(library);
    store.undo();
    await settled();
    expect(state().problems).toEqual([]);
  });
});

describe('two tabs', () => {
  it('follow each other', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device)];
    doIn(one, 'from one');
    await settled();
    expect(two.state().files.get('notes.txt')).toBe('from one');
    two.store.undo();
    await settled();
    expect(one.state().files.has('notes.txt')).toBe(false);
    expect(one.state().happened).toBeUndefined();
    expect(two.state().happened).toBeUndefined();
  });

  it('never write over newer work: the older one takes it over, and says so', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device, { deaf: true })];
    doIn(one, 'from one');
    await settled();
    doIn(two, 'from two');
    await settled();
    expect(device.stored?.files.get('notes.txt')).toBe('from one');
    expect(two.state().files.get('notes.txt')).toBe('from one');
    expect(two.state().happened).toEqual({ what: 'overtaken', acts: 1 });
    expect(two.state().kept).toEqual({ kept: 'yes' });
    two.store.dismiss();
    doIn(two, 'from two');
    await settled();
    expect(one.state().files.get('notes.txt')).toBe('from two');
    expect(two.state().happened).toBeUndefined();
  });

  it('keep what the older one had done, however much: undoing brings it back', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device, { deaf: true })];
    doIn(one, 'from one');
    await settled();
    device.refuses = FULL;
    doIn(two, 'from two, first');
    doIn(two, 'from two, undone');
    two.store.undo();
    doIn(two, 'from two, last');
    two.store.setAside('notes', { refused: [1] });
    await settled();
    expect(two.state().kept).toEqual({ kept: 'no', reason: 'full' });
    device.refuses = undefined;
    two.store.setAside('others', { refused: [2] });
    await settled();
    expect(two.state().happened).toEqual({ what: 'overtaken', acts: 2 });
    expect(two.state().kept).toEqual({ kept: 'yes' });
    expect([...two.state().aside.keys()]).toEqual(['notes', 'others']);
    expect(contentIn(device.stored?.files)).toBe('from one');
    two.store.undo();
    await settled();
    expect(contentIn(one.state().files)).toBe('from two, last');
    one.store.undo();
    expect(contentIn(one.state().files)).toBe('from one');
    one.store.undo();
    expect(contentIn(one.state().files)).toBeUndefined();
  });

  it('lose nothing that is done while the newer work of the other is read', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device)];
    const { promise, resolve } = gate();
    device.loadGate = promise;
    doIn(one, 'from one');
    await settled();
    doIn(two, 'from two');
    resolve();
    await settled();
    expect(contentIn(two.state().files)).toBe('from one');
    expect(two.state().happened).toEqual({ what: 'overtaken', acts: 1 });
    two.store.undo();
    await settled();
    expect(contentIn(device.stored?.files)).toBe('from two');
    expect(contentIn(one.state().files)).toBe('from two');
  });

  it('begin again where another has cleared what the device had', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device)];
    doIn(one, 'one');
    doIn(one, 'two');
    await settled();
    device.clear();
    doIn(one, 'three');
    await settled();
    expect(contentIn(device.stored?.files)).toBe('three');
    expect(contentIn(two.state().files)).toBe('three');
  });

  it('say so as well where what was done here was still to be written', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device)];
    doIn(one, 'from one');
    doIn(two, 'from two');
    await settled();
    const [kept, lost] = device.stored?.files.get('notes.txt') === 'from one' ? [one, two] : [two, one];
    expect(lost.state().files).toEqual(kept.state().files);
    expect(lost.state().happened).toEqual({ what: 'overtaken', acts: 1 });
    expect(kept.state().happened).toBeUndefined();
  });
});

describe('where nothing is kept', () => {
  it('work goes on, and says so', async () => {
    const one = await tab(undefined);
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'unavailable' });
    doIn(one, 'one');
    await settled();
    expect(one.state().files.get('notes.txt')).toBe('one');
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'unavailable' });
    one.store.undo();
    expect(one.state().files.has('notes.txt')).toBe(false);
  });

  it('each act tries again, with all that was not kept', async () => {
    const device = new Device();
    const one = await tab(device);
    device.refuses = FULL;
    doIn(one, 'one');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'full' });
    expect(one.state().files.get('notes.txt')).toBe('one');
    device.refuses = undefined;
    doIn(one, 'two');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'yes' });
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
    expect(store.getState().kept).toEqual({ kept: 'no', reason: 'failed' });
  });

  it('the oldest that can be undone gives way where there is no room for it', async () => {
    const device = new Device();
    const one = await tab(device);
    device.room = 6;
    for (let act = 0; act < 8; act += 1) {
      doIn(one, `act ${act}`);
      await settled();
    }
    expect(one.state().kept).toEqual({ kept: 'yes' });
    expect(contentIn(device.stored?.files)).toBe('act 7');
    expect(device.stored?.journal).toEqual(one.state().journal);
    one.store.undo();
    expect(contentIn(one.state().files)).toBe('act 6');
    await settled();
    device.room = -1;
    const { entries } = one.state().journal;
    doIn(one, 'too much');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'full' });
    expect(one.state().journal.entries).toEqual([...entries.slice(0, -1), expect.anything()]);
  });

  it('a lost connection is said at once, and the next act is kept again', async () => {
    const device = new Device();
    const one = await tab(device);
    device.lose();
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'failed' });
    doIn(one, 'one');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'yes' });
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
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'not-asked' });
    expect(one.store.unsaved()).toBe(true);
    expect(contentIn(device.stored?.files)).toBe('mine');
    await one.store.keep();
    expect(contentIn(device.stored?.files)).toBe('theirs, changed');
    expect(one.state().kept).toEqual({ kept: 'yes' });
    expect(one.state().happened).toEqual({ what: 'kept' });
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
    expect(none.state().kept).toEqual({ kept: 'no', reason: 'unavailable' });
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

  it('is not kept where what the device has cannot be read, until that works', async () => {
    const { device, one } = await opened();
    device.unreadable = new DOMException('broken', 'UnknownError');
    const { writes } = device;
    await one.store.keep();
    doIn(one, 'more of theirs');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'failed' });
    expect(one.state().origin).toEqual({ kind: 'link' });
    expect(one.state().happened).toBeUndefined();
    expect(device.writes).toBe(writes);
    device.unreadable = undefined;
    await one.store.keep();
    expect(contentIn(device.stored?.files)).toBe('more of theirs');
    expect(one.state().kept).toEqual({ kept: 'yes' });
  });
});

describe('what is shown', () => {
  it('is never another corpus than the one it is called', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device, { slow: true })];
    doIn(one, 'from one');
    await settled();
    // The answer to what was ordered before.
    await two.answer();
    expect(two.state().compiled).toBeUndefined();
    await two.answer();
    expect(contentIn(two.state().compiled)).toBe('from one');
  });

  it('is marked as it was compiled, whatever is confirmed meanwhile', async () => {
    const one = await tab(new Device(), { slow: true });
    const { store, state } = one;
    await one.answer();
    const first = { files: new Map([['notes.txt', 'first']]), ids: new Set(['a', 'b']) };
    store.show(first);
    await settled();
    expect(state().shown).toBeUndefined();
    await one.answer();
    const { library } = state();
    expect(state().shown).toBe(first);
    store.replace(withFiles(state().files, [['contacts.yaml', 'nonsense: [']]), LABEL);
    const second = { files: new Map([['notes.txt', 'second']]), ids: new Set(['b']) };
    store.show(second);
    await settled();
    expect(state().unconfirmed).toBe(second);
    expect(state().shown).toBe(first);
    // An error: problems are of the newest files, and what is shown is not.
    await one.answer();
    expect(state().judged).toBe(second);
    expect(state().library).toBe(library);
    expect(state().shown).toBe(first);
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
    expect(one.state().kept).toEqual({ kept: 'yes' });
  });
});
