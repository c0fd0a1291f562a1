/** Where each problem of the corpus can be resolved: the drafts of a text, or the comparisons of a contact. Pure. */

import type { Problem } from '../../compile/problems.ts';
import { type Files, registryPaths } from '../files/files.ts';
import type { CorpusReader } from '../queue/corpus-reader.ts';
import { COMPARED, OF_FILE } from '../queue/fix-of.ts';
import { entriesIn } from '../queue/place-problems.ts';
import type { TextLeft } from './left.ts';
import type { Screen } from './screen.ts';

/** Undefined where nothing here resolves it. */
export function problemLeads(
  texts: readonly TextLeft[],
  files: Files,
  reader: CorpusReader,
): (problem: Problem) => Screen | undefined {
  const entryAt = entriesIn(files);
  const registries = registryPaths(files, 'contacts');
  /** What is wrong with a contact is said in the texts that have a statement about it. */
  const textOn = (contact: string) =>
    reader
      .textsOn(files, contact)
      .find(({ statements }) =>
        statements.some(({ bearings }) => bearings.some((bearing) => bearing.contact === contact)),
      );
  return (problem) => {
    const { file, line, code } = problem;
    if (OF_FILE.test(code)) return undefined;
    const contact = registries.includes(file) ? (entryAt(file, line, undefined)?.id ?? '') : '';
    if (contact && COMPARED.test(code)) return { shows: 'relations', contact };
    const text = contact ? textOn(contact) : texts.find(({ problems }) => problems.includes(problem))?.text;
    return text && { shows: 'text', text: text.id };
  };
}
