/** What was done, act by act, with what changed of each file, so that it can be undone and done again after a reload. Pure. */

import { checksum } from './checksum.ts';
import { type Hunk, hunksBetween, patched, reversed } from './difference.ts';
import { type Files, withFiles } from './files.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an entry did, as the screen words it. */
export interface Label {
  /** The type of the act. */
  readonly act: string;
  /** Id of the text, contact or statement that it is about. */
  readonly of?: string;
  /** How many statements, passages or files. */
  readonly count?: number;
}

export interface FileChange {
  readonly path: string;
  readonly hunks: readonly Hunk[];
  /** Checksums of the content before and after; absent where there is no such file. */
  readonly before?: number;
  readonly after?: number;
}

export interface Entry {
  readonly label: Label;
  readonly changes: readonly FileChange[];
}

/** Plain data: it survives as JSON. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** How many entries are done; those behind them were undone, and can be done again. */
  readonly position: number;
}

export const NEW_JOURNAL: Journal = { entries: [], position: 0 };

/** With one entry more, in place of what was undone; the same journal where nothing changed. */
export function record(journal: Journal, label: Label, before: Files, after: Files): Journal {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return journal;
  const { entries, position } = journal;
  return { entries: [...entries.slice(0, position), { label, changes }], position: position + 1 };
}

/** Drops the `by` oldest entries; returns the same journal if some of these are undone. */
export function shortened(journal: Journal, by: number): Journal {
  const { entries, position } = journal;
  return by > position ? journal : { entries: entries.slice(by), position: position - by };
}

/** How many acts, undone or done, lead from one journal to the other. */
export function actsBetween(before: Journal, after: Journal): number {
  const most = Math.min(before.position, after.position);
  let common = 0;
  while (common < most && before.entries[common] === after.entries[common]) common += 1;
  return before.position + after.position - 2 * common;
}

export type Moved = { readonly journal: Journal; readonly files: Files; readonly label: Label } | Refusal;

/** The files as they were before the last entry; refused where they are not those that the journal recorded. */
export function undo(journal: Journal, files: Files): Moved {
  const entry = journal.entries[journal.position - 1];
  if (!entry) return refuse('journal-ends');
  return move(journal, files, entry, entry.changes.map(backwards), journal.position - 1);
}

export function redo(journal: Journal, files: Files): Moved {
  const entry = journal.entries[journal.position];
  if (!entry) return refuse('journal-ends');
  return move(journal, files, entry, entry.changes, journal.position + 1);
}

function move(
  { entries }: Journal,
  files: Files,
  { label }: Entry,
  changes: readonly FileChange[],
  position: number,
): Moved {
  const next: [string, string | undefined][] = [];
  for (const change of changes) {
    const content = files.get(change.path);
    if (checksumOf(content) !== change.before) return refuse('journal-other-files', change.path);
    const result = patched(content ?? '', change.hunks);
    const after = change.after === undefined ? undefined : result;
    if (result === undefined || checksumOf(after) !== change.after)
      return refuse('journal-other-files', change.path);
    next.push([change.path, after]);
  }
  return { journal: { entries, position }, files: withFiles(files, next), label };
}

export function changesBetween(before: Files, after: Files): FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((path): FileChange[] => {
    const [from, to] = [before.get(path), after.get(path)];
    if (from === to) return [];
    return [
      {
        path,
        hunks: hunksBetween(from ?? '', to ?? ''),
        ...(from !== undefined && { before: checksum(from) }),
        ...(to !== undefined && { after: checksum(to) }),
      },
    ];
  });
}

function backwards({ path, hunks, before, after }: FileChange): FileChange {
  return {
    path,
    hunks: reversed(hunks),
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}

function checksumOf(content: string | undefined): number | undefined {
  return content === undefined ? undefined : checksum(content);
}
