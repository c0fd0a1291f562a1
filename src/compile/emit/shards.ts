/** A corpus → its shards: whole texts with what is said in them. Pure. */

import type { Contact } from '../../model/contact.ts';
import type { Corpus, Text } from '../../model/corpus.ts';
import type { TextShard } from '../../model/corpus-index.ts';
import type { Statement } from '../../model/statement.ts';
import { jsonPieces, type WriteRecord } from './hash-corpus.ts';

/** A shard as its file has it, which gives the file its name. */
export function shardJson(shard: TextShard, json?: WriteRecord): string {
  return [...jsonPieces(shard, json)].join('');
}

/** Whole texts, some hundred kilobytes to a shard; a contact goes with the first of its texts. */
export function shardsOf(
  { texts, contacts, statements, notes }: Corpus,
  shardSize: number,
  json?: WriteRecord,
): readonly [TextShard, ...TextShard[]] {
  const ofText = new Map<
    string,
    { contacts: Contact[]; statements: Statement[]; notes: Corpus['notes'][number][] }
  >(texts.map(({ id }) => [id, { contacts: [], statements: [], notes: [] }]));
  for (const contact of contacts) ofText.get(contact.texts[0] ?? '')?.contacts.push(contact);
  for (const statement of statements) ofText.get(statement.text)?.statements.push(statement);
  for (const note of notes) ofText.get(note.passages[0]?.text ?? '')?.notes.push(note);
  const shards: TextShard[] = [];
  let open: {
    texts: Text[];
    contacts: Contact[];
    statements: Statement[];
    notes: Corpus['notes'][number][];
  } = {
    texts: [],
    contacts: [],
    statements: [],
    notes: [],
  };
  let size = 0;
  for (const text of texts) {
    const own = { texts: [text], ...(ofText.get(text.id) ?? { contacts: [], statements: [], notes: [] }) };
    const more = Number.isFinite(shardSize) ? sizeOf(own, json) : 0;
    if (size > 0 && size + more > shardSize) {
      shards.push(open);
      open = { texts: [], contacts: [], statements: [], notes: [] };
      size = 0;
    }
    open.texts.push(...own.texts);
    open.contacts.push(...own.contacts);
    open.statements.push(...own.statements);
    open.notes.push(...own.notes);
    size += more;
  }
  const [first, ...others] = [...shards, open];
  return [first, ...others];
}

/** Characters of its JSON. */
export function sizeOf(words: TextShard, json?: WriteRecord): number {
  return shardJson(words, json).length;
}
