/** Times the compiler over invented annotated texts, each size in its own process. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { CACHE, run } from './sites.mjs';

/**
 * @typedef {{ texts: number, contacts: number, megabytes: number, seconds: number, cpu: number, mebibytes: number }} Compiled
 * @param {number} texts
 * @returns {Compiled}
 */
export function compileInvented(texts) {
  const folder = join(CACHE, `seeds-${texts}`);
  const self = 'tests/bench/compiling.mjs';
  run(`invent ${texts} texts`, [self, 'write', folder, String(texts)]);
  const result = JSON.parse(run(`compile ${texts} texts`, [self, 'compile', folder, String(texts)]));
  rmSync(folder, { recursive: true });
  return result;
}

/** @param {string} path Relative to this file. */
async function load(path) {
  const { module } = await runnerImport(new URL(path, import.meta.url).pathname);
  return /** @type {Record<string, Function>} */ (module);
}

/** @typedef {{ path: string, bytes: Uint8Array }} SeedFile */

/** @param {string} folder @param {number} texts */
async function write(folder, texts) {
  const { inventSeeds } = await load('./invent/corpus.ts');
  const files = /** @type {SeedFile[]} */ (inventSeeds?.(texts, 1));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** @param {string} folder @param {number} texts */
async function compileFolder(folder, texts) {
  const { readSeeds } = await load('../../src/build/seeds/read-seeds.ts');
  const { compile } = await load('../../src/compile/compile.ts');
  const files = /** @type {SeedFile[]} */ (await readSeeds?.(folder));
  const began = performance.now();
  const before = process.cpuUsage();
  // As in a build, which reports the first problems of each kind.
  const { corpus } = compile?.(files, { maxPerCode: 20 }) ?? {};
  const { user, system } = process.cpuUsage(before);
  if (corpus?.texts.length !== texts) throw new Error('the invented texts do not compile');
  /** @type {Compiled} */
  const result = {
    texts,
    contacts: corpus.contacts.length,
    megabytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    seconds: (performance.now() - began) / 1000,
    cpu: (user + system) / 1e6,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(result));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , what, folder = '', texts] = process.argv;
  await (what === 'write' ? write : compileFolder)(folder, Number(texts));
}
