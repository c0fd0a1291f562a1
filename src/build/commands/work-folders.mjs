/** Folders that a build works in: each named after its process, so that what a dead one left behind is known and removed. */

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
