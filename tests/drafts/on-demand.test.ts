/** Drafts are the same, however their rules are loaded. */

import { expect, test } from 'vitest';
import type { Known } from '../../src/drafts/draft.ts';
import { draftOnDemand } from '../../src/drafts/draft-on-demand.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };

test.each([
  ['(Moscou) Les phares sont hauts, a déclaré mardi le porte-parole du Kremlin Dmitri Peskov. (AFP)'],
  [
    'МОСКВА, 31 декабря. /ТАСС/. Маяки высоки, сообщил журналистам помощник президента РФ Юрий Ушаков.\n\n"Они высоки", - сказал Ушаков.\n\nhttps://tass.ru/politika/1',
  ],
  ['WASHINGTON (AP) - Lighthouses are tall, White House spokeswoman Jen Psaki said on Tuesday.'],
  ['A call\n\nhttps://www.defense.gov/News/1\n\nThey spoke of lighthouses.'],
])('%#', async (content) => {
  const head = draftHead(content, NOTHING);
  const drafts = await draftOnDemand(content, head, NOTHING);
  expect(drafts.statements.length).toBeGreaterThan(0);
  expect(drafts).toEqual(draftText(content, head, NOTHING));
});
