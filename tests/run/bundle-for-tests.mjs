/** The bundle of the sites that `npm test` builds, which tests that write sites of their own need not make again. */

import { existsSync, readFileSync } from 'node:fs';

/** Inside the project, where the packages that it imports are found. */
export const BUNDLE = 'node_modules/.cache/readouts/bundle-for-tests';
export const BUNDLE_FILE = `${BUNDLE}/bundle.json`;

/** @returns {import('../../src/build/site/code/bundle.mjs').Bundle} */
export function readBundle() {
  if (!existsSync(BUNDLE_FILE))
    throw new Error(`${BUNDLE_FILE} is missing: npm test makes it before these tests.`);
  return JSON.parse(readFileSync(BUNDLE_FILE, 'utf8'));
}
