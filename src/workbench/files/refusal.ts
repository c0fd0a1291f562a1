/** Why something is not done: a code, which the screen words, and what it is about. Nothing here throws. */

export const REFUSALS = [
  // Acts.
  'text-unknown',
  'text-changed',
  'statement-unknown',
  'contact-unknown',
  'relation-unknown',
  'relation-of-whole',
  'id-taken',
  'id-malformed',
  'words-empty',
  'side-missing',
  'points-missing',
  'office-missing',
  'text-empty',
  // Files.
  'yaml-broken',
  'yaml-unforeseen',
  'file-too-large',
  'name-outside',
  'name-malformed',
  'not-utf8',
  'file-unreadable',
  'folder-unreadable',
  'files-none',
  'files-too-many',
  'files-too-large',
  'name-twice',
  // Zips.
  'zip-broken',
  'zip-larger-than-told',
  'zip-encrypted',
  'zip-method',
  'zip-link',
  // Links.
  'link-none',
  'link-too-long',
  'link-version',
  'link-broken',
  'link-too-large',
  // The journal.
  'journal-ends',
  'journal-other-files',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly refused: RefusalCode;
  /** The name, the id or the number that it is about; plain text. */
  readonly detail: string;
}

export function refuse(refused: RefusalCode, detail: string | number = ''): Refusal {
  return { refused, detail: String(detail) };
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return outcome !== null && typeof outcome === 'object' && Object.hasOwn(outcome, 'refused');
}
