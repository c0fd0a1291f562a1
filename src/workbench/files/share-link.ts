/**
 * A small corpus in the fragment of an address, which no server is ever sent: `corpus=1.<hash>.<files>`, and back. What
 * comes in is checked like any other file that somebody else made. Pure.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { base64UrlOf, bytesOf } from './base64-url.ts';
import { type Files, inOrder, type Received, receive } from './files.ts';
import { decoded, inflateWithin } from './inflate.ts';
import { type Refusal, refuse } from './refusal.ts';

export const FRAGMENT_KEY = 'corpus';
const VERSION = '1';
/** Of the whole fragment with its #: what browsers, messengers and printers of addresses still carry. */
export const LONGEST_FRAGMENT = 16_000;
/** Inflated, in bytes. */
const LARGEST = 2 * 1024 * 1024;
/** Of 64 characters: enough to detect accidents, and to distinguish two corpora. */
const HASH_LENGTH = 16;

export interface Shared extends Received {
  /** Identifies this corpus. */
  readonly hash: string;
}

/** Begins with #; refused with the length where it is too long. */
export function toFragment(files: Files): { readonly fragment: string; readonly hash: string } | Refusal {
  const bytes = new TextEncoder().encode(packed(files));
  if (bytes.length > LARGEST) return refuse('link-too-long', bytes.length);
  const hash = hashOf(bytes);
  const deflated = deflateSync(bytes, { level: 9, mem: 12 });
  const fragment = `#${FRAGMENT_KEY}=${VERSION}.${hash}.${base64UrlOf(deflated)}`;
  return fragment.length > LONGEST_FRAGMENT ? refuse('link-too-long', fragment.length) : { fragment, hash };
}

/** Whether an address carries a corpus, whatever is in it. */
export function isFragment(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(`${FRAGMENT_KEY}=`);
}

export function fromFragment(fragment: string): Shared | Refusal {
  if (!isFragment(fragment)) return refuse('link-none');
  if (fragment.length > LONGEST_FRAGMENT) return refuse('link-too-long', fragment.length);
  const value = fragment.slice(fragment.indexOf('=') + 1);
  const [version = '', hash = '', words = '', ...more] = value.split('.');
  if (version !== VERSION && /^\d+$/.test(version)) return refuse('link-version', version);
  const deflated = bytesOf(words);
  if (version !== VERSION || more.length > 0 || !deflated) return refuse('link-broken');
  const inflated = inflateWithin(deflated, LARGEST);
  if ('fault' in inflated) return refuse(inflated.fault === 'large' ? 'link-too-large' : 'link-broken');
  // Addresses are cut and changed on their way: then nothing of it is shown.
  if (hashOf(inflated.bytes) !== hash) return refuse('link-broken');
  const entries = unpacked(decoded(inflated.bytes) ?? '');
  if (!entries) return refuse('link-broken');
  const received = receive(entries);
  return 'refused' in received ? received : { ...received, hash };
}

function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, HASH_LENGTH);
}

/** Names and lengths on a line, then the contents: a text next to its annotation, which repeats its words. */
function packed(files: Files): string {
  const entries = [...inOrder(files)];
  const names = entries.map(([path, content]) => [path, content.length]);
  return [JSON.stringify(names), '\n', ...entries.map(([, content]) => content)].join('');
}

function unpacked(words: string): [string, string][] | undefined {
  const start = words.indexOf('\n') + 1;
  const names = parsed(words.slice(0, start));
  if (!Array.isArray(names)) return undefined;
  const entries: [string, string][] = [];
  let at = start;
  for (const entry of names as unknown[]) {
    const [path, length] = (Array.isArray(entry) ? entry : []) as unknown[];
    if (typeof path !== 'string' || typeof length !== 'number') return undefined;
    if (!Number.isInteger(length) || length < 0 || at + length > words.length) return undefined;
    entries.push([path, words.slice(at, at + length)]);
    at += length;
  }
  return at === words.length ? entries : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
