/** Citations, read back by citation-js: whose text it is, its day and address, and in which version it was read. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../src/exports/cite/bibtex.ts';
import { choicesOf } from '../../src/exports/cite/choices.ts';
import {
  type Citable,
  citeContact,
  citeCorpus,
  citeStatement,
  citeText,
} from '../../src/exports/cite/citable.ts';
import { cslOf, writeCsl } from '../../src/exports/cite/csl-json.ts';
import { writeRis } from '../../src/exports/cite/ris.ts';
import { STYLES, type Style, writeReference } from '../../src/exports/cite/styles.ts';
import { textOfLine } from '../../src/exports/document.ts';
import type { I18n } from '../../src/messages/I18nContext.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';
import { contextOf, LINK } from './export-context.ts';

const real = await libraryOf('seeds');
const official = await libraryOf('tests/fixture/readouts');
const CORPORA = [real, official];

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the corpus');
  return value;
}

const allOf = (i18n: I18n) =>
  CORPORA.flatMap((library): Citable[] => {
    const context = contextOf(library, i18n);
    return [
      citeCorpus(context),
      ...library.contacts().map((contact) => citeContact(contact, context)),
      ...library.texts().map((text) => citeText(text, context)),
      ...library.corpus.statements.flatMap((statement) => citeStatement(statement, context) ?? []),
    ];
  });
const ALL = [...allOf(ENGLISH), ...allOf(FRENCH)];

const referenceOf = (cited: Citable, style: Style, i18n = ENGLISH) =>
  textOfLine(writeReference(cited, style, { cite: contextOf(real, i18n).cite, messages: i18n.messages }));

/** RIS is named as such, since its reader would else be chosen by what is in it. */
const entriesOf = (written: string) =>
  new Cite(written, { generateGraph: false, ...(/^TY {2}-/.test(written) && { forceType: '@ris/file' }) })
    .data;
const readBack = (written: string) => found(entriesOf(written)[0]);
const inLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
/** A reader of BibTeX makes one plain space of several. */
const spaced = (text: unknown) => String(text).replace(/\s+/g, ' ');
const literalOf = (author: unknown) =>
  (author as readonly { readonly literal?: string; readonly family?: string }[])[0];

describe.each([
  ['CSL-JSON', writeCsl],
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
] as const)('%s', (format, write) => {
  it('is read back with author, title, address and note', () => {
    for (const cited of ALL) {
      const item = readBack(write(cited));
      expect(item.title, cited.key).toBe(cited.isDescribed ? `[${cited.title}]` : cited.title);
      expect(item.URL).toBe(cited.url ?? LINK);
      if (cited.author === undefined) expect(item.author).toBeUndefined();
      else {
        const { literal, family } = found(literalOf(item.author));
        expect(literal ?? family).toBe(
          format === 'RIS' ? cited.author.replaceAll(', ', ' · ') : cited.author,
        );
      }
      if (cited.author !== undefined) {
        expect(item.note).toContain(cited.note.version);
        expect(item.note).toContain(LINK);
      } else expect(JSON.stringify(item)).toContain(cited.note.version);
      for (const remark of cited.remarks) expect(spaced(item.note)).toContain(spaced(remark));
    }
  });

  it('is read back with its day, where it has one', () => {
    for (const cited of ALL) {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})[~?%]?$/.exec(cited.date?.edtf ?? '') ?? [];
      if (day === undefined) continue;
      expect(readBack(write(cited)).issued, `${cited.key} ${write(cited)}`).toMatchObject({
        'date-parts': [[Number(year), Number(month), Number(day)]],
      });
    }
  });
});

describe('a text', () => {
  it('is cited by its newsroom or office, on its own day, at its own address', () => {
    const context = contextOf(real, ENGLISH);
    const cited = citeText(
      found(
        real.text('vietnam-vn-2024-06-26') ??
          real.texts().find(({ publisher }) => publisher.name.en === 'vietnam.vn'),
      ),
      context,
    );
    expect(referenceOf(cited, 'apa')).toBe(
      `vietnam.vn. (ca. 2024, June 26). [Telephone call between the Russian and American defence ministers]. ${cited.url}. Read in Readouts (Version ${real.hash}). ${LINK}`,
    );
    expect(cslOf(cited)).toMatchObject({
      author: [{ literal: 'vietnam.vn' }],
      issued: { 'date-parts': [[2024, 6, 26]], circa: true },
      archive: 'Readouts',
    });
  });

  it('in the writer’s title is cited by that, and by ours in brackets', () => {
    const context = contextOf(official, ENGLISH);
    const own = citeText(
      found(official.texts().find(({ title }) => title.en.startsWith('Readout of'))),
      context,
    );
    expect(referenceOf(own, 'mla')).toContain(
      ' “Readout of President Sample’s Call with President Primerov.” 5 Mar. 2024',
    );
    expect(referenceOf(own, 'chicago')).toContain(
      ' “Readout of President Sample’s Call with President Primerov.” March 5, 2024.',
    );
  });
});

describe('a contact', () => {
  const contact = found(real.contact('2017-03-03-pavel-gerasimov-call'));

  it('is cited as a page of the corpus in its version, and says whose account is missing', () => {
    const cited = citeContact(contact, contextOf(real, ENGLISH));
    expect(cslOf(cited)).toMatchObject({ 'container-title': 'Readouts', version: real.hash });
    expect(cited.remarks).toContain('No NATO account in these texts.');
    for (const style of STYLES) {
      expect(referenceOf(cited, style)).toContain(real.hash);
      expect(referenceOf(cited, style)).toContain(LINK);
    }
  });
});

