/** Whether it is the very content, against accidents. Pure. */

/** FNV-1a over UTF-16 code units. */
export function checksum(content: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) sum = Math.imul(sum ^ content.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
