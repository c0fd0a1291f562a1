/** What is left to do in a corpus: drafts of each text, problems, comparisons that are due. Pure. */

import type { Problem } from '../../compile/problems.ts';
import { annotationPaths, type Files } from '../files/files.ts';
import type { CorpusReader } from '../queue/corpus-reader.ts';
import type { QueueView } from '../queue/queue-state.ts';
import type { StatedContact, StatedText } from '../queue/stated.ts';
import { comparedRows, isDue } from '../queue/what-is-left.ts';
import { queueOf } from './drafting/preview.ts';
import type { Work } from './saved-work.ts';

export interface TextLeft {
  readonly text: StatedText;
  /** Undefined where nothing was drafted. */
  readonly queue: QueueView | undefined;
  readonly problems: readonly Problem[];
  /** Sentences that are neither of a statement nor background yet: a finished site refuses them. */
  readonly unaccounted: number;
}

export interface ContactLeft {
  readonly contact: StatedContact;
  /** Points on which both sides speak. */
  readonly compared: number;
  /** Those of them that no one has compared. */
  readonly due: number;
  /** Only drafts are about it so far. */
  readonly unconfirmed: boolean;
}

/** In the order of their files. `ids`: of texts that are compiled, since a file may be called otherwise. */
export function textsLeft(
  {
    files,
    work,
    problems,
  }: { readonly files: Files; readonly work: Work; readonly problems: readonly Problem[] },
  ids: readonly string[],
  reader: CorpusReader,
): readonly TextLeft[] {
  const named = annotationPaths(files).map((path) => path.replace(/\.yaml$/, ''));
  return [...new Set([...named, ...ids])].toSorted().flatMap((id): TextLeft[] => {
    const text = reader.text(files, id);
    if (!text) return [];
    const one = work.get(id);
    const own = [text.annotation, text.annotation?.replace(/\.yaml$/, '.txt'), `${id}.txt`];
    const ofText = problems.filter(({ file }) => own.includes(file));
    const unaccounted = ofText.filter(({ code }) => code === 'sentence-unaccounted');
    return [
      {
        text,
        queue: one && queueOf(files, id, one, reader),
        problems: ofText.filter(({ code }) => !isLeft(code)),
        unaccounted: unaccounted.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
      },
    ];
  });
}

/** Whether deciding drafts or comparing accounts resolves the problem. */
export function isLeft(code: Problem['code']): boolean {
  return code === 'sentence-unaccounted' || code === 'clause-unaccounted' || code === 'relation-missing';
}

/** `shown`: the files with the open drafts put in. */
export function contactsLeft(
  files: Files,
  shown: Files,
  points: readonly string[],
  reader: CorpusReader,
): readonly ContactLeft[] {
  const contacts = reader.contacts(files);
  const statementsOn = (contact: string) =>
    reader.textsOn(files, contact).flatMap(({ statements }) => statements);
  return reader.contacts(shown).map((contact) => {
    const rows = comparedRows([contact], statementsOn, points);
    return {
      contact,
      compared: rows.length,
      due: rows.filter((row) => isDue(row, contacts)).length,
      unconfirmed: !contacts.some(({ id }) => id === contact.id),
    };
  });
}
