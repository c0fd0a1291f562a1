/** Two states of a corpus that nobody could do one after the other, one on top of the other, so that undoing finds both. Pure. */

import { actsBetween, record } from '../files/journal.ts';
import type { Saved } from './storage.ts';

/**
 * The newer work of another tab, over what was done `here` since `before`: undoing once brings back what was done here,
 * twice the other alone. `acts`: how many of them are not seen now.
 */
export function overtaken(
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
export function keptInPlace(here: Saved, onDevice: Saved): Saved {
  const label = { act: 'add-files', count: here.files.size };
  // What was decided of a text that undoing brings back; of one that is another here, it would be said wrongly.
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
