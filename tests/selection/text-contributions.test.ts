/** What each text contributes, and the counts of the headline: recounted from the statements, and on the real texts. */

import { describe, expect, it } from 'vitest';
import { SIDES } from '../../src/model/voices.ts';
import { countTexts, textContributions } from '../../src/selection/text-contributions.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

describe.each([
  ['the real texts', real],
  ['the fixture', fixture],
])('in %s', (_, library) => {
  const { contacts, texts } = library.corpus;
  const all = textContributions(library, contacts);

  it('every contact stands once under each of its texts', () => {
    for (const { text, accounts, around, told } of all) {
      const here = [...accounts, ...around, ...told].map(({ contact }) => contact.id);
      expect(here.toSorted()).toEqual(
        contacts.flatMap(({ id, texts: own }) => (own.includes(text.id) ? [id] : [])).toSorted(),
      );
    }
    expect(all).toHaveLength(texts.length);
  });

  it('the texts together put on record whom the corpus says is on record', () => {
    for (const { id, onRecord } of contacts) {
      const sides = new Set(
        all.flatMap(({ accounts }) =>
          accounts.flatMap(({ contact, sides: own }) => (contact.id === id ? own : [])),
        ),
      );
      expect(SIDES.filter((side) => sides.has(side))).toEqual(onRecord);
    }
  });

  it('stand oldest first', () => {
    const days = all.map(({ text }) => text.date.first ?? '');
    expect(days).toEqual(days.toSorted());
  });
});

const count = (...ids: string[]) => {
  const shown = real.corpus.contacts.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return countTexts(textContributions(real, shown), shown);
};

describe('the headline counts', () => {
  it('texts by side, none included', () => {
    expect(count()).toEqual({
      texts: 5,
      bySide: [
        { side: 'ru', texts: 4 },
        { side: 'us', texts: 3 },
        { side: 'nato', texts: 0 },
      ],
    });
  });

  it('only the texts and the parties of the contacts in view', () => {
    expect(count('2021-12-02-blinken-lavrov-stockholm')).toEqual({
      texts: 1,
      bySide: [
        { side: 'ru', texts: 1 },
        // Mr Blinken is quoted in a related remark, and on record for nothing.
        { side: 'us', texts: 0 },
      ],
    });
    expect(count('no-such-contact')).toEqual({ texts: 0, bySide: [] });
  });
});

it('tells words around a contact from accounts and from mentions', () => {
  const [text] = textContributions(
    real,
    real.corpus.contacts.filter(({ texts }) => texts.includes('vietnam-vn-2024-06-26')),
  );
  const ids = (list: typeof text extends undefined ? never : NonNullable<typeof text>['told'] | undefined) =>
    list?.map(({ contact, sides, around }) => [contact.id, sides, around]);
  expect(ids(text?.accounts)).toEqual([['2024-06-25-austin-belousov-call', ['ru', 'us'], []]]);
  expect(ids(text?.around)).toEqual([['2024-06-24-us-ambassador-summoned-moscow', [], ['ru', 'us']]]);
  expect(ids(text?.told)).toEqual([['2023-03-15-austin-shoigu-call', [], []]]);
});
