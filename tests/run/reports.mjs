/** Counts the results in both test runners' JSON reports, with the seconds that each file took. */

import { relative } from 'node:path';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number,
 *   readonly durations: readonly { readonly file: string, readonly seconds: number }[] }} Counted
 */

/**
 * @typedef {{ status: string, name: string, startTime: number, endTime: number,
 *   assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: TestFile[] }} VitestReport
 * @param {VitestReport} report a file that fails outside of any test counts as one failed test
 * @returns {Counted}
 */
export function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    durations: testResults.map(({ name, startTime, endTime }) => ({
      file: name,
      seconds: (endTime - startTime) / 1000,
    })),
  };
}

/**
 * @typedef {{ file?: string, suites?: Suite[], specs?: { tests: { results: { duration: number }[] }[] }[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   config: { rootDir: string }, suites: Suite[] }} PlaywrightReport
 * @param {PlaywrightReport} report a flaky test has failed, and counts as such
 * @returns {Counted}
 */
export function readPlaywright({ stats, config, suites }) {
  /** @type {(suite: Suite) => number} in milliseconds */
  const timeOf = ({ suites: inner = [], specs = [] }) =>
    sum(inner.map(timeOf)) +
    sum(
      specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration))),
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    durations: suites.map((suite) => ({
      file: `${config.rootDir}/${suite.file}`,
      seconds: timeOf(suite) / 1000,
    })),
  };
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/**
 * The files that took longest, one a line.
 * @param {Counted['durations']} durations
 * @param {number} most how many of them
 * @param {string} root paths are relative to it
 */
export function slowest(durations, most, root) {
  return durations
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s\t${relative(root, file)}`);
}
