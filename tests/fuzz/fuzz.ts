/** Runs cases and says what failed. Nothing but the processor time depends on the machine. */

import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { type Base, mutated } from './mutate.ts';
import { runCase } from './run-case.ts';
import { watchdog } from './watchdog.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** Seconds of processor time that no case may take, however odd it is; only a process of its own can judge that. */
  readonly maxSeconds?: number;
  /** Called after each case. */
  readonly onCase?: (number: number, failures: readonly string[]) => void;
}

export interface FuzzReport {
  readonly compiled: number;
  readonly failed: readonly number[];
  readonly slowest: { readonly number: number; readonly seconds: number };
}

/** The small folder first: it compiles in milliseconds, and most cases start from it. */
export async function readBases(): Promise<readonly Base[]> {
  const folders = ['tests/compile/seeds', 'tests/fixture/seeds', 'seeds'];
  return Promise.all(folders.map(async (name) => ({ name, files: await readSeeds(name) })));
}

export function fuzz(
  bases: readonly Base[],
  { seed, from, count, maxSeconds = Number.POSITIVE_INFINITY, onCase }: FuzzOptions,
): FuzzReport {
  let compiled = 0;
  let slowest = { number: from, seconds: 0 };
  const failed: number[] = [];
  const dog = watchdog();
  for (let number = from; number < from + count; number += 1) {
    dog.begin(number);
    const { files } = mutated(bases, seed, number);
    const before = process.cpuUsage();
    const outcome = runCase(files);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > slowest.seconds) slowest = { number, seconds };
    const failures = [
      ...outcome.failures,
      ...(seconds > maxSeconds ? [`${seconds.toFixed(1)} s of processor time`] : []),
    ];
    if (outcome.compiled) compiled += 1;
    if (failures.length > 0) failed.push(number);
    onCase?.(number, failures);
  }
  dog.end();
  return { compiled, failed, slowest };
}
