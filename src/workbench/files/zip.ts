/** A corpus as a zip of its files, and back: what comes in is read entry by entry, within limits, and never trusted. Pure. */

import { zipSync } from 'fflate';
import {
  checkPath,
  type Files,
  inOrder,
  isIgnored,
  LARGEST_CORPUS,
  LARGEST_FILE,
  MAX_FILES,
  type Received,
  receive,
} from './files.ts';
import { decoded, inflateWithin } from './inflate.ts';
import { type Refusal, refuse } from './refusal.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** The first day of the format: the same files give the same bytes, whenever they are written. */
const BEGINNING = new Date(1980, 0, 1);
/** Larger than its contents may be, as they may hardly deflate. */
const LARGEST_ZIP = LARGEST_CORPUS + 1024 * 1024;

export function toZip(files: Files): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = [...inOrder(files)].map(([path, content]) => [path, encoder.encode(content)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: BEGINNING, level: 9 });
}

export function fromZip(bytes: Uint8Array): Received | Refusal {
  if (bytes.length > LARGEST_ZIP) return refuse('files-too-large', LARGEST_CORPUS);
  const entries = readDirectory(bytes, MAX_FILES);
  if ('refused' in entries) return entries;
  // As it is declared; what it really is shows while it is inflated.
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > LARGEST_CORPUS) return refuse('files-too-large', LARGEST_CORPUS);
  const found: [string, string][] = [];
  const left: string[] = [];
  let total = 0;
  for (const entry of entries) {
    const checked = checkPath(entry.isFolder ? entry.name.slice(0, -1) : entry.name);
    // What no corpus is made of is not even inflated.
    if (entry.isFolder || isIgnored(entry.name, checked)) {
      if (!entry.isFolder) left.push(entry.name);
      if ('refused' in checked && checked.refused === 'name-outside') return checked;
      continue;
    }
    if ('refused' in checked) return checked;
    const content = contentOf(entry, LARGEST_CORPUS - total);
    if (typeof content !== 'string') return content;
    total += entry.size;
    found.push([entry.name, content]);
  }
  const received = receive(found);
  return 'refused' in received ? received : { ...received, ignored: [...left, ...received.ignored] };
}

function contentOf(entry: ZipEntry, room: number): string | Refusal {
  const { name, size } = entry;
  if (size > LARGEST_FILE) return refuse('file-too-large', name);
  if (size > room) return refuse('files-too-large', LARGEST_CORPUS);
  const inflated = entry.isStored ? { bytes: entry.data } : inflateWithin(entry.data, size);
  // More than it says: it would not stop there either.
  if ('fault' in inflated)
    return refuse(inflated.fault === 'large' ? 'zip-larger-than-told' : 'zip-broken', name);
  const { bytes } = inflated;
  if (bytes.length !== size || checksumOf(bytes) !== entry.checksum) return refuse('zip-broken', name);
  return decoded(bytes) ?? refuse('not-utf8', name);
}

/** CRC-32. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
