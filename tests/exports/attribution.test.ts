/** Whose words they are, in each form that is taken away: by the contact that is asked for, with every speaker, newsroom and route. */

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { tellerOf } from '../../src/comparison/statement/teller.ts';
import { choicesOf } from '../../src/exports/cite/choices.ts';
import { citeStatement } from '../../src/exports/cite/citable.ts';
import { NO_ANSWERS } from '../../src/exports/classes/answers.ts';
import { copiedAnswers } from '../../src/exports/classes/answers-blocks.ts';
import { classMessages } from '../../src/exports/classes/class-messages.ts';
import { tasksOf } from '../../src/exports/classes/tasks.ts';
import { copyComparison, copyStatement } from '../../src/exports/copy/copied.ts';
import {
  howSaid,
  qualifications,
  repeatsOf,
  sourceOf,
  sourcesOf,
} from '../../src/exports/statement-words.ts';
import type { Statement } from '../../src/model/statement.ts';
import { HALVES } from '../../src/model/voices.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryFrom, libraryOf, type TestLibrary } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';
import { contextOf } from './export-context.ts';

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');
const OFFICIAL = await libraryOf('tests/fixture/readouts');
const { panel } = ENGLISH.messages;

/** Of two ministries; the call of March has it as the words of the American one. */
const BOTH = 'gz-both';
const [RUSSIAN, AMERICAN] = ['Russian Ministry of Tides', 'US Department of Tides'];
const MARCH = '2024-03-05-primerov-sample-call';
const AUSTIN = '2024-06-25-austin-belousov-call';
/** Of Russia with the United States and NATO. */
const SHARED = '2021-06-15-buoy-conference';

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the corpus');
  return value;
}
const statementIn = (library: TestLibrary, id: string) => found(library.statement(id));
const contactIn = (library: TestLibrary, id: string) => found(library.contact(id));

/** The corpus with one of its statements changed, which no text of ours has so. */
function withStatement(library: TestLibrary, id: string, change: Partial<Statement>): TestLibrary {
  const statements = library.corpus.statements.map((one) => (one.id === id ? { ...one, ...change } : one));
  return libraryFrom({ ...library.corpus, statements });
}

it('a sentence of two sides is not cited as that of the one speaker who is named', () => {
  const library = withStatement(OFFICIAL, BOTH, { speaker: 'primerov' });
  const { credit } = found(citeStatement(statementIn(library, BOTH), contextOf(library, ENGLISH)));
  expect(credit).toMatch(/Primerov \(Russia\).*; US Department of Tides.* \(United States\)/);
  expect(credit).not.toContain('(Russia and United States)');
});

describe('a sentence of two sides that a contact has as the words of one', () => {
  it('is copied so, however it is handed over', () => {
    const contact = contactIn(OFFICIAL, MARCH);
    const { text, html } = copyStatement(
      statementIn(OFFICIAL, BOTH),
      'us',
      contact,
      contextOf(OFFICIAL, ENGLISH),
    );
    for (const copied of [text, html]) {
      expect(copied).toContain(`${AMERICAN} (invented) (United States)`);
      expect(copied).not.toContain(RUSSIAN);
      expect(copied).not.toContain(panel.bothTellers);
    }
  });

  it('is cited so', () => {
    const contact = contactIn(OFFICIAL, MARCH);
    const context = contextOf(OFFICIAL, ENGLISH);
    const credits = [contact, undefined].map((of) => {
      const opened = { contact: of, text: undefined, statement: BOTH };
      const [first] = choicesOf(opened, 'x', OFFICIAL, ENGLISH, context.cite);
      return found(first).cite(context);
    });
    const [narrowed, whole] = credits;
    expect(narrowed?.credit).toBe(context.cite.attributed(`${AMERICAN} (invented) (United States)`));
    expect(narrowed?.remarks.join(' ')).not.toContain(panel.bothTellers);
    expect(whole?.credit).toContain(RUSSIAN);
    expect(whole?.credit).toContain(AMERICAN);
    expect(whole?.remarks.join(' ')).toContain(panel.bothTellers);
  });
});