describe('a statement', () => {
  it('is cited by paragraph and speaker, whose words it gives', () => {
    const statement = found(real.statement('vn-austin-initiated'));
    const cited = found(citeStatement(statement, contextOf(real, ENGLISH)));
    const attributed =
      'Statement attributed to Maj. Gen. Patrick Ryder (United States), Pentagon spokesman, to reporters';
    for (const style of STYLES) {
      expect(referenceOf(cited, style)).toContain(attributed);
      expect(referenceOf(cited, style)).toMatch(/[Pp]ara\. 3/);
    }
    expect(readBack(writeRis(cited))).toMatchObject({ abstract: 'M. Austin a initié la conversation' });
  });
});

describe('APA', () => {
  /** As citation-js writes them, of items without the archive that they were read in, which APA does not name so. */
  const theirs = (cited: readonly Citable[]): ReadonlyMap<string, string> => {
    const items = cited.map((one) => {
      const { archive: _archive, archive_location: _location, ...item } = cslOf(one);
      return item;
    });
    const options = { format: 'text', template: 'apa', lang: 'en-US', asEntryArray: true } as const;
    return new Map(new Cite(items).format('bibliography', options).map(([id, text]) => [id, text.trim()]));
  };
  // It writes titles with capitals of its own, and distinguishes entries of a year by a letter.
  const alike = (reference: string | undefined) => reference?.toLowerCase().replace(/(?<=\(\d{4})[a-z]/, '');

  it('agrees with citation-js on contacts, but for the version', () => {
    for (const library of CORPORA) {
      const all = library.contacts().map((contact) => citeContact(contact, contextOf(library, ENGLISH)));
      const expected = theirs(all);
      for (const cited of all) {
        const ours = referenceOf(cited, 'apa').replace(` (Version ${cited.note.version})`, '');
        expect(alike(ours)).toBe(alike(expected.get(cited.key)));
      }
    }
  });

  it('agrees with citation-js on texts, up to where they were read', () => {
    for (const library of CORPORA) {
      const all = library
        .texts()
        .filter(({ date }) => /^[\d-]+$/.test(date.edtf))
        .map((text) => citeText(text, contextOf(library, ENGLISH)));
      const expected = theirs(all);
      for (const cited of all) {
        const [ours = ''] = referenceOf(cited, 'apa').split(' Read in ');
        // Of a text without an address, the item has that of the copy.
        const whole = cited.url === undefined ? `${ours} ${LINK}` : ours.replace(/\.$/, '');
        expect(alike(whole)).toBe(alike(expected.get(cited.key)));
      }
    }
  });
});

describe('hostile names', () => {
  const context = contextOf(real, ENGLISH);
  const text = found(real.texts()[0]);
  const NAMES = [
    'Smith and Sons',
    'Office of X, Department of Y',
    'A {brace} and }{',
    'C:\\path\\to',
    '100% & #1_$ ~^',
    'Министерство обороны',
    'two\nlines\r\nER  - ',
    '\u200fright to left\u202e',
    '\ud800 lone',
    '@misc{x, title = {y}}',
    'TY  - BOOK',
  ];
  const withName = (name: string): Citable => ({
    ...citeText({ ...text, publisher: { ...text.publisher, name: { en: name, fr: name } } }, context),
    title: name,
    isDescribed: false,
    words: name,
    remarks: [name],
  });

  it.each(NAMES)('%j comes through every format', (name) => {
    const cited = withName(name);
    const expected = inLine(name);
    const bibtex = readBack(writeBibtex(cited));
    const { literal, family } = found(literalOf(bibtex.author));
    for (const field of [literal ?? family, bibtex.title, bibtex.note])
      expect(spaced(field)).toBe(spaced(expected));
    const ris = readBack(writeRis(cited));
    for (const field of [ris.title, ris.note]) expect(spaced(field)).toBe(spaced(expected));
    expect(readBack(writeCsl(cited))).toMatchObject({
      title: name.toWellFormed(),
      author: [{ literal: name.toWellFormed() }],
    });
  });

  it('of any kind leave one entry, which is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const cited = withName(`x${name}x`);
        for (const written of [writeBibtex(cited), writeRis(cited), writeCsl(cited)]) {
          const data = entriesOf(written);
          expect(data).toHaveLength(1);
          expect(data[0]?.URL).toBe(cited.url ?? LINK);
        }
        for (const style of STYLES) expect(referenceOf(cited, style)).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what can be cited', () => {
  it('begins with what was asked for, and every link names the version', () => {
    const { cite } = contextOf(real, ENGLISH);
    const contact = found(real.contact('2024-06-25-austin-belousov-call'));
    const choices = choicesOf(
      { contact, text: undefined, statement: 'vn-austin-initiated' },
      'Readouts',
      real,
      ENGLISH,
      cite,
    );
    expect(choices.map(({ key }) => key.split(' ')[0])).toEqual(['statement', 'contact', 'text', 'corpus']);
    for (const { link } of choices) expect(link).toContain(`version=${real.hash}`);
    expect(
      choicesOf(
        { contact: undefined, text: undefined, statement: undefined },
        'Readouts',
        real,
        ENGLISH,
        cite,
      ),
    ).toHaveLength(1);
  });
});
