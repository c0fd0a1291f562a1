/** Writes what was done to the device, one step after the other and as soon as it can; it never writes over what another tab has done since. */

import { shortened } from '../files/journal.ts';
import type { Kept, NotKept } from './kept.ts';
import { isSame, type Saved, type Storage, type Stored, savedOf } from './storage.ts';

interface Deps {
  /** Undefined where the browser keeps nothing. */
  readonly storage: Storage | undefined;
  readonly stored: Stored | undefined;
  /** Whether what is here at first is not to be kept, until `keep`. */
  readonly paused: boolean;
  readonly now: () => Saved;
  readonly onKept: (kept: Kept) => void;
  readonly onSaved: (version: number) => void;
  /** Another tab has done more. `before`: what was here and on the device, where more was done here since. */
  readonly onOther: (other: Saved, before: Saved | undefined) => void;
  /** There was no room for so many of the oldest entries of the journal. */
  readonly onShortened: (by: number) => void;
}

export class Saver {
  /** What the device has, as far as is known here. */
  private kept: Saved | undefined;
  private version: number;
  /** What was here at first, or was on the device last: nothing of it would be lost. */
  private safe: Saved;
  private steps: Promise<void> = Promise.resolve();
  /** Whether a step is still to come, or at it, that writes all there is. */
  private writing = false;
  private paused: boolean;

  constructor(private readonly deps: Deps) {
    const { storage, stored, now, paused, onKept } = deps;
    this.kept = stored && savedOf(stored);
    this.version = stored?.version ?? 0;
    this.safe = now();
    this.paused = paused;
    storage?.whenLost(() => {
      if (!this.paused) onKept({ kept: 'no', reason: 'failed' });
    });
  }

  hasUnsaved(): boolean {
    return !isSame(this.safe, this.deps.now());
  }

  save(): void {
    const { storage, onKept } = this.deps;
    if (!storage || this.paused) return;
    onKept({ kept: 'soon' });
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
      this.kept = stored && savedOf(stored);
      this.version = stored?.version ?? 0;
      this.safe = this.kept ?? this.safe;
      put(this.kept);
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
      this.deps.onKept({ kept: 'no', reason: reasonOf(error) });
    });
    return this.steps;
  }

  /** What is done while it writes is written as well. */
  private async write(storage: Storage): Promise<void> {
    const { now, onKept, onSaved } = this.deps;
    try {
      for (let after = now(); !isSame(this.kept, after); after = now()) {
        const version = await this.put(storage, after);
        if (version === undefined) await this.take(storage);
        else onSaved(version);
      }
    } catch (error) {
      this.writing = false;
      throw error;
    }
    this.writing = false;
    onKept({ kept: 'yes' });
  }

  /** The new version; undefined where the device has other work than is known here. */
  private async put(storage: Storage, after: Saved): Promise<number | undefined> {
    let written = after;
    let version: number | undefined;
    try {
      version = await storage.save(this.kept, after, this.version);
    } catch (error) {
      // What can be undone takes room as well: the older half gives way, once.
      const by = Math.ceil(after.journal.position / 2);
      if (reasonOf(error) !== 'full' || by === 0) throw error;
      written = { ...after, journal: shortened(after.journal, by) };
      version = await storage.save(this.kept, written, this.version);
      if (version !== undefined) this.deps.onShortened(by);
    }
    if (version === undefined) return undefined;
    this.kept = written;
    this.safe = after;
    this.version = version;
    return version;
  }

  private async take(storage: Storage): Promise<void> {
    const stored = await storage.load();
    this.kept = stored && savedOf(stored);
    this.version = stored?.version ?? 0;
    // Somebody may have cleared it: that is no newer work.
    if (!this.kept) return;
    const before = this.hasUnsaved() ? this.safe : undefined;
    this.safe = this.kept;
    this.deps.onOther(this.kept, before);
    if (this.hasUnsaved()) this.save();
  }
}

function reasonOf(error: unknown): NotKept {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
