/** The hash of a link, by the other library. */

import { createHash } from 'node:crypto';

export function hashes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
