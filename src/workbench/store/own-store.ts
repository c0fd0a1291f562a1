/** A reader's own corpus in one tab: its files, what was done to them, what the compiler says, and whether it is kept. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Coverage } from '../../compile/passes/sentences/coverage.ts';
import type { Problem } from '../../compile/problems.ts';
import type { Library } from '../../corpus/library.ts';
import type { Outcome as Compiled } from '../compiling/compile-messages.ts';
import { openOwnLibrary } from '../compiling/own-library.ts';
import type { Act } from '../files/act.ts';
import { applyAct, labelOf, type Outcome } from '../files/acts.ts';
import { emptyCorpus, type Files, withFiles } from '../files/files.ts';
import {
  type Journal,
  type Label,
  type Moved,
  NEW_JOURNAL,
  record,
  redo,
  shortened,
  undo,
} from '../files/journal.ts';
import { isRefusal, type Refusal } from '../files/refusal.ts';
import { mergeNewer, replaceStored } from './merge-states.ts';
import type { Happened, Origin, SaveState } from './save-state.ts';
import { Saver } from './saver.ts';
import { type Saved, type Storage, savedOf } from './storage.ts';

/** Drafts put into the files as if they were accepted: shown, and never kept or taken. */
export interface Unconfirmed {
  /** They replace the files of the same paths. */
  readonly files: Files;
  /** Ids of statements, contacts, people and bodies. */
  readonly ids: ReadonlySet<string>;
}

export interface OwnState extends Saved {
  /** As they are wanted now; what has been made of them may still be older. */
  readonly unconfirmed: Unconfirmed | undefined;
  readonly saveState: SaveState;
  /** Whether the browser has promised not to clear it by itself. */
  readonly persisted: boolean;
  readonly happened: Happened | undefined;
  /** Of the last files that could be shown, which are not the newest while they are blocked. */
  readonly library: Library;
  /** Those that are in the library. */
  readonly shown: Unconfirmed | undefined;
  /** Whether an error keeps the newest files from being shown. */
  readonly blocked: boolean;
  /** The files that problems and coverage are of; undefined until the first answer. */
  readonly compiled: Files | undefined;
  /** Those that problems and coverage are of. */
  readonly judged: Unconfirmed | undefined;
  readonly problems: readonly Problem[];
  readonly coverage: readonly Coverage[];
  /** Ids of texts that are kept out of what is shown, as their annotations say. */
  readonly drafts: readonly string[];
}

export interface OwnStore extends StoreApi<OwnState> {
  /** Does an act, and others with it as one entry of the journal, called by the last; or says why not, and does none of them. */
  act(first: Act, ...others: readonly Act[]): Outcome;
  /** Whole files, from a folder or a zip: as one entry of the journal. */
  replace(files: Files, label: Label): void;
  undo(): Refusal | undefined;
  redo(): Refusal | undefined;
  setAside(text: string, value: unknown): void;
  /** Sets what is compiled in place of the files until the next act: the files with open drafts. Call it right after an act. */
  show(unconfirmed: Unconfirmed | undefined): void;
  /** Keeps a corpus from elsewhere on the device: as one entry on top of what is kept there, which undoing brings back. */
  keep(): Promise<void>;
  /** Whether something was done that would be lost now. */
  unsaved(): boolean;
  /** What has happened was read. */
  dismiss(): void;
  close(): void;
}

/** Compiles; see `compiling/compiler.ts`. */
export interface Compiling {
  compile(files: Files): void;
  close(): void;
}

export interface Surroundings {
  /** Undefined where the browser keeps nothing. */
  readonly storage: Storage | undefined;
  readonly tabs: {
    announce(version: number): void;
    follow(listener: (version: number) => void): void;
    close(): void;
  };
  /** Undefined where the browser has no such promise to give. */
  readonly persistence: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
  readonly startCompiler: (listener: {
    readonly onOutcome: (outcome: Compiled, files: Files) => void;
    readonly onDeath: (again: boolean) => void;
  }) => Compiling;
  /** Of a corpus with nothing in it: shown until something has compiled. */
  readonly emptyLibrary: Library;
}

/** A corpus from elsewhere, which is kept only once somebody asks to. */
export interface Arrived {
  readonly files: Files;
  readonly origin: Origin;
}

