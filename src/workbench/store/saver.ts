/** Writes what was done to the device, one step after the other and as soon as it can; it never writes over what another tab has done since. */

import { shortened } from '../files/journal.ts';
import type { SaveState, UnsavedReason } from './save-state.ts';
import { isSame, type Saved, type Storage, type Stored, savedOf } from './storage.ts';

interface Deps {
  /** Undefined where the browser keeps nothing. */
  readonly storage: Storage | undefined;
  readonly stored: Stored | undefined;
  /** Whether what is here at first is not to be kept, until `keep`. */
  readonly paused: boolean;
  readonly now: () => Saved;
  readonly onSaveState: (saveState: SaveState) => void;
  readonly onSaved: (version: number) => void;
  /** Another tab has done more. `before`: what was here and on the device, where more was done here since. */
  readonly onOther: (other: Saved, before: Saved | undefined) => void;
  /** There was no room for the `by` oldest entries of the journal. */
  readonly onShortened: (by: number) => void;
}

export class Saver {
  /** What the device has, as far as is known here. */
  private onDevice: Saved | undefined;
  private version: number;
  /** What was here at first, or was on the device last: nothing of it would be lost. */
  private safe: Saved;
  private steps: Promise<void> = Promise.resolve();
  /** Whether a step that writes the latest state is queued or running. */
  private writing = false;
  private paused: boolean;

  constructor(private readonly deps: Deps) {
    const { storage, stored, now, paused, onSaveState } = deps;
    this.onDevice = stored && savedOf(stored);
    this.version = stored?.version ?? 0;
    this.safe = now();
    this.paused = paused;
    storage?.whenLost(() => {
      if (!this.paused) onSaveState({ status: 'unsaved', reason: 'failed' });
    });
  }

  hasUnsaved(): boolean {
    return !isSame(this.safe, this.deps.now());
  }

  save(): void {
    const { storage, onSaveState } = this.deps;
    if (!storage || this.paused) return;
    onSaveState({ status: 'saving' });
    if (this.writing) return;
    this.writing = true;
    void this.step(() => this.write(storage));
  }

  /** Another tab says that it has saved. */
  follow(): void {
    const { storage } = this.deps;
    if (!storage) return;
    void this.step(async () => {
      if (this.paused || (await storage.version()) === this.version) return;
      await this.take(storage);
    });
  }

  /** For what is to be kept after all: `put` puts it on top of what the device has by now. Resolves when that is written, or cannot be. */
  async keep(put: (onDevice: Saved | undefined) => void): Promise<void> {
    const { storage } = this.deps;
    if (!storage) return;
    await this.step(async () => {
      if (!this.paused) return;
      const stored = await storage.load();
      // From here on all at once: what was done while it was read is put there as well.
      this.onDevice = stored && savedOf(stored);
      this.version = stored?.version ?? 0;
      this.safe = this.onDevice ?? this.safe;
      put(this.onDevice);
      this.paused = false;
      this.save();
    });
    await this.steps;
  }

  close(): void {
    void this.steps.then(() => this.deps.storage?.close());
  }

  private step(work: () => Promise<void>): Promise<void> {
    this.steps = this.steps.then(work).catch((error: unknown) => {
      console.error(error);
      this.deps.onSaveState({ status: 'unsaved', reason: reasonOf(error) });
    });
    return this.steps;
  }

  /** What is done while it writes is written as well. */
  private async write(storage: Storage): Promise<void> {
    const { now, onSaveState, onSaved } = this.deps;
    try {
      for (let after = now(); !isSame(this.onDevice, after); after = now()) {
        const version = await this.put(storage, after);
        if (version === undefined) await this.take(storage);
        else onSaved(version);
      }
    } catch (error) {
      this.writing = false;
      throw error;
    }
    this.writing = false;
    onSaveState({ status: 'saved' });
  }

  /** The new version; undefined where the device has other work than is known here. */
  private async put(storage: Storage, after: Saved): Promise<number | undefined> {
    let written = after;
    let version: number | undefined;
    try {
      version = await storage.save(this.onDevice, after, this.version);
    } catch (error) {
      // What can be undone takes room as well: the older half gives way, once.
      const by = Math.ceil(after.journal.position / 2);
      if (reasonOf(error) !== 'full' || by === 0) throw error;
      written = { ...after, journal: shortened(after.journal, by) };
      version = await storage.save(this.onDevice, written, this.version);
      if (version !== undefined) this.deps.onShortened(by);
    }
    if (version === undefined) return undefined;
    this.onDevice = written;
    this.safe = after;
    this.version = version;
    return version;
  }

  private async take(storage: Storage): Promise<void> {
    const stored = await storage.load();
    this.onDevice = stored && savedOf(stored);
    this.version = stored?.version ?? 0;
    // Somebody may have cleared it: that is no newer work.
    if (!this.onDevice) return;
    const before = this.hasUnsaved() ? this.safe : undefined;
    this.safe = this.onDevice;
    this.deps.onOther(this.onDevice, before);
    if (this.hasUnsaved()) this.save();
  }
}

function reasonOf(error: unknown): UnsavedReason {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
