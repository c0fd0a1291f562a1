/** The store of a reader's own corpus: what is done is kept at once, and no tab writes over the newer work of another. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import type { Outcome } from '../../src/workbench/compiling/compile-messages.ts';
import { EMPTY_INDEX, openOwnLibrary } from '../../src/workbench/compiling/own-library.ts';
import { emptyCorpus, type Files, SeedBytes, withFiles } from '../../src/workbench/files/files.ts';
import { openOwnStore, type Surroundings } from '../../src/workbench/store/own-store.ts';
import type { Saved, Storage, Stored } from '../../src/workbench/store/storage.ts';

/** What a device has, for any number of tabs. */
class Device {
  stored: Stored | undefined;
  refuses: Error | undefined;
  writes = 0;
  /** So long, each write waits. */
  gate: Promise<void> = Promise.resolve();
  private listeners = new Set<(version: number) => void>();

  storage(): Storage {
    return {
      load: async () => this.stored,
      save: async (_, after, version) => {
        await this.gate;
        if (this.refuses) throw this.refuses;
        if ((this.stored?.version ?? 0) !== version) return undefined;
        this.writes += 1;
        this.stored = { ...after, version: version + 1 };
        return version + 1;
      },
      close: () => undefined,
    };
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

async function tab(device: Device | undefined, deaf = false) {
  const compiled: Files[] = [];
  const store = await openOwnStore({
    storage: device?.storage(),
    tabs: (device ?? new Device()).tabs(deaf),
    startCompiler: ({ onOutcome }) => ({
      compile: (files) => {
        compiled.push(files);
        onOutcome(outcomeOf(files), files);
      },
      close: () => undefined,
    }),
    emptyLibrary,
  });
  await settled();
  return { store, compiled, state: store.getState };
}

/** Until all that is under way has come to rest. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const changed = (files: Files, content: string) => withFiles(files, [['notes.txt', content]]);
const LABEL = { act: 'add-files' };
/** Does something in a tab. */
const doIn = ({ store }: Awaited<ReturnType<typeof tab>>, content: string) =>
  store.replace(changed(store.getState().files, content), LABEL);

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
    const [one, two] = [await tab(device), await tab(device, true)];
    doIn(one, 'from one');
    await settled();
    doIn(two, 'from two');
    await settled();
    expect(device.stored?.files.get('notes.txt')).toBe('from one');
    expect(two.state().files.get('notes.txt')).toBe('from one');
    expect(two.state().happened).toBe('overtaken');
    expect(two.state().kept).toEqual({ kept: 'yes' });
    two.store.dismiss();
    doIn(two, 'from two');
    await settled();
    expect(one.state().files.get('notes.txt')).toBe('from two');
    expect(two.state().happened).toBeUndefined();
  });

  it('say so as well where what was done here was still to be written', async () => {
    const device = new Device();
    const [one, two] = [await tab(device), await tab(device)];
    doIn(one, 'from one');
    doIn(two, 'from two');
    await settled();
    const [kept, lost] = device.stored?.files.get('notes.txt') === 'from one' ? [one, two] : [two, one];
    expect(lost.state().files).toEqual(kept.state().files);
    expect(lost.state().happened).toBe('overtaken');
    expect(kept.state().happened).toBeUndefined();
  });
});

describe('where nothing is kept', () => {
  // Whoever looks there is told why.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

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
    device.refuses = new DOMException('no room', 'QuotaExceededError');
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
      startCompiler: () => ({ compile: () => undefined, close: () => undefined }),
      emptyLibrary,
    });
    store.replace(changed(store.getState().files, 'one'), LABEL);
    await settled();
    expect(device.writes).toBe(0);
    expect(store.getState().kept).toEqual({ kept: 'no', reason: 'failed' });
  });

  it('a corpus from a link leaves what the device has until somebody asks, and is undone as one act', async () => {
    const device = new Device();
    const one = await tab(device);
    doIn(one, 'mine');
    await settled();
    const theirs: Saved['files'] = changed(emptyCorpus(), 'theirs');
    one.store.begin(theirs, { kind: 'link' });
    doIn(one, 'theirs, changed');
    await settled();
    expect(one.state().kept).toEqual({ kept: 'no', reason: 'not-asked' });
    expect(device.stored?.files.get('notes.txt')).toBe('mine');
    await one.store.keep();
    await settled();
    expect(device.stored?.files.get('notes.txt')).toBe('theirs, changed');
    expect(one.state().kept).toEqual({ kept: 'yes' });
    one.store.undo();
    expect(one.state().files.get('notes.txt')).toBe('mine');
  });
});
