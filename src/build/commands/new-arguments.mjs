/** The command line of `npm run new`, checked before anything is installed. */

import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const USE = 'Say which text: npm run new -- seeds/my-text.txt (or: npm run new -- --news seeds/my-text.txt)';

/**
 * Throws an Error that says what to write instead.
 * @param {readonly string[]} given
 * @returns {{ path: string, news: boolean }}
 */
export function readNewArguments(given) {
  const unknown = given.find((one) => one.startsWith('-') && one !== '--news');
  if (unknown !== undefined) throw new Error(`“${unknown}” is not known here. ${USE}`);
  const [path, second] = given.filter((one) => one !== '--news');
  if (path === undefined) throw new Error(USE);
  if (second !== undefined)
    throw new Error(`These are several texts: write “${path}”, then “${second}”, one at a time.`);
  if (!existsSync(path)) throw new Error(`${path} cannot be read: is the path right?`);
  if (statSync(path).isDirectory()) throw new Error(`${path} is a folder. ${USE}`);
  const name = basename(path);
  if (!name.endsWith('.txt'))
    throw new Error(`“${name}” is no .txt file: copy it as ${name.replace(/\.[^.]*$/, '')}.txt`);
  return { path, news: given.includes('--news') };
}
