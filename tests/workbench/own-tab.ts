/** A tab with a corpus of one's own in it, over a faked device that any number of them share, and a compiler that answers at once. */

import { compile } from '../../src/compile/compile.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import type { Outcome } from '../../src/workbench/compiling/compile-messages.ts';
import { EMPTY_INDEX, openOwnLibrary } from '../../src/workbench/compiling/own-library.ts';
import { type Files, SeedBytes, withFiles } from '../../src/workbench/files/files.ts';
import { openOwnStore, type Surroundings } from '../../src/workbench/store/own-store.ts';
import type { Storage, Stored } from '../../src/workbench/store/storage.ts';

export const FULL = new DOMException('no room', 'QuotaExceededError');

/** What a device has, for any number of tabs. */
export class Device {
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
        // As a browser does, it keeps a copy.
        this.stored = structuredClone({ ...after, version: next });
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

export const emptyLibrary = await openOwnLibrary(EMPTY_INDEX);
export const outcomeOf = (files: Files): Outcome => {
  const { corpus, problems, coverage, drafts } = compile(new SeedBytes().of(files), {
    unfinished: true,
  });
  return { index: corpus && indexCorpus(corpus).index, problems, coverage, drafts };
};

export interface Circumstances {
  /** Hears nothing of other tabs. */
  readonly deaf?: boolean;
  /** What came by a link. */
  readonly shared?: Files;
  readonly persistence?: Surroundings['persistence'];
  /** The compiler answers only on request. */
  readonly slow?: boolean;
}

export async function tab(
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
export const settled = () => new Promise((resolve) => setTimeout(resolve));

export const changed = (files: Files, content: string) => withFiles(files, [['notes.txt', content]]);
/** What something waits for, and how to let it go on. */
export function gate() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve };
}
export const contentIn = (files: Files | undefined) => files?.get('notes.txt');

export const LABEL = { act: 'add-files' };
/** Does something in a tab. */
export const doIn = ({ store }: Awaited<ReturnType<typeof tab>>, content: string) =>
  store.replace(changed(store.getState().files, content), LABEL);
