/** Asks the compiling worker for one thing at a time: of what is asked meanwhile, the newest alone is compiled. */

import type { Files } from '../files/files.ts';
import type { CompileAnswer, CompileOrder, Outcome } from './compile-messages.ts';
import { IndexUnpacker } from './pack-index.ts';

/** The part of a worker that is needed here. */
export interface CompileWorker {
  postMessage(order: CompileOrder): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CompileAnswer>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

interface Listener {
  readonly onOutcome: (outcome: Outcome, files: Files) => void;
  /** It has died: `again` while it is started once more with the same files. */
  readonly onDeath: (again: boolean) => void;
}

/** Without an answer for so long, it is taken for dead: 2,000 statements take a second. */
export const LONGEST_MS = 60_000;

export class Compiler {
  private worker: CompileWorker | undefined;
  private readonly unpacker = new IndexUnpacker();
  private sent: Files = new Map();
  private number = 0;
  private running: Files | undefined;
  private waiting: Files | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Deaths without an answer between. */
  private deaths = 0;

  constructor(
    private readonly listener: Listener,
    private readonly start: () => CompileWorker = startWorker,
  ) {}

  compile(files: Files): void {
    if (this.running) this.waiting = files;
    else this.order(files);
  }

  close(): void {
    this.drop();
    this.waiting = undefined;
  }

  private order(files: Files): void {
    this.running = files;
    this.number += 1;
    const { number } = this;
    const fresh = !this.worker;
    try {
      this.worker ??= this.started();
    } catch {
      this.die();
      return;
    }
    const known: Files = fresh ? new Map() : this.sent;
    const changes: [string, string | undefined][] = [...files].filter(
      ([path, content]) => known.get(path) !== content,
    );
    for (const path of known.keys()) if (!files.has(path)) changes.push([path, undefined]);
    this.sent = files;
    this.worker.postMessage({ number, fresh, changes });
    this.timer = setTimeout(() => this.die(), LONGEST_MS);
  }

  private started(): CompileWorker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }) => this.worker === worker && this.receive(data));
    // Its script did not arrive, or broke, or the browser has ended it.
    for (const type of ['error', 'messageerror'] as const)
      worker.addEventListener(type, () => this.worker === worker && this.die());
    return worker;
  }

  private receive({ number, index: packed, ...told }: CompileAnswer): void {
    const files = this.running;
    const outcome = { ...told, index: packed && this.unpacker.unpack(packed) };
    if (number !== this.number || !files) return;
    clearTimeout(this.timer);
    this.deaths = 0;
    this.running = undefined;
    this.listener.onOutcome(outcome, files);
    this.next();
  }

  private next(): void {
    const files = this.waiting;
    this.waiting = undefined;
    if (files) this.order(files);
  }

  /** Once more with what it was at, or with what has come since; a second time it waits for other files. */
  private die(): void {
    const files = this.waiting ?? this.running;
    this.drop();
    this.waiting = undefined;
    this.deaths += 1;
    const again = this.deaths === 1 && files !== undefined;
    this.listener.onDeath(again);
    if (again) this.order(files);
    else this.deaths = 0;
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    this.running = undefined;
  }
}

function startWorker(): CompileWorker {
  return new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
}
