/** Inflating what others deflated, up to a limit: a bomb is given up as soon as it passes it. Pure. */

import { Inflate } from 'fflate';

/** A deflated byte holds a thousand bytes at most: that much over the limit is made before it is noticed. */
const SLICE = 1024;

export type Inflated = { readonly bytes: Uint8Array } | { readonly fault: 'broken' | 'large' };

export function inflateWithin(deflated: Uint8Array, limit: number): Inflated {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  try {
    const inflate = new Inflate((chunk, final) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      ended ||= final;
    });
    for (let from = 0; from < deflated.length || from === 0; from += SLICE) {
      inflate.push(deflated.subarray(from, from + SLICE), from + SLICE >= deflated.length);
      if (size > limit) return { fault: 'large' };
    }
  } catch {
    return { fault: size > limit ? 'large' : 'broken' };
  }
  if (!ended) return { fault: 'broken' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes };
}

/** Undefined where it is not UTF-8; a byte order mark stays. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
