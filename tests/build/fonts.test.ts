/** Fonts that are decompressed at the same time: none of them gets the letters of another. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { decompress } from '../../src/build/site/fonts.ts';

const require = createRequire(import.meta.url);
const FILES = [
  'newsreader/files/newsreader-latin-opsz-normal.woff2',
  'newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  'libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  'libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
];

it('decompresses each font as it does alone', async () => {
  const fonts = await Promise.all(
    FILES.map((file) => readFile(require.resolve(`@fontsource-variable/${file}`))),
  );
  const alone: Buffer[] = [];
  for (const font of fonts) alone.push(await decompress(font));
  const together = await Promise.all(fonts.map(decompress));
  expect(together.map((font, at) => font.equals(alone[at] as Buffer))).toEqual(fonts.map(() => true));
});
