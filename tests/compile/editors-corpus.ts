/** The five texts as compiled, for the tests of what the editors have decided. */

import { join } from 'node:path';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Side } from '../../src/model/voices.ts';

const outcome = compile(await readSeeds(join(import.meta.dirname, '../../seeds')));
if (!outcome.corpus) throw new Error('seeds/ does not compile');
export const { problems } = outcome;
export const { contacts, statements, texts, notes, people, bodies } = outcome.corpus;

export function contactOf(id: string) {
  const contact = contacts.find((one) => one.id === id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}

export function statementOf(id: string) {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
}

export function wordsOf({ text, start, end }: Passage): string {
  return texts.find(({ id }) => id === text)?.content.slice(start, end) ?? '';
}

/** What other sources say of a contact, or of what one side says of it, in both languages. */
export function blocks(id: string, side?: Side): string {
  return contactOf(id)
    .outside.filter((block) => side === undefined || block.side === side)
    .flatMap(({ what, where }) => [what.en, where.en, what.fr, where.fr])
    .join('\n');
}

export function noteOf(id: string): string {
  const { note } = statementOf(id);
  return `${note?.en}\n${note?.fr}`;
}

/** The notes at exactly these words. */
export function noteAt(words: string): string {
  return notes
    .filter(({ passages }) => passages.some((passage) => wordsOf(passage) === words))
    .map(({ en, fr }) => `${en}\n${fr}`)
    .join('\n');
}
