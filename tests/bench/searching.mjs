/** Measures a search at size, each corpus in a process of its own. */

import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { makeData, run } from './sites.mjs';

/** @typedef {import('./search-at-size.ts').Searched & { what: string }} Searched */

const SELF = 'tests/bench/searching.mjs';

/**
 * @param {number} contacts
 * @returns {Promise<Searched[]>} with few words, as they are invented, and with as many as real texts have
 */
export async function searchInvented(contacts) {
  const folder = await makeData(contacts);
  return ['few', 'many'].map((words) => {
    const result = run(`search ${contacts} contacts of ${words} words`, [SELF, folder, words]);
    return { what: words, ...JSON.parse(result.split('\n').at(-1) ?? '') };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , folder, words] = process.argv;
  const { module } = await runnerImport(new URL('./search-at-size.ts', import.meta.url).pathname);
  console.log(JSON.stringify(await module.searchAtSize(folder, words === 'many')));
}
