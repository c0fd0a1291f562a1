/** The compiling worker is asked for one thing at a time, and started again where it dies. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompileAnswer, CompileOrder } from '../../src/workbench/compiling/compile-messages.ts';
import { Compiler, type CompileWorker, LONGEST_MS } from '../../src/workbench/compiling/compiler.ts';
import type { Files } from '../../src/workbench/files/files.ts';

const NOTHING = { index: undefined, problems: [], coverage: [], drafts: [] };

class FakeWorker implements CompileWorker {
  readonly orders: CompileOrder[] = [];
  readonly listeners = new Map<string, ((event: MessageEvent<CompileAnswer>) => void)[]>();
  terminated = false;
  postMessage(order: CompileOrder) {
    this.orders.push(order);
  }
  terminate() {
    this.terminated = true;
  }
  addEventListener(type: string, listener: (event: MessageEvent<CompileAnswer>) => void) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
  send(type: 'message' | 'error', data?: CompileAnswer) {
    for (const listener of this.listeners.get(type) ?? [])
      listener(new MessageEvent<CompileAnswer>(type, data && { data }));
  }
  answer() {
    this.send('message', { number: this.orders.at(-1)?.number ?? 0, ...NOTHING });
  }
}

const filesOf = (files: Record<string, string>): Files => new Map(Object.entries(files));

function start() {
  const workers: FakeWorker[] = [];
  const compiled: Files[] = [];
  const deaths: boolean[] = [];
  const compiler = new Compiler(
    { onOutcome: (_, files) => compiled.push(files), onDeath: (again) => deaths.push(again) },
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { compiler, workers, compiled, deaths, worker: () => workers.at(-1) as FakeWorker };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the compiler', () => {
  it('is sent whole files once, and then what differs', () => {
    const { compiler, worker } = start();
    compiler.compile(filesOf({ a: '1', b: '2' }));
    worker().answer();
    compiler.compile(filesOf({ b: '3', c: '4' }));
    expect(worker().orders.map(({ fresh, changes }) => ({ fresh, changes }))).toEqual([
      {
        fresh: true,
        changes: [
          ['a', '1'],
          ['b', '2'],
        ],
      },
      {
        fresh: false,
        changes: [
          ['b', '3'],
          ['c', '4'],
          ['a', undefined],
        ],
      },
    ]);
  });

  it('compiles the newest of what is asked meanwhile, and nothing between', () => {
    const { compiler, worker, compiled } = start();
    const states = ['1', '2', '3', '4'].map((content) => filesOf({ a: content }));
    for (const files of states) compiler.compile(files);
    worker().answer();
    worker().answer();
    expect(compiled).toEqual([states[0], states[3]]);
    expect(worker().orders).toHaveLength(2);
  });

  it('is started again with the newest files where it dies', () => {
    const { compiler, workers, worker, compiled, deaths } = start();
    compiler.compile(filesOf({ a: '1' }));
    compiler.compile(filesOf({ a: '2' }));
    worker().send('error');
    expect(workers).toHaveLength(2);
    expect(workers[0]?.terminated).toBe(true);
    expect(worker().orders).toEqual([{ number: 2, fresh: true, changes: [['a', '2']] }]);
    // What the dead one may still say is not heard.
    workers[0]?.answer();
    worker().answer();
    expect(compiled).toEqual([filesOf({ a: '2' })]);
    expect(deaths).toEqual([true]);
  });

  it('is left alone where it dies twice, until there is something else to compile', () => {
    const { compiler, workers, worker, compiled, deaths } = start();
    compiler.compile(filesOf({ a: '1' }));
    worker().send('error');
    worker().send('error');
    expect(deaths).toEqual([true, false]);
    expect(workers).toHaveLength(2);
    compiler.compile(filesOf({ a: '2' }));
    worker().answer();
    expect(compiled).toEqual([filesOf({ a: '2' })]);
  });

  it('counts as dead where it does not answer', () => {
    const { compiler, workers, deaths } = start();
    compiler.compile(filesOf({ a: '1' }));
    vi.advanceTimersByTime(LONGEST_MS);
    expect(deaths).toEqual([true]);
    expect(workers).toHaveLength(2);
  });

  it('where there can be no worker says so', () => {
    const deaths: boolean[] = [];
    const compiler = new Compiler(
      { onOutcome: () => undefined, onDeath: (again) => deaths.push(again) },
      () => {
        throw new Error('no workers here');
      },
    );
    compiler.compile(filesOf({ a: '1' }));
    expect(deaths).toEqual([true, false]);
  });
});
