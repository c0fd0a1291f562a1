/** What a build says of how far it is: nothing for a while, then counts and the time left, in lines or in one line. */

import { describe, expect, it } from 'vitest';
import { progressLine, showProgress } from '../../src/build/site/publishing/progress.mjs';

describe('the progress of a build', () => {
  it('counts, and says about how long it will take', () => {
    expect(progressLine({ done: 1000, all: 7900, kept: 0, ms: 10_000 })).toBe(
      '1,000 of 7,900 pages, about 69 s left',
    );
    expect(progressLine({ done: 40, all: 7900, kept: 12, ms: 2000 })).toBe(
      '40 of 7,900 pages, 12 kept from an earlier build, about 7 min left',
    );
    expect(progressLine({ done: 48, all: 48, kept: 0, ms: 2000 })).toBe('48 of 48 pages');
  });

  /** What is written of a hundred steps, one in each second. */
  function written(isTTY: boolean): string[] {
    const lines: string[] = [];
    let now = 0;
    const progress = showProgress({ write: (text: string) => lines.push(text), isTTY }, () => now);
    // What comes before the pages is no measure of them.
    now += 600_000;
    for (let done = 1; done <= 100; done += 1) {
      now += 1000;
      progress.show({ done, all: 100, kept: 0 });
    }
    progress.end();
    return lines;
  }

  /** What is written of a build with two steps before its pages. */
  function steps(isTTY: boolean): string[] {
    const lines: string[] = [];
    let now = 0;
    const progress = showProgress({ write: (text: string) => lines.push(text), isTTY }, () => now);
    progress.step('Bundling the code');
    now += 600_000;
    progress.step('Compiling the texts');
    progress.show({ done: 1, all: 2, kept: 0 });
    progress.end();
    return lines;
  }

  it('names what comes before the pages as soon as it begins, as nothing else is said meanwhile', () => {
    expect(steps(false)).toEqual(['Bundling the code …\n', 'Compiling the texts …\n']);
    expect(steps(true)).toEqual([
      '\r\u001b[2KBundling the code …',
      '\r\u001b[2KCompiling the texts …',
      '\r\u001b[2K',
    ]);
  });

  it('is a line now and then where nobody watches, timed from the first page', () => {
    const lines = written(false);
    expect(lines[0]).toBe('5 of 100 pages, about 95 s left\n');
    expect(lines[1]).toBe('15 of 100 pages, about 85 s left\n');
    expect(lines).toHaveLength(10);
  });

  it('is one line that is rewritten in a terminal, and gone at the end', () => {
    const lines = written(true);
    expect(lines).toHaveLength(97);
    expect(lines.every((line) => line.startsWith('\r\u001b[2K'))).toBe(true);
    expect(lines.at(-1)).toBe('\r\u001b[2K');
  });
});
