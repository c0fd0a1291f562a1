/** The files of the corpus out of the browser: downloaded as a zip, or written into a folder. */

import { type Files, LARGEST_FILE } from '../../files/files.ts';
import { toZip } from '../../files/zip.ts';

/** Until the browser has begun to write the file. */
const REVOKED_AFTER_MS = 60_000;
/** How many characters are shown of a file in the folder that is larger than any of a corpus. */
const SHOWN = 10_000;

export function download(files: Files, name: string): void {
  const bytes = toZip(files);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER_MS);
}

/** What the browser must be able to do, so that the button is there. */
export function canSaveToFolder(): boolean {
  return 'showDirectoryPicker' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
}

interface FolderPicker {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Undefined where the reader changed their mind. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as unknown as FolderPicker).showDirectoryPicker({
      id: 'readouts',
      mode: 'readwrite',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** A file that is other in the folder; without `ours`, one that is here no longer. */
export interface Difference {
  readonly path: string;
  readonly theirs: string;
  readonly ours: string | undefined;
}

export type Saving =
  /** Nothing is written before these were shown. */
  | { readonly conflict: readonly Difference[] }
  /** Fewer than were to be, where the folder takes no more. */
  | { readonly written: number; readonly of: number };

/**
 * Writes what the folder has not, and removes what is here no longer. What is as it was `known` is written over; other
 * versions, and all that is removed, only as they were `shown`: meanwhile the folder may have got others.
 */
export async function saveToFolder(
  folder: FileSystemDirectoryHandle,
  files: Files,
  { known, shown = [] }: { readonly known?: Files | undefined; readonly shown?: readonly Difference[] } = {},
): Promise<Saving> {
  const due: [path: string, content: string | undefined][] = [];
  const differing: Difference[] = [];
  for (const [path, ours] of files) {
    const theirs = await readIn(folder, path);
    if (theirs === ours) continue;
    due.push([path, ours]);
    // An empty one says nothing: it may be of a writing that was stopped.
    if (theirs && theirs !== known?.get(path)) differing.push({ path, theirs, ours });
  }
  for (const [path, before] of known ?? []) {
    if (files.has(path) || (await readIn(folder, path)) !== before) continue;
    due.push([path, undefined]);
    differing.push({ path, theirs: before, ours: undefined });
  }
  const wasShown = ({ path, theirs, ours }: Difference) =>
    shown.some((one) => one.path === path && one.theirs === theirs && one.ours === ours);
  if (!differing.every(wasShown)) return { conflict: differing };
  let written = 0;
  try {
    for (const [path, content] of due) {
      if (content === undefined) await removeIn(folder, path);
      else await writeIn(folder, path, content);
      written += 1;
    }
  } catch (error) {
    console.error(error);
  }
  return { written, of: due.length };
}

async function writeIn(folder: FileSystemDirectoryHandle, path: string, content: string): Promise<void> {
  const { parent, name } = await parentOf(folder, path, true);
  const file = await parent.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (error) {
    // The file stays as it was, and nothing half written beside it.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function removeIn(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const { parent, name } = await parentOf(folder, path, false);
  await parent.removeEntry(name);
}

async function readIn(folder: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  try {
    const { parent, name } = await parentOf(folder, path, false);
    const file = await (await parent.getFileHandle(name)).getFile();
    // None of ours is as large: enough to know it by.
    return file.size > LARGEST_FILE ? `${await file.slice(0, SHOWN).text()}…` : await file.text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function parentOf(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const segments = path.split('/');
  const name = segments.pop() ?? path;
  let parent = folder;
  for (const segment of segments) parent = await parent.getDirectoryHandle(segment, { create });
  return { parent, name };
}

/** In the reader's own calendar. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
