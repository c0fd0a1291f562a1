/** Writes what was done to the device, in order and as soon as it can; it never writes over what another tab has done since. */

import type { Kept, NotKept } from './kept.ts';
import type { Saved, Storage, Stored } from './storage.ts';

interface Deps {
  /** Undefined where the browser keeps nothing. */
  readonly storage: Storage | undefined;
  readonly stored: Stored | undefined;
  readonly now: () => Saved;
  readonly onKept: (kept: Kept) => void;
  readonly onSaved: (version: number) => void;
  /** Another tab has done more; `lost`: what was done here meanwhile gives way to it. */
  readonly onOther: (stored: Stored, lost: boolean) => void;
}

export class Saver {
  /** What the device has, as far as is known here. */
  private kept: Saved | undefined;
  private version: number;
  private working: Promise<void> = Promise.resolve();
  /** Whether a turn is still to come, or at it, that writes all there is. */
  private writing = false;
  private paused = false;

  constructor(private readonly deps: Deps) {
    this.kept = deps.stored && savedIn(deps.stored);
    this.version = deps.stored?.version ?? 0;
  }

  save(): void {
    const { storage, onKept } = this.deps;
    if (!storage || this.paused) return;
    onKept({ kept: 'soon' });
    if (this.writing) return;
    this.writing = true;
    this.inTurn(() => this.write(storage));
  }

  /** Another tab says that it has saved. */
  follow(version: number): void {
    const { storage, now } = this.deps;
    if (!storage || this.paused) return;
    this.inTurn(async () => {
      // What was done here meanwhile finds out by itself, when it is to be written.
      if (version > this.version && isSame(this.kept ?? now(), now())) await this.take(storage, false);
    });
  }

  /** For a corpus that is not to be kept. */
  pause(): void {
    this.paused = true;
    this.deps.onKept({ kept: 'no', reason: this.deps.storage ? 'not-asked' : 'unavailable' });
  }

  /** What the device has by now, for what is to be kept after all. */
  async resume(): Promise<Stored | undefined> {
    const { storage } = this.deps;
    await this.working;
    this.paused = false;
    const stored = await storage?.load();
    this.kept = stored && savedIn(stored);
    this.version = stored?.version ?? 0;
    return stored;
  }

  close(): void {
    void this.working.then(() => this.deps.storage?.close());
  }

  private inTurn(work: () => Promise<void>): void {
    this.working = this.working.then(work).catch((error: unknown) => {
      console.error(error);
      this.writing = false;
      this.deps.onKept({ kept: 'no', reason: reasonOf(error) });
    });
  }

  /** What is done while it writes is written as well. */
  private async write(storage: Storage): Promise<void> {
    const { now, onKept, onSaved } = this.deps;
    for (let after = now(); !this.paused && !isSame(this.kept, after); after = now()) {
      const version = await storage.save(this.kept, after, this.version);
      if (version === undefined) {
        await this.take(storage, true);
        continue;
      }
      this.kept = after;
      this.version = version;
      onSaved(version);
    }
    this.writing = false;
    if (!this.paused) onKept({ kept: 'yes' });
  }

  private async take(storage: Storage, lost: boolean): Promise<void> {
    const stored = await storage.load();
    this.version = stored?.version ?? 0;
    this.kept = stored && savedIn(stored);
    // Somebody may have cleared it: that is no newer work.
    if (stored) this.deps.onOther(stored, lost);
  }
}

function savedIn({ files, journal, aside, origin }: Stored): Saved {
  return { files, journal, aside, origin };
}

function isSame(before: Saved | undefined, after: Saved): boolean {
  return (
    before?.files === after.files &&
    before.journal === after.journal &&
    before.aside === after.aside &&
    before.origin === after.origin
  );
}

function reasonOf(error: unknown): NotKept {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
