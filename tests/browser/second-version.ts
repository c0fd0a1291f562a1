/** Makes a built site look as if it was rebuilt from other code: the state of a host just after a deployment. */

import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorker } from '../../src/build/site/code/service-worker.mjs';

/** What the code of the second version leaves in the page, `globalThis.version`. */
export const SECOND = 'second';

/** A copy of a built site, without the pictures for other sites. */
export async function copySite(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('previews') });
}

/**
 * Changes a view and, as a build would, everything that names it: such files have new names, and the old ones are gone.
 * @returns the names in `assets/` that are gone
 */
export async function deploySecond(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(?:js|css|html)$/.test(path)) texts.set(path, await readFile(path, 'utf8'));
  }
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const code = [...texts.keys()].filter((path) => /\/assets\/[^/]+\.js$/.test(path));

  const changed = new Set(code.map(nameOf).filter((name) => name.startsWith('MethodView-')));
  for (let before = 0; before !== changed.size; ) {
    before = changed.size;
    for (const path of code)
      if ([...changed].some((name) => texts.get(path)?.includes(name))) changed.add(nameOf(path));
  }
  const renamed = (text: string) =>
    [...changed].reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, '2.js')), text);

  for (const [path, text] of texts) {
    const mark = changed.has(nameOf(path)) ? `\n;globalThis.version = '${SECOND}';` : '';
    const own = renamed(text) + mark;
    if (own !== text) await writeFile(path, own);
    if (mark) await rename(path, path.replace(/\.js$/, '2.js'));
  }
  // The worker's list has other names, revisions and hashes for all that.
  const worker = join(site, 'sw.js');
  await writeFile(
    worker,
    (await readFile(worker, 'utf8')).replace(/^(?:const (?:CACHED|OWN)_\w+ = .*\n)+/, ''),
  );
  await writeWorker(worker, site);
  return [...changed];
}
