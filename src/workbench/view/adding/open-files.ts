/** Files that were opened or dropped: single texts to confirm, or the files of a whole corpus. */

import { directoryOpen, type FileWithDirectoryAndFileHandle, fileOpen, supported } from 'browser-fs-access';
import {
  checkPath,
  type Files,
  LARGEST_CORPUS,
  LARGEST_FILE,
  MAX_FILES,
  receive,
} from '../../files/files.ts';
import { isRefusal, type Refusal, refuse } from '../../files/refusal.ts';
import { fromZip } from '../../files/zip.ts';
import { textOfHtml } from './pasted-html.ts';

export type Opened =
  | { readonly texts: readonly string[] }
  | { readonly corpus: Files }
  | { readonly refusal: Refusal };

const EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.zip', '.yaml'];
const DEEPEST = 4;
/** Or nearly: the compiler says how it is called. */
const ANNOTATION = /\.ya?ml$/i;

/** Undefined where the reader changed their mind. */
export function openFiles(): Promise<readonly File[] | undefined> {
  return unlessLeft(fileOpen({ multiple: true, extensions: EXTENSIONS }));
}

export function canOpenFolders(): boolean {
  return supported || 'webkitdirectory' in HTMLInputElement.prototype;
}

/** Undefined where the reader changed their mind. */
export async function openFolder(): Promise<readonly File[] | undefined> {
  const found = await unlessLeft(directoryOpen({ recursive: true }));
  return found?.filter((one): one is FileWithDirectoryAndFileHandle => one instanceof File);
}

/** The folder that the files were opened from, where the browser can write there; undefined where nothing is in it but folders. */
export function folderOf(files: readonly File[]): FileSystemDirectoryHandle | undefined {
  const top = files.find(({ webkitRelativePath }) => webkitRelativePath.split('/').length === 2);
  return top && (top as FileWithDirectoryAndFileHandle).directoryHandle;
}

async function unlessLeft<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Those of folders as well. */
export async function filesDropped(data: DataTransfer): Promise<readonly File[]> {
  // Asked for at once: after the event the list is empty.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const files = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry, '', 0)] : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry, folder: string, depth: number): Promise<readonly File[]> {
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [folder === '' ? file : new File([file], path.split('/').slice(1).join('/') || path)];
  }
  if (!isFolder(entry) || depth >= DEEPEST) return [];
  const reader = entry.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) break;
    entries.push(...more);
  }
  const found = await Promise.all(entries.map((one) => filesIn(one, `${path}/`, depth + 1)));
  return found.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Refused as a whole where one of them cannot be read: somebody may have changed the folder since it was chosen. */
export async function readOpened(files: readonly File[]): Promise<Opened> {
  const read: [string, string][] = [];
  let total = 0;
  for (const file of files) {
    if (/\.zip$/i.test(file.name)) {
      const zipped = await bytesOf(file);
      if (!zipped) return { refusal: refuse('file-unreadable', file.name) };
      const outcome = fromZip(new Uint8Array(zipped));
      if (isRefusal(outcome)) return { refusal: outcome };
      if (files.length === 1) return asCorpus(outcome.files);
      // Among others it is what it holds.
      read.push(...outcome.files);
      total += [...outcome.files.values()].reduce((sum, content) => sum + content.length, 0);
      continue;
    }
    if (!/\.(?:txt|md|html?|ya?ml)$/i.test(file.name)) continue;
    const path = pathOf(file);
    const checked = checkPath(path);
    // Other names that no system can write are no harm where the name is not kept.
    if ('refused' in checked && checked.refused === 'name-outside') return { refusal: checked };
    total += file.size;
    // Before they are read: a folder may be as large as it likes.
    if (file.size > LARGEST_FILE) return { refusal: refuse('file-too-large', path) };
    if (read.length >= MAX_FILES) return { refusal: refuse('files-too-many', MAX_FILES) };
    if (total > LARGEST_CORPUS) return { refusal: refuse('files-too-large', LARGEST_CORPUS) };
    const bytes = await bytesOf(file);
    if (!bytes) return { refusal: refuse('file-unreadable', path) };
    const content = decode(bytes);
    if (content === undefined) return { refusal: refuse('not-utf8', path) };
    read.push([path, content]);
  }
  if (read.length === 0) return { refusal: refuse('files-none') };
  if (read.some(([path]) => ANNOTATION.test(path))) {
    const received = receive(read);
    return isRefusal(received) ? { refusal: received } : asCorpus(received.files);
  }
  return { texts: read.map(([path, content]) => (/\.html?$/i.test(path) ? textOfHtml(content) : content)) };
}

/** Undefined where it is gone, other than it was, or no longer the browser's to read. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Texts without any annotation are texts to add. */
function asCorpus(files: Files): Opened {
  const paths = [...files.keys()];
  if (paths.some((path) => ANNOTATION.test(path))) return { corpus: files };
  return { texts: [...files.values()] };
}

/** Below the folder that was opened, whose own name is no part of it. */
function pathOf(file: File): string {
  const path = file.webkitRelativePath || file.name;
  return file.webkitRelativePath ? path.split('/').slice(1).join('/') : path;
}

/** Undefined where it is no UTF-8; of UTF-16 with its mark, the text. */
function decode(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
