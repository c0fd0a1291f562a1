/** Entry of `npm run new -- text.txt`; TypeScript is loaded through Vite, so that no build is needed first. */

import { runnerImport } from 'vite';
import { checkNode, installMissing } from './install.mjs';

checkNode();
installMissing();
const { module } = await runnerImport(new URL('./new.ts', import.meta.url).pathname);
const { report, failed } = await module.writeAnnotation(process.argv[2]);
console.log(report);
process.exitCode = failed ? 1 : 0;
