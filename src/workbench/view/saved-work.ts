/** What of the texts is kept beside their files: drafts as they were made, and how far somebody has got with them. Pure. */

import type { TextDrafts } from '../../drafts/draft.ts';
import { NO_WORK, type QueueWork } from '../queue/work.ts';

/** What of a text is not in its files: its drafts as they were made, and what was put off, changed or begun. */
export interface TextWork {
  /** The checksum of the content that was read: once that differs, offsets are those of other words. */
  readonly of: number;
  readonly drafts: TextDrafts;
  readonly queue: QueueWork;
}

/** In place of a checksum, where the rules are still reading the text that was just added. */
export const UNREAD = -1;

/** By the ids of texts, in the order in which they were added. */
export type Work = ReadonlyMap<string, TextWork>;

export const NO_DRAFTS: TextDrafts = { contacts: [], people: [], bodies: [], statements: [], background: [] };

const known = new WeakMap<ReadonlyMap<string, unknown>, Work>();

/** What was kept beside the files; of an older version of the app, what can still be read. */
export function workIn(aside: ReadonlyMap<string, unknown>): Work {
  const before = known.get(aside);
  if (before) return before;
  const work = new Map(
    [...aside].flatMap(([text, value]) => (isWork(value) ? [[text, value] as const] : [])),
  );
  known.set(aside, work);
  return work;
}

function isWork(value: unknown): value is TextWork {
  const { of, drafts, queue } = (value ?? {}) as { of?: unknown; drafts?: object; queue?: object };
  return typeof of === 'number' && hasAll(drafts, NO_DRAFTS) && hasAll(queue, { ...NO_WORK, at: undefined });
}

/** Every list and record of the model; what may be undefined may be absent. */
function hasAll(value: object | undefined, model: object): boolean {
  return (
    typeof value === 'object' &&
    Object.entries(model).every(([key, of]) => {
      const own: unknown = (value as Record<string, unknown>)[key];
      return of === undefined || (typeof own === 'object' && Array.isArray(own) === Array.isArray(of));
    })
  );
}
