/** What goes without saying of a statement: by which channel its words come, and whether they are a quotation. Pure, and without the schema. */

import type { Channel, Mode, StatementPassage } from '../../model/statement.ts';
import type { TextKind } from '../../model/summary.ts';

/** By which channel words reach the public that their own text publishes. */
export const CHANNEL_OF: Readonly<Record<TextKind, Channel>> = {
  news: 'unstated',
  document: 'unstated',
  readout: 'readout',
  transcript: 'transcript',
  interview: 'interview',
  post: 'post',
};

const OPENING = /^[«“„"]/;
const CLOSING = /[»”“"][\s.,;:!?…]*$/;
const MARK = /[«»“”„"]/;

/** Whether the words of a news text are a quotation, hold one, or only report. */
export function quotedIn(passages: readonly Pick<StatementPassage, 'words'>[]): Mode {
  const whole = passages.every(({ words }) => OPENING.test(words) && CLOSING.test(words));
  if (passages.length > 0 && whole) return 'direct';
  return passages.some(({ words }) => MARK.test(words)) ? 'mixed' : 'paraphrase';
}
