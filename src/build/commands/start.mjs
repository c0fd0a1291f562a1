/** `npm start`: installs what is missing, builds where something has changed, and serves dist/. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBase } from '../site/site-base.mjs';
import { checkNode, installMissing, root } from './install.mjs';

const FIRST_PORT = 4173;
const STAMP = 'node_modules/.cache/readouts/start.json';
const { BASE = '/', SEEDS = 'seeds', WITHHOLD = '' } = process.env;

/** What the build reads, by path, size and time: a change of any of them asks for a new build. */
function stampInputs() {
  const hash = createHash('sha256').update(JSON.stringify([BASE, SEEDS, WITHHOLD]));
  for (const input of ['src', SEEDS, 'public', 'index.html', 'vite.config.ts', 'package-lock.json']) {
    for (const file of listFiles(input).sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} path */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Tells the build that this script made from one made by hand, or by `npm test`, in between. */
function stampBuild() {
  if (!existsSync('dist/index.html')) return 'none';
  const { size, mtimeMs } = statSync('dist/index.html');
  return `${size} ${mtimeMs}`;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function build() {
  const inputs = stampInputs();
  const last = readStamp();
  if (last.inputs === inputs && last.build === stampBuild() && existsSync('dist/index.html')) return;
  console.log('Building …');
  const env = { ...process.env, OUT: 'dist' };
  const { status } = spawnSync(process.execPath, ['src/build/commands/build.mjs'], { stdio: 'inherit', env });
  if (status !== 0) {
    const kept = existsSync('dist/index.html') ? ' The last good build is still in dist/.' : '';
    console.error(`The build failed: mend the problems above and run npm start again.${kept}`);
    process.exit(1);
  }
  mkdirSync('node_modules/.cache/readouts', { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ inputs, build: stampBuild() }));
}

async function serve() {
  // Only here, as sirv may have been missing before.
  const { serveFolder } = await import('./serve.mjs');
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await serveFolder({ dir: 'dist', port, base: readBase(BASE).path });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
}

checkNode();
process.chdir(root);
try {
  installMissing();
  build();
  const { url } = await serve();
  console.log(`Readouts is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
