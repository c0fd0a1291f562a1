/** The official texts of the fixture, of which one side declines some details of a point that it gives an account of. */

import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { libraryFrom } from '../corpus-for-tests.ts';

export const CALL = '2024-03-05-primerov-sample-call';
/** The American side says of it: pilots meet in April; lit water first; and “I will not go into details”. */
export const POINT = 'outcome';
export const REFUSAL = 'bg-details';

const { corpus, problems } = compile(
  (await readSeeds('tests/fixture/readouts')).map((file) => {
    if (file.path !== 'sample-house-2024-03-05-background.yaml') return file;
    const yaml = new TextDecoder().decode(file.bytes);
    const moved = yaml.replace('points: [withheld], declines: true', `points: [${POINT}], declines: true`);
    if (moved === yaml) throw new Error('the fixture has no refusal there');
    return { ...file, bytes: new TextEncoder().encode(moved) };
  }),
);
if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));

export const library = libraryFrom(corpus);
