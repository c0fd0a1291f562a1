/** Adds a confirmed text, then asks for its drafts. */

import type { HeadDraft } from '../../../drafts/draft.ts';
import { checksum } from '../../files/checksum.ts';
import { isRefusal, type Refusal } from '../../files/refusal.ts';
import type { CorpusReader } from '../../queue/corpus-reader.ts';
import { NO_WORK } from '../../queue/work.ts';
import type { Bench } from '../bench.ts';
import { askForDrafts } from '../drafting/draft-client.ts';
import { knownOf } from '../drafting/known.ts';
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
  bench: Bench,
  reader: CorpusReader,
): Added | Refusal {
  const outcome = bench.act({ type: 'add-text', content, head, bodies, people });
  if (isRefusal(outcome)) return outcome;
  const [text = ''] = outcome.made;
  const { files, work } = bench.now();
  // As it is kept: what no file can hold was replaced.
  const kept = files.get(`${text}.txt`) ?? content;
  const known = knownOf(files, work, reader);
  const confirmed: HeadDraft = { ...draft, ...head, outside: draft.outside, grounds: draft.grounds };
  const drafted = askForDrafts({ content: kept, head: confirmed, known }).then((drafts) => {
    bench.setWork(text, { of: checksum(kept), drafts, queue: NO_WORK });
    return drafts.statements.length;
  });
  return { text, drafted };
}
