/** A contact on one sheet: whose words, why there are none, what was left out; and nothing of the relations for pupils. */

import { describe, expect, it } from 'vitest';
import { isTask } from '../../../src/exports/classes/tasks.ts';
import { type Handout, handoutOf } from '../../../src/exports/handout/handout.ts';
import { handoutMessages } from '../../../src/exports/handout/handout-messages.ts';
import { LEVELS, type Level } from '../../../src/exports/handout/levels.ts';
import { quoteOf } from '../../../src/exports/handout/quotation.ts';
import type { Contact } from '../../../src/model/contact.ts';
import { inOneLine } from '../../../src/model/passage.ts';
import { passagesOf } from '../../../src/model/statement.ts';
import { HALVES } from '../../../src/model/voices.ts';
import { pairAccounts } from '../../../src/selection/pair-accounts.ts';
import { libraryOf, type TestLibrary } from '../../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../../i18n-for-tests.ts';

const SEEDS = await libraryOf('seeds');
const READOUTS = await libraryOf('tests/fixture/readouts');
const LIBRARIES = [
  ['the five texts', SEEDS],
  ['the fixture', await libraryOf('tests/fixture/seeds')],
  ['the readouts', READOUTS],
] as const;

const [WHOLE] = LEVELS;
const LAST = LEVELS.at(-1);
if (!WHOLE || !LAST) throw new Error('there are no levels');

const sheet = (
  library: TestLibrary,
  contact: Contact,
  judged: boolean,
  level: Level = WHOLE,
  i18n = ENGLISH,
) => handoutOf({ library, contact, i18n, own: handoutMessages.of(i18n.language), judged }, level);

const quotesOf = ({ points }: Handout, half: (typeof HALVES)[number]) =>
  points.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells[half]?.quotes ?? []));

describe.each(LIBRARIES)('of %s', (_, library) => {
  it('has every account, in the column of its side, word for word', () => {
    for (const contact of library.contacts())
      for (const judged of [true, false]) {
        const handout = sheet(library, contact, judged);
        const { rows, columns } = pairAccounts(library, contact);
        for (const half of HALVES) {
          const own = rows
            .filter(({ state }) => state.kind !== 'told')
            .flatMap((row) => row.statements[half]);
          const quotes = quotesOf(handout, half);
          expect(new Set(quotes.map(({ id }) => id)), contact.id).toEqual(new Set(own.map(({ id }) => id)));
          for (const { id, words } of quotes)
            for (const passage of passagesOf(library.statement(id) ?? ({ passages: [] } as never)))
              expect(words).toContain(inOneLine(passage.words));
          expect(handout.columns[half]?.missing !== undefined, contact.id).toBe(columns[half].missing);
        }
      }
  });

  it('says how the accounts relate and why for teachers, and nothing of it for pupils', () => {
    for (const contact of library.contacts()) {
      const judged = JSON.stringify(sheet(library, contact, true));
      const asked = JSON.stringify(sheet(library, contact, false));
      for (const { reason, relation } of contact.relations) {
        expect(judged).toContain(JSON.stringify(reason.en));
        expect(asked).not.toContain(JSON.stringify(reason.en));
        expect(asked).not.toContain(ENGLISH.messages.panel.relations[relation]);
      }
      const { rows } = pairAccounts(library, contact);
      expect(
        sheet(library, contact, false)
          .points.filter(({ asks }) => asks)
          .map(({ id }) => id),
      ).toEqual(rows.filter(isTask).map(({ point }) => point));
    }
  });

  it('names each point by its whole name, also where an account has its words under another', () => {
    for (const contact of library.contacts())
      for (const { id, groups } of sheet(library, contact, true).points)
        for (const half of HALVES) {
          const row = pairAccounts(library, contact).rows.find(({ point }) => point === id);
          const sides = pairAccounts(library, contact).columns[half].sides;
          if (row?.cells[half] !== 'elsewhere') continue;
          for (const { cells } of groups) {
            const none = cells[half]?.none;
            if (none === undefined) continue;
            const names = none.slice(ENGLISH.messages.panel.elsewhere(sides).length + 1).split('; ');
            const known = library.contactIndex.vocabulary.points.map(
              (point) => library.point(point)?.name.en,
            );
            for (const name of names) expect(known).toContain(name);
          }
        }
  });

  it('names what was left out, and quotes something of each side in any case', () => {
    for (const contact of library.contacts()) {
      const all = sheet(library, contact, true);
      const least = sheet(library, contact, true, LAST);
      expect(least.points.length).toBe(Math.min(1, all.points.length));
      for (const { id, name } of all.points.filter((point) =>
        least.points.every((own) => own.id !== point.id),
      ))
        expect(least.leftOut, id).toContain(name);
      expect(sheet(library, contact, true, LAST, FRENCH).leftOut === undefined).toBe(
        least.leftOut === undefined,
      );
    }
  });
});

describe('the five texts', () => {
  const library = SEEDS;
  const contact = (id: string) => {
    const found = library.contact(id);
    if (!found) throw new Error(`no contact ${id}`);
    return found;
  };

  it('say who speaks, by which route the words came, and whose account is missing', () => {
    const both = sheet(library, contact('2024-06-25-austin-belousov-call'), false);
    expect(both.columns.left?.teller).toBe('Ministry of Defence, communiqué on Telegram');
    expect(both.columns.left?.routes).toHaveLength(1);
    expect(both.columns.right?.routes[0]).toMatch(
      /^Pentagon → Reuters \(inferred\) → .* \(machine translation/,
    );
    expect(both.leftOut).toContain('5 remarks in neither account');
    const one = sheet(library, contact('2017-03-03-pavel-gerasimov-call'), true);
    expect(one.columns.right?.missing?.[0]).toBe('No NATO account in these texts');
    expect(one.columns.left?.missing).toBeUndefined();
  });
});

describe('a quotation that is too long', () => {
  const library = READOUTS;
  const long = library.corpus.statements.find((statement) => {
    const [passage] = passagesOf(statement);
    const { sentences = [] } = library.text(statement.text) ?? {};
    return passage && sentences.some(({ end }) => end > passage.start && end < passage.end);
  });

  it('ends with a sentence, and says that it goes on', () => {
    const [bearing] = long?.bearings ?? [];
    const own = bearing && library.contact(bearing.contact);
    if (!long || !own) throw new Error('no statement of two sentences');
    const of = { statement: long, half: 'left', contact: own, head: undefined, untagged: false } as const;
    const whole = quoteOf(of, library, ENGLISH);
    const short = quoteOf(of, library, ENGLISH, 1);
    expect(whole.isCut).toBe(false);
    expect(short.isCut).toBe(true);
    expect(short.words).toMatch(/[.!?»”"] \[…\]$/);
    expect(whole.words.startsWith(short.words.replace(/ \[…\]$/, ''))).toBe(true);
    expect(quoteOf(of, library, ENGLISH, whole.words.length).isCut).toBe(false);
  });
});
