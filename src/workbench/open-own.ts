/** Opens the corpus that this device keeps for a site: with its storage, its other tabs and its compiler. */

import { Compiler } from './compiling/compiler.ts';
import { EMPTY_INDEX, openOwnLibrary } from './compiling/own-library.ts';
import type { Files } from './files/files.ts';
import { type OwnState, type OwnStore, openOwnStore } from './store/own-store.ts';
import { openStorage, type Storage } from './store/storage.ts';
import { openTabs } from './store/tabs.ts';

/** A compiler that has not answered for so long may never: what can be done without it should not wait. */
export const LONGEST_WAIT_MS = 3000;

/**
 * `base`: the folder of the corpus, which distinguishes it from that of another site on the same host. Resolves once it has
 * compiled, or will not soon. `shared`: another corpus, which came by a link, is shown in its place.
 */
export async function openOwn(base: string, shared?: Files): Promise<OwnStore> {
  const name = `readouts ${base}`;
  const [storage, emptyLibrary] = await Promise.all([storageOf(name), openOwnLibrary(EMPTY_INDEX)]);
  const store = await openOwnStore(
    {
      storage,
      tabs: openTabs(name),
      // Absent where the page did not come by a secure connection.
      persistence: (navigator as Partial<Navigator>).storage,
      startCompiler: (listener) => new Compiler(listener),
      emptyLibrary,
    },
    shared && { files: shared, origin: { kind: 'link' } },
  );
  await firstAnswer(store);
  return store;
}

/** Undefined where the browser keeps nothing. */
async function storageOf(name: string): Promise<Storage | undefined> {
  try {
    return await openStorage(name);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Or that there will be none. */
function firstAnswer(store: OwnStore): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const look = ({ compiled, happened }: OwnState) => {
      if (compiled !== undefined || happened?.what === 'compiler-failed') done();
    };
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    const leave = store.subscribe(look);
    // It may have been so before anybody listened.
    look(store.getState());
  });
}
