/** Entry of `npm run new -- text.txt`; TypeScript is loaded through Vite, so that no build is needed first. */

import { checkNode, installMissing } from './install.mjs';
import { readNewArguments } from './new-arguments.mjs';
import { plainly } from './plainly.mjs';

checkNode();
await plainly(async () => {
  const { path, news } = readNewArguments(process.argv.slice(2));
  installMissing();
  // Imported only here: its packages may have been missing before.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(new URL('./new.ts', import.meta.url).pathname);
  const { report, failed } = await module.writeAnnotation(path, { news });
  console.log(report);
  process.exitCode = failed ? 1 : 0;
});
