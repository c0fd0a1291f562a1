/** Copies a built site, with a compressed version beside each file, as good hosts serve it. */

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const SITE = 'node_modules/.cache/readouts/precompressed';
const TEXT = /\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/;

/**
 * @param {string} built
 * @returns {Promise<string>} the folder of the copy
 */
export async function precompress(built) {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(built, SITE, { recursive: true });
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && TEXT.test(entry.name),
  );
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const source = readFileSync(file);
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(source));
      writeFileSync(`${file}.gz`, await promisify(gzip)(source));
    }),
  );
  return SITE;
}
