/** Drafts in a worker, which alone has the rules and their tables. */

import type { Known } from '../../drafts/draft.ts';
import { draftHead } from '../../drafts/draft-head.ts';
import { draftText } from '../../drafts/draft-text.ts';
import { BODY_ROWS, NEWSROOM_NAMES, PERSON_ROWS } from '../../drafts/registry/read-tables.ts';
import type { DraftAnswer, DraftOrder } from './draft-messages.ts';
import type { Offers } from './head-fields.ts';

self.onmessage = ({ data }: MessageEvent<DraftOrder>) => self.postMessage(answerTo(data));

function answerTo(order: DraftOrder): DraftAnswer {
  const { number } = order;
  try {
    if (order.kind === 'text')
      return { number, kind: 'text', drafts: draftText(order.content, order.head, order.known) };
    return {
      number,
      kind: 'head',
      head: draftHead(order.content, order.known),
      offers: offersOf(order.known),
    };
  } catch (error) {
    return { number, kind: 'failed', reason: String(error) };
  }
}

/** Those of the corpus first: where it has somebody of the tables, under its own id. */
function offersOf({ bodies, people }: Known): Offers {
  const known = new Set([...bodies, ...people].map(({ id }) => id));
  return {
    bodies: [...bodies, ...BODY_ROWS.filter(({ id }) => !known.has(id))],
    people: [...people, ...PERSON_ROWS.filter(({ id }) => !known.has(id))],
    newsrooms: NEWSROOM_NAMES,
  };
}
