/** A reader's own corpus in one tab: its files, what was done to them, what the compiler says, and whether it is kept. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Coverage } from '../../compile/passes/coverage.ts';
import type { Problem } from '../../compile/problems.ts';
import type { Library } from '../../corpus/library.ts';
import type { Outcome as Compiled } from '../compiling/compile-messages.ts';
import { openOwnLibrary } from '../compiling/own-library.ts';
import type { Act } from '../files/act.ts';
import { applyAct, labelOf, type Outcome } from '../files/acts.ts';
import { emptyCorpus, type Files, withFiles } from '../files/files.ts';
import { type Journal, type Label, type Moved, NEW_JOURNAL, record, redo, undo } from '../files/journal.ts';
import { isRefusal, type Refusal } from '../files/refusal.ts';
import type { Happened, Kept, Origin } from './kept.ts';
import { Saver } from './saver.ts';
import type { Saved, Storage } from './storage.ts';

/** Drafts put into the files as if they were accepted: shown, and never kept or taken. */
export interface Unconfirmed {
  /** In place of the files of the same paths. */
  readonly files: Files;
  /** Ids of statements, contacts, people and bodies. */
  readonly ids: ReadonlySet<string>;
}

export interface OwnState extends Saved {
  readonly unconfirmed: Unconfirmed | undefined;
  readonly kept: Kept;
  readonly happened: Happened | undefined;
  /** Of the last files that compiled, which are not the newest while there are errors. */
  readonly library: Library;
  /** The files that problems and coverage are of; undefined until the first answer. */
  readonly compiled: Files | undefined;
  readonly problems: readonly Problem[];
  readonly coverage: readonly Coverage[];
  /** Ids of texts that are kept out of what is shown, as their annotations say. */
  readonly drafts: readonly string[];
}

export interface OwnStore extends StoreApi<OwnState> {
  /** Does an act, or says why not. */
  act(act: Act): Outcome;
  /** Whole files, from a folder or a zip: as one entry of the journal. */
  replace(files: Files, label: Label): void;
  undo(): Refusal | undefined;
  redo(): Refusal | undefined;
  setAside(text: string, value: unknown): void;
  /** What is compiled in place of the files until the next act; called after it, in the same task. */
  show(unconfirmed: Unconfirmed | undefined): void;
  /** Another corpus, which is kept only once somebody asks to. */
  begin(files: Files, origin: Origin): void;
  /** Keeps it on the device: as one entry on top of what is kept there, which undoing brings back. */
  keep(): Promise<void>;
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
  readonly startCompiler: (listener: {
    readonly onOutcome: (outcome: Compiled, files: Files) => void;
    readonly onDeath: (again: boolean) => void;
  }) => Compiling;
  /** Of a corpus with nothing in it: shown until something has compiled. */
  readonly emptyLibrary: Library;
}

/** With what the device has kept. */
export async function openOwnStore({
  storage: given,
  tabs,
  startCompiler,
  emptyLibrary,
}: Surroundings): Promise<OwnStore> {
  const [storage, stored] = await loaded(given);
  const store = createStore<OwnState>()(() => ({
    ...(stored ? savedOf(stored) : NOTHING),
    unconfirmed: undefined,
    kept: storage ? { kept: 'yes' } : { kept: 'no', reason: given ? 'failed' : 'unavailable' },
    happened: undefined,
    library: emptyLibrary,
    compiled: undefined,
    problems: [],
    coverage: [],
    drafts: [],
  }));
  const { getState: get, setState: set } = store;

  /** The newest answer, since opening a library takes a moment. */
  let latest: Files | undefined;
  const compiler = startCompiler({
    onOutcome: ({ index, ...told }, files) => {
      latest = files;
      if (!index) {
        set({ ...told, compiled: files });
        return;
      }
      openOwnLibrary(index).then(
        (library) => latest === files && set({ ...told, compiled: files, library }),
        (error: unknown) => {
          console.error(error);
          set({ happened: 'compiler-failed' });
        },
      );
    },
    onDeath: (again) => set({ happened: again ? 'compiler-restarted' : 'compiler-failed' }),
  });

  let due = false;
  /** Once for all that changes in one task. */
  const compile = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      const { files, unconfirmed } = get();
      compiler.compile(unconfirmed ? withFiles(files, unconfirmed.files) : files);
    });
  };

  const saver = new Saver({
    storage,
    stored,
    now: () => savedOf(get()),
    onKept: (kept) => set({ kept }),
    onSaved: (version) => tabs.announce(version),
    onOther: (other, lost) => {
      set({ ...savedOf(other), unconfirmed: undefined, ...(lost && { happened: 'overtaken' }) });
      compile();
    },
  });
  tabs.follow((version) => saver.follow(version));

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
    act: (act) => {
      const outcome = applyAct(get().files, act);
      if (!isRefusal(outcome)) replace(outcome.files, labelOf(act, outcome.made));
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
    begin: (files, origin) => {
      saver.pause();
      set({ ...NOTHING, files, origin, unconfirmed: undefined, library: emptyLibrary, compiled: undefined });
      compile();
    },
    keep: async () => {
      const { files } = get();
      const label: Label = { act: 'add-files', count: files.size };
      const onDevice = await saver.resume();
      const { journal, files: before } = onDevice ?? NOTHING;
      set({ journal: record(journal, label, before, files), aside: new Map(), origin: { kind: 'device' } });
      saver.save();
    },
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

function savedOf({ files, journal, aside, origin }: Saved): Saved {
  return { files, journal, aside, origin };
}
