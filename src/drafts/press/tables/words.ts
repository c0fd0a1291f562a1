/** Entries of a table as it is written: with commas between them, over several lines. */

export function words(list: string): readonly string[] {
  return list.trim().split(/,\s+/);
}
