/** Counts the results in both test runners' JSON reports, with the seconds of each file and what failed. */

import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number,
 *   readonly durations: readonly { readonly file: string, readonly seconds: number }[],
 *   readonly failures: readonly Failure[] }} Counted
 * @typedef {{ readonly file: string, readonly test: string, readonly message: string }} Failure
 */

/**
 * @typedef {{ status: string, name: string, startTime: number, endTime: number,
 *   message?: string, assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }} TestFile
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
    failures: [
      ...testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName = '', failureMessages = [] }) => ({
            file: name,
            test: fullName,
            message: failureMessages[0] ?? '',
          })),
      ),
      ...brokenFiles.map(({ name, message = '' }) => ({ file: name, test: 'outside of any test', message })),
    ],
  };
}

/**
 * @typedef {{ duration: number, status: string, errors?: { message?: string }[] }} Result
 * @typedef {{ file?: string, suites?: Suite[],
 *   specs?: { title: string, line: number, tests: { results: Result[] }[] }[] }} Suite
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
  /** @type {(suite: Suite, file: string) => Failure[]} */
  const failuresOf = ({ suites: inner = [], specs = [] }, file) => [
    ...inner.flatMap((suite) => failuresOf(suite, file)),
    ...specs.flatMap(({ title, line, tests }) =>
      tests
        .flatMap(({ results }) => results)
        .filter(({ status }) => status !== 'passed' && status !== 'skipped')
        .map(({ status, errors = [] }) => ({
          file: `${file}:${line}`,
          test: title,
          message: errors[0]?.message ?? status,
        })),
    ),
  ];
  /** @type {(suite: Suite) => string} */
  const fileOf = ({ file }) => `${config.rootDir}/${file}`;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    durations: suites.map((suite) => ({
      file: fileOf(suite),
      seconds: timeOf(suite) / 1000,
    })),
    failures: suites.flatMap((suite) => failuresOf(suite, fileOf(suite))),
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

/** So many lines of each message are listed: the first ones say what was expected. */
const LINES = 12;

/**
 * What failed, so that it is at the end of the output.
 * @param {readonly Failure[]} failures
 * @param {string} root paths are relative to it
 */
export function listFailures(failures, root) {
  return failures.flatMap(({ file, test, message }) => [
    `${relative(root, file)}: ${test}`,
    ...stripVTControlCharacters(message)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, LINES)
      .map((line) => `    ${line.slice(0, 300)}`),
  ]);
}
