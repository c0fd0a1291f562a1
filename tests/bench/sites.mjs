/** What is measured: the built app with corpora of four sizes in it, and beside each a page of plain vis-timeline. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../src/build/site/code/bundle.mjs';
import { renderSite } from '../../src/build/site/render-site.mjs';

/** @typedef {import('../../src/build/site/code/bundle.mjs').Bundle} Bundle */

export const CACHE = 'node_modules/.cache/readouts/bench';
const VIS = 'node_modules/vis-timeline';
const DAY_MS = 86_400_000;
/** As the app names them. */
const LEVELS = [
  'presidents',
  'foreign-ministries',
  'defence-ministers',
  'chiefs-of-staff',
  'alliance',
  'unknown',
];

/**
 * @param {readonly number[]} sizes 14 means the real texts
 * @param {string} sites the folder for a site of each, `14/` and so on
 * @param {Bundle} [code] of the app, where it is there already
 * @returns {Promise<string>} the same folder
 */
export async function makeSites(sizes, sites = join(CACHE, 'sites'), code) {
  rmSync(sites, { recursive: true, force: true });
  const bundle = code ?? (await makeBundle());
  for (const size of sizes) {
    const site = resolve(sites, String(size));
    mkdirSync(site, { recursive: true });
    if (size === 14) await renderSite({ bundle, seeds: resolve('seeds'), out: site, workers: 1 });
    else {
      const data = await makeData(size);
      symlinkSync(resolve(data), join(site, 'data'), 'junction');
      cpSync(bundle.client, site, { recursive: true });
      await renderHome(bundle, site);
    }
    writePlainPage(site);
  }
  return sites;
}

/** The code of all sites. @returns {Promise<Bundle>} */
async function makeBundle() {
  const folder = join(CACHE, 'bundle');
  const file = join(folder, 'bundle.json');
  await once(
    folder,
    stampOf('src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'),
    async () => writeFileSync(file, JSON.stringify(await bundle(folder, '/'))),
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The one page that is opened, as publishing writes it from the data in the folder.
 * @param {Bundle} bundle @param {string} out
 */
async function renderHome({ renderer, files: client }, out) {
  /** @type {typeof import('../../src/build/site/render-files.tsx')} */
  const { openSite } = await import(pathToFileURL(renderer).href);
  const site = await openSite({
    out,
    site: { path: '/', origin: undefined },
    client,
    pictures: false,
    kept: undefined,
    stamp: '',
  });
  // It needs no shard, so it is the first.
  await site.writePages(0, 1);
  if (!existsSync(join(out, 'index.html'))) throw new Error('the first page of the plan is not home');
}

/**
 * Cached apart from the app, because it takes minutes.
 * @param {number} contacts invented
 * @returns {Promise<string>} the folder with their data
 */
export async function makeData(contacts) {
  const data = join(CACHE, `data-${contacts}`);
  const stamp = stampOf('src/build', 'src/compile', 'src/model', 'src/search', 'package-lock.json');
  await once(data, stamp, () =>
    run(`generate ${contacts}`, ['tests/bench/generate.mjs', '--contacts', String(contacts), '--out', data]),
  );
  return data;
}

/**
 * Creates a folder unless it was created from the same inputs.
 * @param {string} folder @param {string} stamp @param {() => unknown} make
 */
async function once(folder, stamp, make) {
  const file = `${folder}.stamp`;
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  rmSync(file, { force: true });
  await make();
  writeFileSync(file, stamp);
}

/**
 * @param {string} what
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
export function run(what, command, env = {}) {
  const began = Date.now();
  const { status, stdout } = spawnSync(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${what} failed`);
  console.log(`${what}\t${((Date.now() - began) / 1000).toFixed(1)} s`);
  return stdout.trim();
}

/**
 * As the documentation of vis-timeline starts: the standalone build, an array of items, defaults.
 * @param {string} site
 */
function writePlainPage(site) {
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
  const index = read('index.json');
  const { labels, dates } = index;
  /** Where there are many, their rows are in files of their own. */
  const tables = index.parts ? index.parts.map((/** @type {string} */ name) => read(name)) : [index];
  /** @param {string} key */
  const column = (key) => tables.flatMap((/** @type {any} */ { contacts }) => contacts[key]);
  const contacts = {
    date: column('date'),
    level: column('level'),
    label: column('label'),
    kind: column('kind'),
  };
  /** @type {string[]} */
  const ids = column('ids');
  const items = ids.flatMap((id, place) => {
    const date = contacts.date[place];
    const day = dates.first[date] ?? dates.last[date];
    if (day === null) return [];
    const start = new Date(day * DAY_MS).toISOString().slice(0, 10);
    return [{ id, group: contacts.level[place], content: labels[contacts.label[place]].en, start }];
  });
  const folder = join(site, 'plain');
  mkdirSync(folder);
  cpSync(join(VIS, 'standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis.js'));
  cpSync(join(VIS, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis.css'));
  // The filter leaves the contacts of kind 0, like the app's first kind.
  const kinds = ids.flatMap((id, place) => (contacts.kind[place] === 0 ? [id] : []));
  writeFileSync(
    join(folder, 'items.js'),
    `const items = ${JSON.stringify(items)};\nconst calls = new Set(${JSON.stringify(kinds)});\n`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Timeline</title>
<script src="vis.js"></script>
<link href="vis.css" rel="stylesheet">
</head>
<body>
<button id="filter">Calls</button>
<div id="visualization"></div>
<script src="items.js"></script>
<script>
const groups = ${JSON.stringify(LEVELS.map((content, id) => ({ id, content })))};
const timeline = new vis.Timeline(document.getElementById('visualization'), items, groups, {});
let filtered = false;
document.getElementById('filter').addEventListener('click', () => {
  filtered = !filtered;
  timeline.setItems(filtered ? items.filter(({ id }) => calls.has(id)) : items);
});
</script>
</body>
</html>
`,
  );
}

/** @param {string[]} inputs */
function stampOf(...inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = /\.\w+$/.test(input) ? [input] : filesIn(input);
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
