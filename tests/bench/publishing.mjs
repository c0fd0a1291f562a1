/** Measures the writing of whole sites over growing folders of invented texts, each build in a process of its own. */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../src/build/site/code/bundle.mjs';
import { renderSite } from '../../src/build/site/render-site.mjs';
import { CACHE, run } from './sites.mjs';

/**
 * @typedef {object} Published
 * @property {number} texts 0 for the real ones
 * @property {number} contacts
 * @property {number} pages
 * @property {number} keptPages How many of these an earlier build had made.
 * @property {number} seconds
 * @property {number} cpu Seconds of processor, of all threads.
 * @property {number} mebibytes At most, of all threads.
 * @property {number} files
 * @property {number} megabytes Of the files.
 *
 * @typedef {object} Changed A site with pictures before and after a change of one text.
 * @property {Published} whole
 * @property {Published} again
 */

const SELF = 'tests/bench/publishing.mjs';
const FOLDER = join(CACHE, 'publishing');
const BUNDLE = join(FOLDER, 'bundle.json');

/**
 * @param {readonly number[]} sizes in texts; 0 for the real ones
 * @returns {Published[]}
 */
export function publishInvented(sizes) {
  prepare();
  return sizes.map((texts) => {
    const seeds = seedsOf(texts);
    const published = publish(`publish ${texts || 'the real'} texts`, seeds, texts, false);
    rmSync(join(FOLDER, 'kept'), { recursive: true, force: true });
    return published;
  });
}

/**
 * Changes one text of so many: what a build costs that goes on from the last one.
 * @param {number} texts @returns {Changed}
 */
export function publishChanged(texts) {
  prepare();
  const seeds = seedsOf(texts);
  const whole = publish(`publish ${texts} texts with pictures`, seeds, texts, true);
  const name = readdirSync(seeds).find((file) => file.startsWith('t') && file.endsWith('.yaml')) ?? '';
  const file = join(seeds, name);
  const source = readFileSync(file, 'utf8');
  // The translation of its first statement: words that no list shows.
  writeFileSync(file, source.replace(/^(\s+translation:\s+en: )([A-Za-z])/m, '$1Thus $2'));
  const again = publish('publish them with one of them changed', seeds, texts, true);
  if (again.keptPages === 0 || again.keptPages === again.pages) throw new Error('no page or all were kept');
  return { whole, again };
}

function prepare() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  run('bundle', [SELF, 'bundle']);
}

/** @param {number} texts */
function seedsOf(texts) {
  if (texts === 0) return resolve('seeds');
  const seeds = resolve(FOLDER, `seeds-${texts}`);
  run(`invent ${texts} texts`, ['tests/bench/compiling.mjs', 'write', seeds, String(texts)]);
  return seeds;
}

/** @param {string} what @param {string} seeds @param {number} texts @param {boolean} pictures @returns {Published} */
function publish(what, seeds, texts, pictures) {
  const result = run(what, [SELF, 'publish', seeds, String(texts), pictures ? 'pictures' : '']);
  return JSON.parse(result.split('\n').at(-1) ?? '');
}

/** @param {string} seeds @param {number} texts @param {boolean} pictures */
async function measure(seeds, texts, pictures) {
  const out = resolve(FOLDER, 'site');
  rmSync(out, { recursive: true, force: true });
  const began = performance.now();
  const before = process.cpuUsage();
  const { pages, keptPages } = await renderSite({
    bundle: JSON.parse(readFileSync(BUNDLE, 'utf8')),
    seeds,
    out,
    origin: 'https://example.org',
    pictures,
    kept: resolve(FOLDER, 'kept'),
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const { facts } = JSON.parse(readFileSync(join(out, 'data/index.json'), 'utf8'));
  /** @type {Published} */
  const published = {
    texts,
    contacts: facts.contacts,
    pages,
    keptPages,
    seconds,
    cpu: (user + system) / 1e6,
    mebibytes: process.resourceUsage().maxRSS / 1024,
    files: entries.length,
    megabytes:
      entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6,
  };
  console.log(JSON.stringify(published));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , what, seeds = '', texts, pictures] = process.argv;
  process.env.NODE_ENV = 'production';
  if (what === 'publish') await measure(seeds, Number(texts), pictures === 'pictures');
  else writeFileSync(BUNDLE, JSON.stringify(await bundle(join(FOLDER, 'bundle'), '/')));
}
