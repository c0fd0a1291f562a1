/** Finds or installs a Chromium: the same one for Playwright, Lighthouse and screenshots. Prints nothing. */

import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * @typedef {{ executablePath: string, env: NodeJS.ProcessEnv, args: string[], from: string }} Browser
 * @typedef {{ executablePath: string, env?: Record<string, string> } | undefined} Found
 * @returns {Promise<Browser>} `executablePath`, `env` and `args` are launch options as Playwright takes them.
 */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH))
      throw new Error(`CHROME_PATH is set to ${CHROME_PATH}, which does not exist.`);
    return asBrowser({ executablePath: CHROME_PATH }, 'CHROME_PATH');
  }
  /** @type {[string, () => Promise<Found>][]} */
  const steps = [
    ["Playwright's own browser", playwrightsOwn],
    ["the system's browser", systemBrowser],
    ['@sparticuz/chromium from npm', unpackedFromNpm],
    ['playwright install', installedByPlaywright],
    ['apt-get install chromium', installedByApt],
  ];
  const tried = [];
  for (const [from, look] of steps) {
    try {
      const found = await look();
      if (found) return asBrowser(found, from);
      tried.push(`${from}: none here`);
    } catch (error) {
      tried.push(`${from}: ${error instanceof Error ? error.message.trim() : String(error)}`);
    }
  }
  throw new Error(
    [
      'No browser for the tests. Do one of these, then run the same command again:',
      '- install Google Chrome, Chromium or Microsoft Edge;',
      '- npx playwright install chromium --only-shell',
      '- on Debian, as root: apt-get install -y --no-install-recommends chromium',
      '- set CHROME_PATH to the program of a browser built on Chromium.',
      'What was tried:',
      ...tried.map((line) => `- ${line}`),
    ].join('\n'),
  );
}

/**
 * @param {NonNullable<Found>} found
 * @param {string} from
 * @returns {Browser}
 */
function asBrowser({ executablePath, env }, from) {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to start a sandbox as root.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.unshift('--no-sandbox');
  return { executablePath, env: { ...process.env, ...env }, args, from };
}

/** @returns {Promise<Found>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const whole = chromium.executablePath();
  // `--only-shell` installs a folder beside the whole browser's; Playwright has no API for its path.
  const [, folder, revision] = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(whole) ?? [];
  const shell = join(folder ?? '', `chromium_headless_shell-${revision}`);
  if (existsSync(join(shell, 'INSTALLATION_COMPLETE'))) {
    const names = /^(chrome-headless-shell|headless_shell)(\.exe)?$/;
    const file = readdirSync(shell, { recursive: true, withFileTypes: true }).find(
      (entry) => entry.isFile() && names.test(entry.name),
    );
    if (file) return { executablePath: join(file.parentPath, file.name) };
  }
  return existsSync(whole) ? { executablePath: whole } : undefined;
}

/** @returns {Promise<Found>} */
async function systemBrowser() {
  for (const executablePath of systemPaths().filter((path) => existsSync(path))) {
    // Ubuntu's chromium-browser may be a stub that only asks for a snap. (On Windows this opens a window.)
    if (process.platform !== 'linux' || (await starts(executablePath))) return { executablePath };
  }
  return undefined;
}

function systemPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return apps.flatMap((app) => folders.map((folder) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': X86, LOCALAPPDATA } = process.env;
    const apps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    const folders = [PROGRAMFILES, X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return apps.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/google/chrome',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Promise<Found>} */
async function unpackedFromNpm() {
  const source = join(modules, '@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(source, 'bin'), folder);

  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = folder;
  if (!(await starts(executablePath))) {
    // Here nss, nspr or expat is missing: the package brings those of Amazon Linux 2023.
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    await run(executablePath, ['--version'], { seconds: 20, env });
  }
  return { executablePath, env };
}

/**
 * Unpacks by itself, because the package uses the shared temporary folder and trusts whatever is there already.
 * Into a sibling folder, renamed at the end, so that no process ever sees half a browser.
 * @param {string} bin
 * @param {string} folder
 */
async function unpack(bin, folder) {
  const { extract } = await import('tar-fs');
  const half = `${folder}.${process.pid}`;
  await mkdir(half, { recursive: true });
  /** @type {(name: string, target: NodeJS.WritableStream) => Promise<void>} */
  const inflate = (name, target) =>
    pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), target);
  try {
    await inflate('chromium.br', createWriteStream(join(half, 'chromium'), { mode: 0o755 }));
    // Sequentially: after a failure nothing may still be writing into the folder that is removed.
    for (const name of ['al2023', 'fonts', 'swiftshader']) await inflate(`${name}.tar.br`, extract(half));
    await writeFile(join(half, 'fonts.conf'), FONTS);
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another process may have been faster: use its folder.
    if (!existsSync(folder)) throw error;
  }
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @returns {Promise<Found>} */
async function installedByPlaywright() {
  const cli = join(modules, '@playwright/test/cli.js');
  await run(process.execPath, [cli, 'install', 'chromium', '--only-shell'], { seconds: 180 });
  return playwrightsOwn();
}

/** @returns {Promise<Found>} */
async function installedByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { seconds: 120, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { seconds: 300, env });
  return systemBrowser();
}

/** @param {string} program */
async function starts(program) {
  try {
    await run(program, ['--version'], { seconds: 20 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ seconds: number, env?: Record<string, string> }} options
 * @returns {Promise<void>}
 */
function run(program, args, { seconds, env }) {
  const options = { env: { ...process.env, ...env }, timeout: seconds * 1000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error) => {
      if (error?.killed) reject(new Error(`stopped after ${seconds} s`));
      else if (error) reject(error);
      else resolve();
    });
  });
}
