/** Where each problem of the corpus can be resolved: the drafts of a text, or the comparisons of a contact. Pure. */

import type { Problem } from '../../compile/problems.ts';
import { type Files, registryPaths } from '../files/files.ts';
import { COMPARED, OF_FILE } from '../queue/fix-of.ts';
import { entriesIn } from '../queue/place-problems.ts';
import type { TextLeft } from './left.ts';
import type { Screen } from './screen.ts';

/** Undefined where nothing here resolves it. */
export function problemLeads(
  texts: readonly TextLeft[],
  files: Files,
): (problem: Problem) => Screen | undefined {
  const entryAt = entriesIn(files);
  const registries = registryPaths(files, 'contacts');
  return (problem) => {
    const { file, line, code } = problem;
    if (OF_FILE.test(code)) return undefined;
    const contact = registries.includes(file) ? (entryAt(file, line, undefined)?.id ?? '') : '';
    if (contact && COMPARED.test(code)) return { shows: 'relations', contact };
    // What is wrong with a contact is said in the texts that have a statement about it.
    const one = texts.find(({ text, problems }) =>
      contact
        ? text.statements.some(({ bearings }) => bearings.some((bearing) => bearing.contact === contact))
        : problems.includes(problem),
    );
    return one && { shows: 'text', text: one.text.id };
  };
}
