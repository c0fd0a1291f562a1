/** Merges two states of a corpus of which neither follows from the other: one goes on top, so that undo reaches both. Pure. */

import { actsBetween, record } from '../files/journal.ts';
import type { Saved } from './storage.ts';

/**
 * Puts the newer work of another tab on top of what was done `here` since `before`: the first undo restores what was done
 * here, the second leaves the other tab's work alone. `acts`: how many acts done here are hidden.
 */
export function mergeNewer(
  other: Saved,
  before: Saved,
  here: Saved,
): { readonly saved: Saved; readonly acts: number } {
  const count = actsBetween(before.journal, here.journal);
  const under = record(other.journal, { act: 'done-here', count }, other.files, here.files);
  const journal = record(under, { act: 'overtaken', count }, here.files, other.files);
  const changed = [...here.aside].filter(([text, value]) => before.aside.get(text) !== value);
  const aside = changed.length === 0 ? other.aside : new Map([...other.aside, ...changed]);
  return { saved: { ...other, journal, aside }, acts: journal === other.journal ? 0 : count };
}

/** A corpus from elsewhere in place of that of the device, as one act. */
export function replaceStored(here: Saved, onDevice: Saved): Saved {
  const label = { act: 'add-files', count: here.files.size };
  // Keep the decisions about texts that undo can bring back, but not where the new corpus has a different text by that name.
  const waiting = [...onDevice.aside].filter(([text]) => {
    const path = `${text}.txt`;
    return !here.files.has(path) || here.files.get(path) === onDevice.files.get(path);
  });
  return {
    files: here.files,
    journal: record(onDevice.journal, label, onDevice.files, here.files),
    aside: new Map([...waiting, ...here.aside]),
    origin: { kind: 'device' },
  };
}
