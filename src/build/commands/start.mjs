/** `npm start`: installs what is missing, builds where something has changed, and serves the site. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkNode, installMissing, root } from './install.mjs';
import { readStartSettings } from './start-settings.mjs';

/** What the build reads, beside the texts. */
const SOURCES = ['src', 'public', 'vite.config.ts', 'package-lock.json'];

/** @typedef {import('./start-settings.mjs').StartSettings} StartSettings */

/**
 * Of all that the build reads, by path, size and time: a change of any asks for a new build.
 * @param {StartSettings} settings
 */
function stampInputs({ seeds, inputs }) {
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const source of [...SOURCES, seeds]) {
    for (const file of listFiles(source).toSorted()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  // Links are followed, as the build follows them.
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

/**
 * Distinguishes the build that this script made from one made since, by hand or by `npm test`.
 * @param {string} out
 */
function stampBuild(out) {
  const page = join(out, 'index.html');
  if (!existsSync(page)) return undefined;
  const { size, mtimeMs } = statSync(page);
  return `${size} ${mtimeMs}`;
}

/** @param {string} file */
function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Where this script remembers its last build; each folder has its own.
 * @param {string} out
 */
function stampFileOf(out) {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 10);
  return `node_modules/.cache/readouts/start-${name}.json`;
}

/** @param {StartSettings} settings */
function buildIfChanged(settings) {
  const { out } = settings;
  const file = stampFileOf(out);
  const inputs = stampInputs(settings);
  const last = readStamp(file);
  if (last.inputs === inputs && last.build !== undefined && last.build === stampBuild(out)) return;
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['src/build/commands/build.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, OUT: out },
  });
  if (status !== 0) {
    const hint = existsSync(join(out, 'index.html')) ? ` The last good build is still in ${out}.` : '';
    console.error(`The build failed: fix the problems above and run npm start again.${hint}`);
    process.exit(1);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, build: stampBuild(out) }));
}

checkNode();
process.chdir(root);
try {
  const settings = readStartSettings(process.env);
  installMissing();
  buildIfChanged(settings);
  // Imported only here: its packages may have been missing before.
  const { serveOnPort } = await import('./serve-on-port.mjs');
  const { url } = await serveOnPort({ dir: settings.out, base: settings.base, port: settings.port });
  console.log(`Readouts is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
