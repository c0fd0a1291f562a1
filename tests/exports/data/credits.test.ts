/** Each file of data names the newsroom and the route of the words it gives, how they are given, and what it leaves out. */

import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/exports/data/csv.ts';
import type { ViewDocument } from '../../../src/exports/data/forms/json.ts';
import { placedIn } from '../../../src/exports/data/placed.ts';
import { bylineOf, creditOf } from '../../../src/exports/data/words.ts';
import { howSaid, quoted, remarksOn, sourcesOf } from '../../../src/exports/statement-words.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { HALVES } from '../../../src/model/voices.ts';
import { pairAccounts } from '../../../src/selection/pair-accounts.ts';
import { toldIn } from '../../../src/selection/quotes-unnamed.ts';
import { libraryFrom, libraryOf } from '../../corpus-for-tests.ts';
import { FOLDER, inputOf, written } from './input-for-tests.ts';

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');
const OFFICIAL = await libraryOf('tests/fixture/readouts');
const LIBRARIES = [
  ['the real texts', REAL],
  ['the fixture', FIXTURE],
  ['official texts', OFFICIAL],
] as const;

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as unknown as readonly Row[];
const spaced = (words: string) => words.replace(/\s+/g, ' ');

interface Slide {
  readonly unique_id: string;
  readonly text: { readonly headline: string; readonly text: string };
}
interface Slides {
  readonly title: Slide;
  readonly events: readonly Slide[];
}
const slidesOf = (library: typeof REAL, language: 'en' | 'fr' = 'en') =>
  JSON.parse(written('timeline', inputOf(library, language))) as Slides;
/** One for all: a window for each slide would take longer than reading them. */
const parser = new new JSDOM('').window.DOMParser();
/** As TimelineJS shows it. */
const paragraphsIn = ({ text }: Slide) =>
  [...parser.parseFromString(text.text, 'text/html').querySelectorAll('p')].map((one) =>
    spaced(one.textContent),
  );

describe.each(LIBRARIES)('the slides of %s', (_, library) => {
  it.each(LANGUAGES)(
    'say of each quotation who says it and how, and of each account its sources: %s',
    (language) => {
      const input = inputOf(library, language);
      const { events } = slidesOf(library, language);
      for (const contact of library.contacts()) {
        const slide = events.find(({ unique_id }) => unique_id === contact.id);
        if (!slide) continue;
        const paragraphs = paragraphsIn(slide);
        const comparison = pairAccounts(library, contact);
        const accounts = placedIn(library, contact).filter(({ as }) => as === 'account');
        for (const half of HALVES) {
          const own = accounts.filter((one) => one.half === half);
          if (own.length === 0) continue;
          for (const one of own.slice(0, 4)) {
            const said = `${bylineOf(one, input)} · ${howSaid(one.statement, input)}${input.i18n.messages.colon}${quoted(one.statement)}`;
            expect(paragraphs, contact.id).toContain(spaced(said));
          }
          const sources = sourcesOf(
            own.map(({ statement }) => statement),
            input,
          );
          expect(paragraphs).toContain(spaced(input.messages.sources(sources)));
          if (own.length > 4) expect(paragraphs).toContain(spaced(input.messages.more(own.length - 4)));
        }
        const beside = new Set([
          ...toldIn(comparison),
          ...HALVES.flatMap((half) => comparison.columns[half].context.map(({ statement }) => statement)),
        ]);
        if (beside.size > 0) expect(paragraphs).toContain(spaced(input.messages.neither(beside.size)));
      }
    },
  );
});