/** With what has arrived, or else with what the device has kept. */
export async function openOwnStore(
  { storage: given, tabs, persistence, startCompiler, emptyLibrary }: Surroundings,
  arrived?: Arrived,
): Promise<OwnStore> {
  const [storage, stored] = await loaded(given);
  const store = createStore<OwnState>()(() => ({
    ...(arrived ? { ...NOTHING, ...arrived } : stored ? savedOf(stored) : NOTHING),
    unconfirmed: undefined,
    saveState: initialSaveState(given, storage, arrived),
    persisted: false,
    happened: undefined,
    library: emptyLibrary,
    shown: undefined,
    blocked: false,
    compiled: undefined,
    judged: undefined,
    problems: [],
    coverage: [],
    drafts: [],
  }));
  const { getState: get, setState: set } = store;

  /** What was ordered, with the drafts in it; forgotten where another state takes the place of this one, so that no answer of before is shown. */
  let orders = new WeakMap<Files, Unconfirmed | undefined>();
  /** The newest answer, since opening a library takes a moment. */
  let latest: Files | undefined;
  const compiler = startCompiler({
    onOutcome: ({ index, ...told }, files) => {
      if (!orders.has(files)) return;
      const unconfirmed = orders.get(files);
      const answer = { ...told, compiled: files, judged: unconfirmed };
      latest = files;
      if (!index) {
        set({ ...answer, blocked: true });
        return;
      }
      openOwnLibrary(index).then(
        (library) => latest === files && set({ ...answer, library, shown: unconfirmed, blocked: false }),
        (error: unknown) => {
          console.error(error);
          set({ happened: { what: 'compiler-failed' } });
        },
      );
    },
    onDeath: (again) => set({ happened: { what: again ? 'compiler-restarted' : 'compiler-failed' } }),
  });

  let due = false;
  /** Once for all that changes in one task. */
  const compile = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      const { files, unconfirmed } = get();
      const all = unconfirmed ? withFiles(files, unconfirmed.files) : files;
      orders.set(all, unconfirmed);
      compiler.compile(all);
    });
  };

  const persist = persisting(persistence, (persisted) => set({ persisted }));
  const saver = new Saver({
    storage,
    stored,
    paused: arrived !== undefined,
    now: () => savedOf(get()),
    onSaveState: (saveState) => {
      set({ saveState });
      if (saveState.status === 'saving') persist();
    },
    onSaved: (version) => tabs.announce(version),
    onOther: (other, before) => {
      const { saved, acts } = before ? mergeNewer(other, before, savedOf(get())) : { saved: other, acts: 0 };
      orders = new WeakMap();
      latest = undefined;
      set({ ...saved, unconfirmed: undefined, ...(acts > 0 && { happened: { what: 'overtaken', acts } }) });
      compile();
    },
    onShortened: (by) =>
      set(({ journal }) => ({ journal: shortened(journal, by), happened: { what: 'shortened' } })),
  });
  tabs.follow(() => saver.follow());

  const commit = (change: Partial<Saved>) => {
    set({ ...change, unconfirmed: undefined });
    saver.save();
    compile();
  };
  const replace = (files: Files, label: Label) => {
    const { files: before, journal } = get();
    commit({ files, journal: record(journal, label, before, files) });
  };
  const move = (how: (journal: Journal, files: Files) => Moved): Refusal | undefined => {
    const { journal, files } = get();
    const moved = how(journal, files);
    if (isRefusal(moved)) return moved;
    commit({ journal: moved.journal, files: moved.files });
    return undefined;
  };

  compile();
  return {
    ...store,
    act: (first, ...others) => {
      let last = first;
      let outcome = applyAct(get().files, first);
      for (const act of others) {
        if (isRefusal(outcome)) break;
        last = act;
        outcome = applyAct(outcome.files, act);
      }
      if (!isRefusal(outcome)) replace(outcome.files, labelOf(last, outcome.made));
      return outcome;
    },
    replace,
    undo: () => move(undo),
    redo: () => move(redo),
    setAside: (text, value) => {
      const aside = new Map(get().aside);
      if (value === undefined) aside.delete(text);
      else aside.set(text, value);
      set({ aside });
      saver.save();
    },
    show: (unconfirmed) => {
      set({ unconfirmed });
      compile();
    },
    keep: async () => {
      await saver.keep((onDevice) => set(replaceStored(savedOf(get()), onDevice ?? NOTHING)));
      const { saveState, happened } = get();
      if (saveState.status === 'saved' && happened?.what !== 'overtaken')
        set({ happened: { what: 'saved' } });
    },
    unsaved: () => saver.hasUnsaved(),
    dismiss: () => set({ happened: undefined }),
    close: () => {
      compiler.close();
      tabs.close();
      saver.close();
    },
  };
}

/** What cannot be read must not be written over either. */
async function loaded(storage: Storage | undefined) {
  try {
    return [storage, await storage?.load()] as const;
  } catch (error) {
    console.error(error);
    return [] as const;
  }
}

const NOTHING: Saved = {
  files: emptyCorpus(),
  journal: NEW_JOURNAL,
  aside: new Map(),
  origin: { kind: 'device' },
};

function initialSaveState(
  given: Storage | undefined,
  readable: Storage | undefined,
  arrived: Arrived | undefined,
): SaveState {
  if (!given) return { status: 'unsaved', reason: 'unavailable' };
  if (!readable) return { status: 'unsaved', reason: 'failed' };
  return arrived ? { status: 'unsaved', reason: 'not-asked' } : { status: 'saved' };
}

/**
 * Reports whether the browser has promised to keep the data, and returns a function that asks it to, once. Some browsers ask
 * the reader, so call it only when there is something to keep.
 */
function persisting(
  persistence: Surroundings['persistence'],
  onAnswer: (persisted: boolean) => void,
): () => void {
  let asked = false;
  const refused = () => undefined;
  persistence?.persisted().then((persisted) => !asked && onAnswer(persisted), refused);
  return () => {
    if (asked) return;
    asked = true;
    persistence?.persist().then(onAnswer, refused);
  };
}
