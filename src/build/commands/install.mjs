/** Checks Node's version and node_modules before anything else runs, so it imports Node's own modules only. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, which the scripts change to, wherever they are called from. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Exits with a plain sentence where Node is older than package.json requires. */
export function checkNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `This needs Node ${needMajor}.${needMinor} or newer, and this is Node ${version}. ` +
      'Get a newer one from nodejs.org or your version manager, then run the same command again.',
  );
  process.exit(1);
}

/** Runs `npm ci` unless node_modules holds exactly what package-lock.json lists. */
export function installMissing() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  // Under `npm run`, use the same npm; through node, as Windows cannot spawn npm.cmd without a shell.
  const npm = process.env.npm_execpath ?? '';
  const underNpm = basename(npm) === 'npm-cli.js';
  const { status } = spawnSync(
    underNpm ? process.execPath : 'npm',
    [...(underNpm ? [npm] : []), 'ci', '--include=dev'],
    { cwd: root, stdio: 'inherit', shell: !underNpm && process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('npm ci failed: see its message above.');
}

/** Compares package-lock.json with the record of what is installed that npm leaves in node_modules. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    // npm's record leaves out the project itself, and optional packages for other systems are not installed.
    if (!found) return path === '' || optional === true;
    return found.version === version && found.integrity === integrity;
  });
  return complete && Object.keys(present).every((path) => path in wanted);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