describe('a statement', () => {
  it('is copied without a contact that it says nothing of', () => {
    const statement = found(REAL.corpus.statements.find(({ id }) => id.startsWith('le-')));
    const austin = contactIn(REAL, AUSTIN);
    const { text } = copyStatement(statement, 'ru', austin, contextOf(REAL, ENGLISH));
    expect(text).not.toContain(austin.title.en);
    expect(text).toContain('L’Expression');
  });

  it('is copied with what the same text repeats of it, and who repeats it', () => {
    const context = contextOf(OFFICIAL, ENGLISH);
    const { text } = copyStatement(statementIn(OFFICIAL, 'gz-ru-may'), 'ru', undefined, context);
    expect(text).toContain(
      `${panel.again} ${panel.paragraph(2)} · ${ENGLISH.messages.modes('direct', false)} · ${RUSSIAN} (invented): « Ils y seront »`,
    );
    for (const library of [REAL, FIXTURE, OFFICIAL])
      for (const statement of library.corpus.statements) {
        const copied = copyStatement(statement, undefined, undefined, contextOf(library, ENGLISH)).text;
        for (const { words } of repeatsOf(statement, { library, i18n: ENGLISH }))
          expect(copied).toContain(words);
      }
  });

  it('is copied with whose words it denies, which may be of its own side', () => {
    const of = (library: TestLibrary, id: string) =>
      copyStatement(statementIn(library, id), undefined, undefined, contextOf(library, ENGLISH)).text;
    expect(of(OFFICIAL, 'gz-south')).toContain(
      `${panel.denies}: « Tout le détroit est concerné » (John Testwell (United States), secretary of tides, press conference; `,
    );
    const own = found(
      FIXTURE.corpus.statements.find(({ denies, sides }) =>
        denies.some((id) => statementIn(FIXTURE, id).sides.every((side) => sides.includes(side))),
      ),
    );
    expect(of(FIXTURE, own.id)).toContain('Erik Beispiel (NATO)');
    expect(of(FIXTURE, own.id)).not.toMatch(/other side/);
  });

  it('is cited with for whom else it is said, that it is of both, and what it declines', () => {
    for (const library of [REAL, FIXTURE, OFFICIAL]) {
      const context = contextOf(library, ENGLISH);
      for (const statement of library.corpus.statements) {
        const remarks = found(citeStatement(statement, context)).remarks.join(' ');
        const said = qualifications(statement, undefined, context);
        for (const words of said) expect(remarks, statement.id).toContain(`${words}.`);
        const { onBehalfOf, declines, unnamed, mode } = statement;
        expect(said.length > 0, statement.id).toBe(
          onBehalfOf.length > 0 ||
            (mode !== 'mention' && unnamed !== 'elsewhere' && (declines || statement.leavesOpen)) ||
            (statement.sides.includes('ru') && statement.sides.length > 1),
        );
        expect(remarks).toContain(sourceOf(statement, context));
      }
    }
  });

  it('of the newsroom itself is attributed to nobody', () => {
    const context = contextOf(REAL, ENGLISH);
    const cited = found(citeStatement(statementIn(REAL, 'le-council-took-place'), context));
    expect(cited.credit).toBe(context.foot.toldBy('L’Expression'));
    expect(cited.remarks.join(' ')).not.toContain(context.cite.attributed(''));
  });
});

describe('a half that two sides share', () => {
  /** What is right above each quotation in its column. */
  const labelsIn = (library: TestLibrary) => {
    const { html } = copyComparison(contactIn(library, SHARED), contextOf(library, ENGLISH));
    const quotes = new JSDOM(html).window.document.querySelectorAll('td:last-child blockquote');
    return [...quotes].map((quote) => quote.previousElementSibling?.textContent);
  };

  it('has above each quotation whose it is', () => {
    expect(labelsIn(FIXTURE)).toContain('NATO');
    expect(labelsIn(FIXTURE)).toContain('United States');
  });

  it('names both of those who say a sentence together', () => {
    const [one] = pairAccounts(FIXTURE, contactIn(FIXTURE, SHARED)).rows.flatMap(
      ({ statements }) => statements.right,
    );
    const library = withStatement(FIXTURE, found(one).id, { sides: ['us', 'nato'] });
    const { text } = copyComparison(contactIn(library, SHARED), contextOf(library, ENGLISH));
    expect(labelsIn(library)).toContain('United States and NATO');
    expect(text).toContain(' (United States and NATO)');
  });
});

describe('the answers of a class', () => {
  it('name the speaker of each quotation', () => {
    for (const contact of REAL.contacts()) {
      const comparison = pairAccounts(REAL, contact);
      const tasks = tasksOf(comparison);
      const { note, noteWords } = contextOf(REAL, ENGLISH);
      const { text } = copiedAnswers({
        tasks,
        answers: NO_ANSWERS,
        comparison,
        library: REAL,
        i18n: ENGLISH,
        own: classMessages.of('en'),
        note,
        noteWords,
      });
      const said = tasks.flatMap(({ row }) =>
        HALVES.flatMap((half) =>
          row.statements[half].map(
            (statement) => tellerOf(statement, half === 'left' ? 'ru' : 'us', REAL, ENGLISH).name,
          ),
        ),
      );
      for (const name of new Set(said))
        expect(text.split(name).length - 1, `${contact.id} ${name}`).toBeGreaterThanOrEqual(
          said.filter((one) => one === name).length,
        );
    }
  });
});

describe('the words that all forms share', () => {
  it('name the newsroom and the route of every statement, each source once', () => {
    for (const library of [REAL, FIXTURE, OFFICIAL]) {
      const named = { library, i18n: ENGLISH };
      const sources = sourcesOf(library.corpus.statements, named);
      expect(new Set(sources).size).toBe(sources.length);
      for (const statement of library.corpus.statements) {
        const publisher = found(library.text(statement.text)).publisher.name.en;
        expect(sourceOf(statement, named)).toContain(publisher);
        expect(howSaid(statement, named)).not.toBe('');
      }
    }
  });
});
