/** Folders that a build works in: each named after its process, so that what a dead one left behind is known and removed. */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A folder for this process alone, which does not exist yet; those of processes that have ended are removed.
 * @param {string} path
 */
export function workFolder(path) {
  for (const left of leftovers(path)) rmSync(left, { recursive: true, force: true });
  return `${path}-${process.pid}`;
}

/**
 * A site replaces all that is in its folder. Throws an Error where that would be something else: a folder
 * around the project, or one that holds files and no site.
 * @param {string} site @param {string} project
 */
export function refuseOther(site, project) {
  const inside = relative(site, project);
  const around = !inside.startsWith('..') && inside !== project;
  const files = existsSync(site) ? readdirSync(site) : [];
  if (around || (files.length > 0 && !(files.includes('index.html') && files.includes('data'))))
    throw new Error(
      `OUT is ${site}, which holds something else than a site: a build would remove it. Set OUT to a new folder, or to that of a site.`,
    );
}

/**
 * Replaces the last site by a new one: two renames, with nothing between them.
 * @param {string} draft @param {string} site
 */
export function exchange(draft, site) {
  const last = `${site}.last-${process.pid}`;
  if (existsSync(site)) renameSync(site, last);
  try {
    renameSync(draft, site);
  } catch (error) {
    if (existsSync(last)) renameSync(last, site);
    throw error;
  }
  try {
    // Removing thousands of files takes its time.
    rmSync(last, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The new site is there all the same, and the next build removes what is left.
  }
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
/** A site that is missing may still be under construction, or its build was stopped: what is kept of it stays for 30 days. */
const LONG_DAYS = 30;

/**
 * The folder below `folder` for what is kept of a site. Those of sites that have long not been there are removed.
 * @param {string} folder @param {string} site
 */
export function keptFolder(folder, site) {
  const own = join(folder, createHash('sha256').update(site).digest('hex').slice(0, 10));
  mkdirSync(join(own, 'files'), { recursive: true });
  writeFileSync(join(own, OF), site);
  const longAgo = new Date();
  longAgo.setUTCDate(longAgo.getUTCDate() - LONG_DAYS);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, OF);
    if (!existsSync(file) || existsSync(readFileSync(file, 'utf8'))) continue;
    if (statSync(file).mtime < longAgo) rmSync(join(folder, name), { recursive: true, force: true });
  }
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
