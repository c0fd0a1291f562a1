/** The directory at the end of a zip: what is in it and where, before anything is inflated. Pure. */

import { decoded } from './inflate.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Not deflated. */
  readonly isStored: boolean;
  /** The declared inflated size, in bytes. */
  readonly size: number;
  readonly checksum: number;
  /** The bytes in the zip, still deflated. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** Encrypted, or what only an archiver with a key understands. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const KIND_OF_FILE = 0xf000;
const FOLDER = 0x4000;
const REGULAR = 0x8000;

/** All entries, none of which overlap; refused without looking at them where they are more than `most`. */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refuse('zip-broken');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  // Larger ones have these fields full, and the numbers elsewhere.
  if (count > most || count === 0xffff) return refuse('files-too-many', most);
  if (view.getUint16(end + 8, true) !== count || start + size !== end) return refuse('zip-broken');
  const entries: ZipEntry[] = [];
  const places: [start: number, end: number][] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return refuse('zip-broken');
    const length =
      ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    if (at + length > end) return refuse('zip-broken');
    const entry = readEntry(bytes, view, at, start);
    if ('refused' in entry) return entry;
    entries.push(entry.entry);
    places.push(entry.place);
    at += length;
  }
  if (at !== end) return refuse('zip-broken');
  // Entries that share their bytes make a large thing of a small one.
  places.sort((a, b) => a[0] - b[0]);
  const overlap = places.some(([from], i) => from < (places[i - 1]?.[1] ?? 0));
  return overlap ? refuse('zip-broken') : entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return undefined;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): { readonly entry: ZipEntry; readonly place: [number, number] } | Refusal {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const deflated = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const name = decoded(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  if (name === undefined) return refuse('name-malformed');
  if ((flags & ENCRYPTED) !== 0) return refuse('zip-encrypted', name);
  // Systems with links and devices have the type of an entry in the upper half.
  const kind = (view.getUint32(at + 38, true) >>> 16) & KIND_OF_FILE;
  if (kind !== 0 && kind !== FOLDER && kind !== REGULAR) return refuse('zip-link', name);
  if (method !== 0 && method !== 8) return refuse('zip-method', name);
  if (local + LOCAL_LENGTH > directory || view.getUint32(local, true) !== LOCAL)
    return refuse('zip-broken', name);
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + deflated;
  if (end > directory || (method === 0 && deflated !== size)) return refuse('zip-broken', name);
  return {
    entry: {
      name,
      isFolder: name.endsWith('/'),
      isStored: method === 0,
      size,
      checksum: view.getUint32(at + 16, true),
      data: bytes.subarray(start, end),
    },
    place: [local, end],
  };
}
