/** The store of a reader's own corpus: what is done is kept at once, shown as what it is, and no tab writes over the newer work of another. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { EMPTY_INDEX } from '../../src/workbench/compiling/own-library.ts';
import { emptyCorpus, SeedBytes, withFiles } from '../../src/workbench/files/files.ts';
import { changed, contentIn, Device, doIn, FULL, gate, LABEL, settled, tab } from './own-tab.ts';
import { pair } from './queue/sample.ts';

// The console explains why nothing is saved.
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
    expect(state().saveState).toEqual({ status: 'saved' });
    expect(state().compiled).toEqual(emptyCorpus());
  });

  it('is back after a reload, with all that can be undone', async () => {
    const device = new Device();
    const first = await tab(device);
    doIn(first, 'one');
    doIn(first, 'two');
    first.store.setAside('notes', { refused: [1] });
    expect(first.state().saveState).toEqual({ status: 'saving' });
    await settled();
    expect(first.state().saveState).toEqual({ status: 'saved' });
    const second = await tab(device);
    expect(second.state().files.get('notes.txt')).toBe('two');
    expect(second.state().aside.get('notes')).toEqual({ refused: [1] });
    expect(second.store.undo()).toBeUndefined();
    expect(second.state().files.get('notes.txt')).toBe('one');
    expect(second.store.redo()).toBeUndefined();
    expect(second.state().files.get('notes.txt')).toBe('two');
    expect(second.store.redo()).toEqual({ refused: 'journal-ends', detail: '' });
  });

  it('does several acts as one, or none of them', async () => {
    const { store, state } = await tab(new Device());
    const { files, cape } = pair();
    store.replace(files, LABEL);
    const { id: text, of } = cape.text;
    const [passage] = cape.drafts.statements[0]?.passages ?? [];
    if (!passage) throw new Error('no words');
    const background = { type: 'background', text, of, spans: [passage] } as const;
    const gone = { type: 'remove-statement', text, id: 'none' } as const;
    expect(store.act(background, gone)).toMatchObject({ refused: 'statement-unknown' });
    expect(state().files).toBe(files);
    store.act(background, { type: 'set-head', text, patch: { title: 'A call' } });
    expect(state().journal.entries.map(({ label }) => label.act)).toEqual([LABEL.act, 'set-head']);
    store.undo();
    expect([...state().files]).toEqual([...files]);
  });

  it('is written while more is done, and then as it is at last', async () => {
    const device = new Device();
    const one = await tab(device);
    for (let act = 0; act < 50; act += 1) doIn(one, `act ${act}`);
    await settled();
    expect(device.stored?.files.get('notes.txt')).toBe('act 49');
    expect(device.stored?.journal.entries).toHaveLength(50);
    expect(one.state().saveState).toEqual({ status: 'saved' });
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
    expect(two.state().saveState).toEqual({ status: 'saved' });
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
    expect(two.state().saveState).toEqual({ status: 'unsaved', reason: 'full' });
    device.refuses = undefined;
    two.store.setAside('others', { refused: [2] });
    await settled();
    expect(two.state().happened).toEqual({ what: 'overtaken', acts: 2 });
    expect(two.state().saveState).toEqual({ status: 'saved' });
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
