/** The files of the corpus out of the browser: downloaded as a zip, or written into a folder. */

import { type Files, LARGEST_FILE } from '../../files/files.ts';
import { toZip } from '../../files/zip.ts';

/** Until the browser has begun to write the file. */
const REVOKED_AFTER_MS = 60_000;

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

export interface Difference {
  readonly path: string;
  readonly theirs: string;
  readonly ours: string;
}

export interface FolderState {
  /** Files that the folder does not have. */
  readonly missing: readonly string[];
  /** Files that are other in the folder. */
  readonly differing: readonly Difference[];
}

export async function compareFolder(folder: FileSystemDirectoryHandle, files: Files): Promise<FolderState> {
  const missing: string[] = [];
  const differing: Difference[] = [];
  for (const [path, ours] of files) {
    const theirs = await readIn(folder, path);
    if (theirs === undefined) missing.push(path);
    else if (theirs !== ours) differing.push({ path, theirs, ours });
  }
  return { missing, differing };
}

export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  files: Files,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const { parent, name } = await parentOf(folder, path, true);
    const file = await parent.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(files.get(path) ?? '');
    await writable.close();
  }
}

async function readIn(folder: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  try {
    const { parent, name } = await parentOf(folder, path, false);
    const file = await (await parent.getFileHandle(name)).getFile();
    return file.size > LARGEST_FILE ? '' : await file.text();
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
