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
 * @returns {string} the folder with a site for each, `14/` and so on
 */
export function makeSites(sizes) {
  const sites = join(CACHE, 'sites');
  const app = join(CACHE, 'app');
  rmSync(sites, { recursive: true, force: true });
  mkdirSync(sites, { recursive: true });
  once(app, stampOf('src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'), () =>
    run('build', ['src/build/commands/build.mjs'], { OUT: app, BASE: '/' }),
  );
  for (const size of sizes) {
    const site = join(sites, String(size));
    cpSync(app, site, { recursive: true });
    if (size !== 14) {
      const data = makeData(size);
      rmSync(join(site, 'data'), { recursive: true });
      symlinkSync(resolve(data), join(site, 'data'), 'junction');
      // The prerendered pages are of the real texts; only the empty shell renders the data in the folder.
      cpSync(join(site, '404.html'), join(site, 'index.html'));
    }
    writePlainPage(site);
  }
  return sites;
}

/**
 * Cached apart from the app, because it takes minutes.
 * @param {number} contacts invented
 * @returns {string} the folder with their data
 */
export function makeData(contacts) {
  const data = join(CACHE, `data-${contacts}`);
  const stamp = stampOf('src/build', 'src/compile', 'src/model', 'src/search', 'package-lock.json');
  once(data, stamp, () =>
    run(`generate ${contacts}`, ['tests/bench/generate.mjs', '--contacts', String(contacts), '--out', data]),
  );
  return data;
}

/**
 * Creates a folder unless it was created from the same inputs.
 * @param {string} folder @param {string} stamp @param {() => unknown} make
 */
function once(folder, stamp, make) {
  const file = `${folder}.stamp`;
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  rmSync(file, { force: true });
  make();
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
  const { contacts, labels, dates } = JSON.parse(readFileSync(join(site, 'data/index.json'), 'utf8'));
  /** @type {string[]} */
  const ids = contacts.ids;
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
