/** The worker that makes files, where it breaks: the wait ends with one outcome, and the worker with it. */

import { afterEach, expect, it, vi } from 'vitest';
import { orderFile } from '../../../src/exports/data/work/data-client.ts';
import type { WorkAnswer, WorkOrder } from '../../../src/exports/data/work/work-messages.ts';

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

const ORDER: WorkOrder = {
  form: 'statements',
  language: 'en',
  contacts: [],
  note: { corpus: '', version: '', link: '', licence: '', made: '2026-11-30' },
  folder: '',
  site: '',
  name: '',
  corpus: '',
};

afterEach(() => void vi.unstubAllGlobals());

it.each(['error', 'messageerror'])('reports a failure once, after an event %s', (type) => {
  vi.stubGlobal('Worker', BrokenWorker);
  const answers: WorkAnswer[] = [];
  orderFile(ORDER, (answer) => answers.push(answer));
  const worker = started.at(-1);
  worker?.dispatchEvent(new Event(type));
  worker?.dispatchEvent(new Event(type));
  expect(answers).toEqual([{ kind: 'failed' }]);
  expect(worker?.terminated).toBe(true);
});

it('reports a failure where no worker can be started', () => {
  vi.stubGlobal('Worker', undefined);
  const answers: WorkAnswer[] = [];
  orderFile(ORDER, (answer) => answers.push(answer));
  expect(answers).toEqual([{ kind: 'failed' }]);
});
