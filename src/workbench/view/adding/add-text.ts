/** Adds a confirmed text, then asks for its drafts. */

import type { HeadDraft } from '../../../drafts/draft.ts';
import { checksum } from '../../files/checksum.ts';
import { isRefusal, type Refusal } from '../../files/refusal.ts';
import type { CorpusReader } from '../../queue/corpus-reader.ts';
import { NO_WORK } from '../../queue/work.ts';
import type { Bench } from '../bench.ts';
import { askForDrafts } from '../drafting/draft-client.ts';
import { knownOf } from '../drafting/known.ts';
import { NO_DRAFTS, UNREAD } from '../saved-work.ts';
import type { Confirmed } from './head-fields.ts';

export interface Added {
  /** Its id. */
  readonly text: string;
  /** How many statements were drafted; rejects where the rules do not work. */
  readonly drafted: Promise<number>;
}

export function addText(
  content: string,
  draft: HeadDraft,
  { head, bodies, people }: Confirmed,
  bench: Pick<Bench, 'act' | 'now' | 'setWork'>,
  reader: CorpusReader,
  ask = askForDrafts,
): Added | Refusal {
  const outcome = bench.act({ type: 'add-text', content, head, bodies, people });
  if (isRefusal(outcome)) return outcome;
  const [text = ''] = outcome.made;
  // The content as it was saved: characters that no file can hold were replaced.
  const kept = bench.now().files.get(`${text}.txt`) ?? content;
  const confirmed: HeadDraft = { ...draft, ...head, outside: draft.outside, grounds: draft.grounds };
  // A reader who leaves the page before the answer finds the drafts all the same.
  bench.setWork(text, { of: UNREAD, drafts: NO_DRAFTS, queue: NO_WORK });
  return { text, drafted: askAgain({ text, content: kept, head: confirmed }, bench, reader, ask) };
}

/** Asks for the drafts of a text with this head; what was decided of its words stays. Resolves to how many there are, rejects where the rules do not work. */
export async function askAgain(
  { text, content, head }: { readonly text: string; readonly content: string; readonly head: HeadDraft },
  bench: Pick<Bench, 'now' | 'setWork'>,
  reader: CorpusReader,
  ask = askForDrafts,
): Promise<number> {
  const { files, work } = bench.now();
  const drafts = await ask({ content, head, known: knownOf(files, work, reader, text) });
  const of = checksum(content);
  // Begun by hand meanwhile.
  const before = bench.now().work.get(text);
  bench.setWork(text, { of, drafts, queue: before?.of === of ? before.queue : NO_WORK });
  return drafts.statements.length;
}
