/** How much of a site is kept for reading without network: ten megabytes in all, however large its corpus. Pure. */

/** Bytes, of code, pages, the index and texts together. */
export const MAX_CACHE_BYTES = 10_000_000;

/** Which of the texts read last still fit, the newest first; one that is too large leaves its room to older ones. */
export function fitting<T>(
  newestFirst: readonly (readonly [item: T, bytes: number])[],
  room: number,
): Set<T> {
  let left = room;
  const kept = new Set<T>();
  for (const [item, bytes] of newestFirst) {
    if (bytes > left) continue;
    left -= bytes;
    kept.add(item);
  }
  return kept;
}