describe.each(LIBRARIES)('the calendar of %s', (_, library) => {
  const input = inputOf(library);
  const entries = new ICAL.Component(ICAL.parse(written('calendar', input)) as never).getAllSubcomponents();
  const of = (index: number, name: string) => String(entries[index]?.getFirstPropertyValue(name) ?? '');

  it('names in each entry the newsrooms and routes, and the version', () => {
    for (const [index, contact] of library.contacts().entries()) {
      const description = of(index, 'description');
      const sources = sourcesOf(
        library.statementsOn(contact.id).map(({ statement }) => statement),
        input,
      );
      for (const source of sources) expect(description, contact.id).toContain(source);
      expect(description).toContain(`${input.source.version}: ${library.hash}`);
    }
  });

  it('says in the title what has not been held, and that a place is from elsewhere', () => {
    const { messages } = input.i18n;
    for (const [index, { kind, status, place }] of library.contacts().entries()) {
      if (status !== 'held') expect(of(index, 'summary')).toContain(`(${messages.statusOf(kind, status)}`);
      if (place && place.basis !== 'stated')
        expect(of(index, 'description')).toContain(`(${messages.bases[place.basis]})`);
    }
  });
});

describe.each(LIBRARIES)('the table of points of %s', (_, library) => {
  it('names the texts of each row, and the sources of each account with their routes', () => {
    const input = inputOf(library);
    const rows = rowsOf(written('points', input));
    for (const contact of library.contacts())
      for (const row of pairAccounts(library, contact).rows) {
        const written = rows.find((one) => one.contact === contact.id && one.point === row.point);
        const all = [...row.statements.left, ...row.statements.right, ...row.told];
        expect(new Set(written?.texts?.split('; '))).toEqual(new Set(all.map(({ text }) => text)));
        expect(written?.sources_ru).toBe(sourcesOf(row.statements.left, input).join(' | '));
        expect(written?.sources_us_nato).toBe(sourcesOf(row.statements.right, input).join(' | '));
        for (const [half, cell] of [
          ['left', written?.account_ru],
          ['right', written?.account_us_nato],
        ] as const)
          for (const one of placedIn(library, contact))
            if (one.row?.point === row.point && one.half === half && one.as === 'account')
              expect(cell).toContain(`${bylineOf(one, input)}: ${quoted(one.statement)}`);
      }
  });
});

describe('the table of statements', () => {
  it('has both sides of a half that they share', () => {
    const shared = '2021-06-15-buoy-conference';
    const [row] = rowsOf(written('statements', inputOf(FIXTURE, 'en', [shared]))).filter(
      ({ side }) => side === 'us',
    );
    const statements = FIXTURE.corpus.statements.map(
      (one): Statement => (one.id === row?.statement ? { ...one, sides: ['us', 'nato'] } : one),
    );
    const library = libraryFrom({ ...FIXTURE.corpus, statements });
    const changed = rowsOf(written('statements', inputOf(library, 'en', [shared])));
    expect(changed.find(({ statement }) => statement === row?.statement)).toMatchObject({
      column: 'us-nato',
      side: 'us; nato',
    });
  });

  it('says what a text repeats, and who repeats it', () => {
    const rows = rowsOf(written('statements', inputOf(OFFICIAL)));
    expect(rows.find(({ statement }) => statement === 'gz-ru-may')?.repeated_by).toMatch(
      /Russian Ministry of Tides \(invented\): « Ils y seront »$/,
    );
  });
});

it('quotes every word of a table, so that who splits at semicolons finds no formula within', () => {
  expect(csvLine(['plain', 'a;=1+1', '', 7, true])).toBe('"plain","a;=1+1","",7,true\r\n');
  const [head = ''] = written('statements', inputOf(REAL)).split('\r\n');
  expect(head.replace(BYTE_ORDER_MARK, '')).toMatch(/^"\w+"(?:,"\w+")*$/);
});

