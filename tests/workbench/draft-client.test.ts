/** The worker that drafts, where it breaks: whoever asked hears of it, and the next question starts another. */

import { afterEach, expect, it, vi } from 'vitest';
import { askForHead } from '../../src/workbench/view/drafting/draft-client.ts';

const started: BrokenWorker[] = [];

class BrokenWorker extends EventTarget {
  terminated = false;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(): void {
    // It never answers.
  }
  terminate(): void {
    this.terminated = true;
  }
}

afterEach(() => void vi.unstubAllGlobals());

it.each(['error', 'messageerror'])(
  'rejects what was asked after an event %s, and starts another',
  async (type) => {
    vi.stubGlobal('Worker', BrokenWorker);
    const question = { content: 'A readout.', pasted: '', known: { people: [], bodies: [], contacts: [] } };
    const asked = [askForHead(question), askForHead(question)];
    const worker = started.at(-1);
    worker?.dispatchEvent(new Event(type));
    for (const one of asked) await expect(one).rejects.toThrow(/did not load/);
    expect(worker?.terminated).toBe(true);
    const again = askForHead(question);
    expect(started.at(-1)).not.toBe(worker);
    started.at(-1)?.dispatchEvent(new Event('error'));
    await expect(again).rejects.toThrow();
  },
);
