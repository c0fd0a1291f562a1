/** Times the development server over invented texts: from the change of one until what it made of it has been served. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, runnerImport } from 'vite';
import { run } from './sites.mjs';

/** @typedef {{ texts: number, first: number, edits: number[] }} Edited seconds until the first answer, and after each edit */

const SELF = 'tests/bench/editing.mjs';
const EDITS = 7;

/** @param {number} texts @returns {Edited} */
export function editInvented(texts) {
  // Vite watches nothing below `node_modules/`, where all else of the bench is.
  const root = mkdtempSync(join(tmpdir(), 'readouts-edited-'));
  const seeds = join(root, 'seeds');
  run(`invent ${texts} texts`, ['tests/bench/compiling.mjs', 'write', seeds, String(texts)]);
  const result = run(`edit one of ${texts} texts`, [SELF, seeds]);
  rmSync(root, { recursive: true });
  return { texts, ...JSON.parse(result.split('\n').at(-1) ?? '') };
}

/** @param {string} seeds */
async function measure(seeds) {
  process.env.SEEDS = seeds;
  const { module } = await runnerImport(
    new URL('../../src/build/seeds/corpus-plugin.ts', import.meta.url).pathname,
  );
  const server = await createServer({
    configFile: false,
    root: dirname(seeds),
    logLevel: 'silent',
    plugins: [module.corpusPlugin()],
    appType: 'custom',
    server: { port: 0 },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const serve = async () => (await (await fetch(`${address}data/index.json`)).json()).hash;
  const names = readdirSync(seeds).filter((name) => /^t.*\.yaml$/.test(name));
  /** @type {(() => void) | undefined} */
  let told;
  const send = server.ws.send.bind(server.ws);
  server.ws.send = (/** @type {any} */ message) => {
    if (message.type === 'full-reload') told?.();
    send(message);
  };
  const seconds = async (/** @type {() => unknown} */ what) => {
    const began = performance.now();
    await what();
    return (performance.now() - began) / 1000;
  };
  let hash = '';
  const first = await seconds(async () => (hash = await serve()));
  // A change of a file that is not watched yet would never be told.
  while (!server.watcher.getWatched()[seeds]?.includes(names.at(-1) ?? ''))
    await new Promise((resolve) => setTimeout(resolve, 50));
  /** @type {number[]} */
  const edits = [];
  for (let number = 0; number < EDITS; number += 1) {
    // All over the corpus: what comes after a change has to be hashed again.
    const file = join(seeds, names[Math.floor((number * names.length) / EDITS)] ?? '');
    const source = readFileSync(file, 'utf8');
    edits.push(
      await seconds(async () => {
        const reloads = new Promise((done) => (told = () => done(undefined)));
        writeFileSync(file, source.replace(/^(\s+translation:\s+en: )([A-Za-z])/m, '$1Thus $2'));
        await reloads;
        const before = hash;
        hash = await serve();
        if (hash === before) throw new Error(`the change of ${file} was not served`);
      }),
    );
  }
  await server.close();
  console.log(JSON.stringify({ first, edits }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await measure(process.argv[2] ?? '');
