/** A cluster says who is on record for the contacts that it holds, in numbers that add up to them. */

import { expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { countOnRecord, recordShares } from '../../src/selection/count-on-record.ts';
import { everyIndex } from '../../src/timeline/layout/columns.ts';
import { contactColumns } from '../../src/timeline/layout/contact-columns.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';

const library = await libraryOf('seeds');
const { ids, onRecord } = contactColumns(library.contactIndex);
const shares = recordShares(everyIndex(ids.length), onRecord);

it('counts as the headings do', () => {
  const { both, one, none } = countOnRecord(setOf(library));
  expect(shares).toEqual({ leftAlone: 5, both: 2, rightAlone: 2, none: 5 });
  expect([shares.both, shares.leftAlone + shares.rightAlone, shares.none]).toEqual([both, one, none]);
});

it('says the shares in words, and leaves out those of nobody', () => {
  expect(en.timeline.cluster.record(shares)).toBe(
    'On record: Russia alone for 5, both sides for 2, the US or NATO alone for 2, neither for 5',
  );
  expect(fr.timeline.cluster.record({ ...shares, rightAlone: 0, none: 0 })).toMatch(
    /^Qui est cité.: Russie seule pour 5, les deux parties pour 2$/,
  );
});
