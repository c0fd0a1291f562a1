/** `npm run new -- text.txt`: writes the annotation that a text begins with, and the registries that its folder lacks. */

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { skeletonOf } from '../../compile/skeleton.ts';
import { shownFolder } from '../seeds/read-seeds.ts';
import { writeSchemas } from './check.ts';

/** By file name: each with an entry to go by, as a comment. */
const REGISTRIES: Readonly<Record<string, string>> = {
  'contacts.yaml': `# The contacts: calls, meetings, talks.
# - id: 2021-12-30-putin-biden-call
#   kind: call
#   status: held
#   level: presidents
#   title: { en: Putin–Biden call, fr: Appel Poutine-Biden }
#   label: { en: Putin–Biden, fr: Poutine-Biden }
#   parties: [ru, us]
#   people: [putin, biden]
#   dating: { edtf: 2021-12-30, basis: { year: inferred, month: stated, day: stated }, evidence: [{ text: kremlin-2021-12-30, words: On December 30 }] }
`,
  'people.yaml': `# The persons who take part or speak, with their spellings in the texts.
# - { id: biden, side: us, name: Joseph Biden, office: { en: President of the United States, fr: président des États-Unis }, spellings: [Joseph Biden] }
`,
  'bodies.yaml': `# The institutions that speak, or for which a person speaks.
# - { id: kremlin, side: ru, name: Kremlin }
`,
};

/** What was written, or why nothing was. No file that exists is touched. */
export async function writeAnnotation(
  path: string,
  { news = false } = {},
): Promise<{ report: string; failed: boolean }> {
  const content = await readFile(path, 'utf8').catch(() => undefined);
  if (content === undefined) return { report: `${path} cannot be read: is the path right?`, failed: true };
  const folder = dirname(path);
  const annotation = path.replace(/\.txt$/, '.yaml');
  if (!(await writeNew(annotation, skeletonOf(basename(path), content, { news }))))
    return { report: `${annotation} is there already; nothing was changed.`, failed: true };
  const written = [annotation];
  for (const [name, start] of Object.entries(REGISTRIES))
    if (await writeNew(join(folder, name), start)) written.push(join(folder, name));
  if (!existsSync(join(folder, 'schema'))) {
    await writeSchemas(folder);
    written.push(join(folder, 'schema/'));
  }
  const here = shownFolder(resolve(folder));
  const setting = here === 'seeds' ? '' : `SEEDS=${here} `;
  return {
    report: [
      ...written.map((file) => `Wrote ${file}`),
      `Next: say in it ${news ? 'who published it' : 'whose text it is'} and what it is about, and run after each change: ${setting}npm run check`,
    ].join('\n'),
    failed: false,
  };
}

/** False where the file is there already. */
async function writeNew(path: string, content: string): Promise<boolean> {
  return writeFile(path, content, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}
