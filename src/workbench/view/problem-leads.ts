/** Where each problem of the corpus can be resolved: the drafts of a text, or the comparisons of a contact. Pure. */

import type { Problem } from '../../compile/problems.ts';
import { type Files, registryPaths } from '../files/files.ts';
import type { CorpusReader } from '../queue/corpus-reader.ts';
import { fixOf } from '../queue/fix-of.ts';
import { entriesIn, unknownPerson } from '../queue/place-problems.ts';
import type { TextLeft } from './left.ts';
import type { Screen } from './screen.ts';

/** Without those that nothing here resolves. */
export function problemLeads(
  problems: readonly Problem[],
  texts: readonly TextLeft[],
  files: Files,
  reader: CorpusReader,
): ReadonlyMap<Problem, Screen> {
  const textOf = new Map(texts.flatMap(({ text, problems: own }) => own.map((one) => [one, text] as const)));
  const registries = registryPaths(files, 'contacts');
  const entryAt = entriesIn(files);
  /** What is wrong with a contact is said in the texts that have a statement about it. */
  const textOn = (contact: string) =>
    reader
      .textsOn(files, contact)
      .find(({ statements }) =>
        statements.some(({ bearings }) => bearings.some((bearing) => bearing.contact === contact)),
      )?.id;
  const leadOf = (problem: Problem): Screen | undefined => {
    const { file, line, column } = problem;
    const text = textOf.get(problem);
    const isOfContacts = !text && registries.includes(file);
    const entry = text || isOfContacts ? entryAt(file, line, text && 'statements') : undefined;
    const contact = isOfContacts ? entry?.id : undefined;
    const fix = fixOf({
      problem,
      statement: text?.statements.find(({ id }) => id === entry?.id),
      contact,
      person: unknownPerson(problem),
      within: entry?.keysAt(line, column) ?? [],
    });
    if (fix === undefined) return undefined;
    if (fix === 'compare' && contact !== undefined) return { shows: 'relations', contact };
    const id = text?.id ?? (contact === undefined ? undefined : textOn(contact));
    return id === undefined ? undefined : { shows: 'text', text: id };
  };
  return new Map(
    problems.flatMap((problem) => {
      const lead = leadOf(problem);
      return lead ? [[problem, lead] as const] : [];
    }),
  );
}
