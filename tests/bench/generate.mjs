/** Entry of `npm run generate`: an invented `data/` folder of any size, to replace a built app's own. */

import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runnerImport } from 'vite';

// A hundred thousand contacts need more memory than Node's default limit on small machines.
setFlagsFromString('--max-old-space-size=2800');

const { values } = parseArgs({
  options: { contacts: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const contacts = Number(values.contacts);
const seed = Number(values.seed);
if (values.out === undefined || !(contacts > 0) || !Number.isInteger(contacts) || !Number.isInteger(seed)) {
  console.error('npm run generate -- --contacts 100000 --out DIR [--seed 1]');
  process.exit(2);
}
const { module } = await runnerImport(new URL('./generate.ts', import.meta.url).pathname);
console.log(await module.generate({ contacts, out: values.out, seed }));
