/** The folder that files were opened from or written to last, with what it had then: only what others have changed since is asked about. */

import { create } from 'zustand';
import type { Files } from '../../files/files.ts';

export interface KnownFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly files: Files;
}

interface FolderState {
  readonly known: KnownFolder | undefined;
  readonly know: (known: KnownFolder) => void;
}

export const useKnownFolder = create<FolderState>((set) => ({
  known: undefined,
  know: (known) => set({ known }),
}));

/** What is known of a folder that was just chosen: nothing, unless it is that very one. */
export async function filesKnownIn(handle: FileSystemDirectoryHandle): Promise<Files | undefined> {
  const { known } = useKnownFolder.getState();
  return known && (await known.handle.isSameEntry(handle)) ? known.files : undefined;
}