describe.each(LIBRARIES)('annotations of %s', (_, library) => {
  it('credit the words as all forms do, call our translation ours, and have the editors’ notes', () => {
    const input = inputOf(library);
    const { first } = JSON.parse(written('annotations', input)) as {
      readonly first: {
        readonly items: readonly {
          readonly id: string;
          readonly body: readonly { readonly value?: string }[];
        }[];
      };
    };
    for (const contact of library.contacts())
      for (const one of placedIn(library, contact)) {
        const link = `${FOLDER}/contacts/${contact.id}#${one.statement.id}`;
        const item = first.items.find(({ id }) => id === (one.half ? `${link}-${one.half}` : link));
        const said = item?.body.map(({ value }) => value) ?? [];
        expect(said).toContain(creditOf(one, input));
        const english = one.statement.translation?.en;
        if (english !== undefined) expect(said).toContain(`${input.messages.ourTranslation.en}: ${english}`);
        for (const { remark } of remarksOn(one.statement, input))
          expect(said.some((value) => value?.endsWith(remark))).toBe(true);
      }
  });
});

describe.each(LIBRARIES)('the JSON of %s', (_, library) => {
  it('has the editors’ notes on its words, and no others', () => {
    const { notes } = JSON.parse(written('json', inputOf(library))) as ViewDocument;
    const { i18n } = inputOf(library);
    const all = new Set(notes.map((note) => i18n.localize(note)));
    for (const contact of library.contacts())
      for (const { statement } of library.statementsOn(contact.id))
        for (const { words, remark } of remarksOn(statement, inputOf(library)))
          if (words !== undefined) expect(all).toContain(remark);
    const [first] = library.contacts();
    const own = JSON.parse(written('json', inputOf(library, 'en', [first?.id ?? '']))) as ViewDocument;
    expect(own.notes.length).toBeLessThanOrEqual(notes.length);
    for (const { passages } of own.notes) expect(own.texts.map(({ id }) => id)).toContain(passages[0]?.text);
  });
});

interface Claim {
  readonly '@id': string;
  readonly '@type': string;
  readonly author?: readonly { readonly name: string }[];
  readonly creditText?: string;
}
const claimsIn = (library: typeof REAL) =>
  (JSON.parse(written('json-ld', inputOf(library))) as { readonly '@graph': readonly Claim[] })[
    '@graph'
  ].filter((one) => one['@type'] === 'Claim');

describe('claims of the graph', () => {
  it('have the same authors wherever they have the same name', () => {
    for (const [, library] of LIBRARIES) {
      const authors = new Map<string, string>();
      for (const claim of claimsIn(library)) {
        const own = JSON.stringify(claim.author);
        if (own === undefined) continue;
        expect(authors.get(claim['@id']) ?? own).toBe(own);
        authors.set(claim['@id'], own);
        expect(claim.creditText).not.toBe('');
      }
    }
    const both = claimsIn(OFFICIAL).filter((claim) => claim['@id'].includes('#gz-both'));
    expect(both.map((claim) => claim['@id'].split('#')[1])).toEqual(['gz-both.us', 'gz-both']);
    expect(both[0]?.creditText).not.toContain('Russian');
  });

  it('name the newsroom and the route', () => {
    for (const [, library] of LIBRARIES)
      for (const claim of claimsIn(library)) {
        const id = claim['@id'].split('#')[1]?.split('.')[0] ?? '';
        const text = library.text(library.statement(id)?.text ?? '');
        expect(claim.creditText).toContain(text?.publisher.name.en);
      }
  });

  it('of officials whom a text of others does not name have no author', () => {
    const of = claimsIn(REAL).find(({ author }) => author !== undefined);
    const id = of?.['@id'].split('#')[1] ?? '';
    const statements = REAL.corpus.statements.map((one): Statement => {
      const { speaker: _, ...rest } = one;
      return one.id === id ? { ...rest, office: ['pentagon'], unnamed: 'elsewhere' } : one;
    });
    const [unnamed] = claimsIn(libraryFrom({ ...REAL.corpus, statements })).filter((claim) =>
      claim['@id'].endsWith(`#${id}`),
    );
    expect(unnamed).toBeDefined();
    expect(unnamed?.author).toBeUndefined();
  });
});
