/** Opens the corpus that this device keeps for a site: with its storage, its other tabs and its compiler. */

import { Compiler } from './compiling/compiler.ts';
import { EMPTY_INDEX, openOwnLibrary } from './compiling/own-library.ts';
import { type OwnStore, openOwnStore } from './store/own-store.ts';
import { openStorage, type Storage } from './store/storage.ts';
import { openTabs } from './store/tabs.ts';

/** `base`: the folder of the corpus, which tells it from that of another site on the same host. Resolves once it has compiled. */
export async function openOwn(base: string): Promise<OwnStore> {
  const name = `readouts ${base}`;
  const [storage, emptyLibrary] = await Promise.all([storageOf(name), openOwnLibrary(EMPTY_INDEX)]);
  const store = await openOwnStore({
    storage,
    tabs: openTabs(name),
    startCompiler: (listener) => new Compiler(listener),
    emptyLibrary,
  });
  await firstAnswer(store);
  return store;
}

/** Undefined where the browser keeps nothing. */
async function storageOf(name: string): Promise<Storage | undefined> {
  try {
    return await openStorage(name, () => undefined);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Or that there will be none. */
function firstAnswer(store: OwnStore): Promise<void> {
  return new Promise((resolve) => {
    const leave = store.subscribe(({ compiled, happened }) => {
      if (compiled === undefined && happened !== 'compiler-failed') return;
      leave();
      resolve();
    });
  });
}
