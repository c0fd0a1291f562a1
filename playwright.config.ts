/** Browser tests: real Chromium, against the built app and a build over the fixture seeds. */

import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.mjs';

const { executablePath, env, args } = await findBrowser();

// Two browsers on two cores: what V8 and the compositor do beside a page takes a fifth of the time from the other one, and
// no test runs a script for long enough to earn its optimizing back. Larger young generations are collected less often. The
// bench, which measures, has none of it.
const SPARING = [
  '--js-flags=--single-threaded --no-opt --no-maglev --min-semi-space-size=32',
  '--in-process-gpu',
];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  // A variant of a way that another test goes, or a fault of the second order: `npm run test:full` has them.
  ...(process.env.FULL === undefined && { grepInvert: /@full/ }),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // These end what hangs; a busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env.CI !== undefined,
  use: {
    launchOptions: { executablePath, env, args: [...args, ...SPARING] },
    // Motion is drawn sixty times a second; tests of it ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // Routes of a test do not see what a worker asks for; those about it let it in.
    serviceWorkers: 'block',
    // A record of every step would double the time; `npm test` records what has failed, afterwards.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
