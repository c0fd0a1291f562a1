/** Entry of `npm run check` (`--all` lists every problem, `--write` shortens annotations, `--schemas` writes the schemas); TypeScript is loaded through Vite, so that no build is needed first. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, root } from './install.mjs';
import { plainly } from './plainly.mjs';

checkNode();
await plainly(async () => {
  if (!existsSync(join(root, 'node_modules/vite')))
    throw new Error('The packages are not installed yet: run npm ci, then the same command again.');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(new URL('./check.ts', import.meta.url).pathname);
  if (process.argv.includes('--write')) console.log(await module.writeShorter());
  if (process.argv.includes('--schemas')) await module.writeSchemas();
  const { report, failed } = await module.check({ all: process.argv.includes('--all') });
  console.log(report);
  process.exitCode = failed ? 1 : 0;
});
