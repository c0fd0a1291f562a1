/** A short hash of the content of a file. */

import { createHash } from 'node:crypto';

/** @param {Uint8Array | string} content */
export function fileStamp(content) {
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}
