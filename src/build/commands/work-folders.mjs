/** Folders that a build works in: each named after its process, so that what a dead one left behind is known and removed. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A folder for this process alone, which does not exist yet; those of processes that have ended are removed.
 * @param {string} path
 */
export function workFolder(path) {
  for (const left of leftovers(path)) rmSync(left, { recursive: true, force: true });
  return `${path}-${process.pid}`;
}

/**
 * Puts a new site in the place of the last one: two renames, with nothing between them.
 * @param {string} draft @param {string} site
 */
export function exchange(draft, site) {
  const last = `${site}.last-${process.pid}`;
  if (existsSync(site)) renameSync(site, last);
  renameSync(draft, site);
  // Removing thousands of files takes its time.
  rmSync(last, { recursive: true, force: true });
}

/**
 * Puts the last site back where a build was ended between the two renames.
 * @param {string} site
 */
export function recover(site) {
  for (const last of leftovers(`${site}.last`)) {
    if (existsSync(site)) rmSync(last, { recursive: true, force: true });
    else renameSync(last, site);
  }
}

/** Beside the pages that are kept of a site: where it is. */
const OF = 'site.txt';

/**
 * The folder below `folder` for what is kept of a site. Those of sites that are no longer there are removed.
 * @param {string} folder @param {string} site
 */
export function keptFolder(folder, site) {
  const own = join(folder, createHash('sha256').update(site).digest('hex').slice(0, 10));
  mkdirSync(join(own, 'files'), { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, OF);
    const of = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (join(folder, name) !== own && !existsSync(of)) rmSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(own, OF), site);
  return join(own, 'files');
}

/** @param {string} path */
function leftovers(path) {
  const folder = dirname(path);
  if (!existsSync(folder)) return [];
  const start = `${basename(path)}-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .filter((name) => !isRunning(Number(name.slice(start.length))))
    .map((name) => join(folder, name));
}

/** @param {number} pid */
function isRunning(pid) {
  // A folder of our own number is of a process that had it before.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but for somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
