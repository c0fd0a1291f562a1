/** What a query finds in a contact: which statements, and the snippet around the words. */

import { describe, expect, it } from 'vitest';
import type { Unpaired } from '../../src/model/quotation-marks.ts';
import { findHighlights } from '../../src/search/find-marks.ts';
import { foundStatements, snippetOf } from '../../src/search/found-words.ts';
import {
  type Remark,
  registryOf,
  type SearchedStatement,
  searchedContacts,
} from '../../src/search/searched-strings.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { searchOf } from './invented-words.ts';

const { corpus } = await libraryOf('seeds');
const WHOLE = { before: false, after: false };
const statement = (id: string, words: string, remarks: readonly Remark[] = []): SearchedStatement => ({
  id,
  text: 'a-text',
  sides: ['ru'],
  words: [words],
  tellings: [0],
  cuts: [WHOLE],
  remarks,
});

describe('the statements found', () => {
  const statements = [
    statement('both', 'les missiles et la Crimée'),
    statement('one', 'les missiles seuls'),
    statement('by-remark', 'une arme', [
      { text: 'un missile, en effet', language: 'fr' },
      { text: 'a missile, indeed', language: 'en' },
    ]),
  ];
  const ids = (q: string) => foundStatements(statements, q, 'en').map(({ id }) => id);

  it('have all words of the query, where some do', () => {
    expect(ids('missile')).toEqual(['both', 'one', 'by-remark']);
    expect(ids('missile Crimée')).toEqual(['both']);
  });

  it('have most of the words, where none has all', () => {
    expect(ids('missile Crimée zzz')).toEqual(['both']);
    expect(ids('arme seuls')).toEqual(['one', 'by-remark']);
  });

  it('are none where none has any', () => {
    expect(ids('zzz')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('show the words of the text, and our words only where the text has none that match', () => {
    const found = foundStatements(statements, 'missile', 'en');
    expect(found.map(({ words, remark }) => [words.text, remark?.text])).toEqual([
      ['les missiles et la Crimée', undefined],
      ['les missiles seuls', undefined],
      ['une arme', 'a missile, indeed'],
    ]);
    expect(foundStatements(statements, 'missile', 'fr').at(-1)?.remark?.text).toBe('un missile, en effet');
  });
});

describe('a statement in another language than the page', () => {
  const translated = statement('one', 'les missiles seuls', [
    { text: 'just the missiles', language: 'en', translates: 0 },
    { text: 'Missiles of 2021.', language: 'en' },
    { text: 'De 2021.', language: 'fr' },
  ]);
  const remark = (q: string, language: 'en' | 'fr') =>
    foundStatements([translated], q, language)[0]?.remark?.text;

  it('has its translation below its words, whether or not that has the words sought', () => {
    expect(remark('missiles', 'en')).toBe('just the missiles');
    expect(remark('seuls', 'en')).toBe('just the missiles');
    expect(remark('seuls', 'fr')).toBeUndefined();
  });

  it('is never translated by what translates another telling of it', () => {
    const twice: SearchedStatement = {
      ...statement('one', '', [
        { text: 'just the missiles', language: 'en', translates: 0 },
        { text: 'the missiles again, all missiles', language: 'en', translates: 1 },
      ]),
      words: ['les missiles seuls', 'encore la Crimée'],
      tellings: [0, 1],
      cuts: [WHOLE, WHOLE],
    };
    const shown = (q: string, from = twice) => {
      const [found] = foundStatements([from], q, 'en');
      return [found?.words.text, found?.remark?.text];
    };
    expect(shown('missiles')).toEqual(['les missiles seuls', 'just the missiles']);
    expect(shown('Crimée')).toEqual(['encore la Crimée', 'the missiles again, all missiles']);
    const [first] = twice.remarks;
    expect(shown('Crimée', { ...twice, remarks: first ? [first] : [] })).toEqual([
      'encore la Crimée',
      undefined,
    ]);
  });

  it('has the translation of the very telling that is shown, in the texts that are published', () => {
    const searched = searchedContacts(corpus, registryOf(corpus.people, corpus.bodies));
    const twice = corpus.statements.filter(({ again, bearings }) => again.length > 0 && bearings.length > 0);
    expect(twice.length).toBeGreaterThan(0);
    for (const { id, bearings, passages, translation, again } of twice) {
      const own = searched.get(bearings[0]?.contact ?? '')?.statements.find((one) => one.id === id);
      expect(own?.tellings).toEqual(passages.map(({ telling }) => telling));
      for (const [telling, one] of [translation, ...again.map((other) => other.translation)].entries())
        expect(
          own?.remarks.filter(({ translates }) => translates === telling).map(({ text }) => text),
        ).toEqual(Object.values(one ?? {}));
    }
  });
});

describe('the words of a statement', () => {
  const cutsOf = (words: readonly string[], cuts: readonly Unpaired[], q: string) => {
    const [found] = foundStatements([{ ...statement('one', ''), words, cuts }], q, 'en');
    return found && [found.words.cutBefore, found.words.cutAfter];
  };

  it.each(['»Det var Ukraine«', '”Det var Ukraina”', '„Es war Ukraine“', '« C’était l’Ukraine »'])(
    'are whole where the quotation is, whatever its marks: %s',
    (words) => {
      expect(cutsOf([words], [WHOLE], 'ukrain')).toEqual([false, false]);
    },
  );

  it('are cut where the statement has more before or after them', () => {
    const cuts = [
      { before: false, after: true },
      { before: true, after: false },
    ];
    expect(cutsOf(['« la Crimée', 'et les missiles »'], cuts, 'Crimée')).toEqual([false, true]);
    expect(cutsOf(['« la Crimée', 'et les missiles »'], cuts, 'missiles')).toEqual([true, false]);
  });
});

describe('a snippet', () => {
  const marksOf = (text: string) => findHighlights(text, 'cible');

  it('is a short string as a whole', () => {
    expect(snippetOf('la cible', marksOf('la cible'))).toEqual({
      text: 'la cible',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it.each([
    ['in the middle', `${'avant '.repeat(60)}cible ${'après '.repeat(60)}`, true, true],
    ['at the start', `cible ${'après '.repeat(60)}`.trim(), false, true],
    ['at the end', `${'avant '.repeat(60)}cible`, true, false],
    ['beside a word without end', `${'x'.repeat(400)} cible ${'y'.repeat(400)}`, true, false],
  ])('keeps the word sought, and whole words around it: %s', (_, text, cutBefore, cutAfter) => {
    const snippet = snippetOf(text, marksOf(text));
    expect(snippet).toMatchObject({ cutBefore, cutAfter });
    expect(text).toContain(snippet.text);
    const words = text.split(/\s/);
    for (const word of snippet.text.split(/\s/)) expect(words).toContain(word);
    expect(snippet.text).toContain('cible');
  });
});

describe('in the five texts', () => {
  const index = searchOf(corpus);

  it.each(['missile', 'Лавров', 'telephone call', 'Crimée', 'Guerassimov'])(
    'every contact found by %s has statements of its own, with words of the texts',
    (q) => {
      const ids = [...(index.search(q) ?? [])];
      expect(ids.length).toBeGreaterThan(0);
      for (const { contact, statements } of index.read(q, ids, 'en'))
        for (const { id, words } of statements) {
          const own = corpus.statements.find((one) => one.id === id);
          expect(own?.bearings.map((bearing) => bearing.contact)).toContain(contact);
          expect(own?.passages.some((passage) => passage.words.includes(words.text))).toBe(true);
        }
    },
  );

  it('shows a quotation as cut where the comparison does', () => {
    for (const q of ['missile', 'Crimée', 'Guerassimov'])
      for (const { statements } of index.read(q, [...(index.search(q) ?? [])], 'fr'))
        for (const { id, words } of statements) {
          const own = corpus.statements.find((one) => one.id === id);
          const [only, more] = own?.passages ?? [];
          if (!only || more || only.words !== words.text) continue;
          expect([words.cutBefore, words.cutAfter], id).toEqual([
            only.cutBefore ?? false,
            only.cutAfter ?? false,
          ]);
        }
  });

  it('is the same when the corpus comes in parts', () => {
    const parts = searchOf(corpus, 3);
    const ids = [...(index.search('missile') ?? [])].toSorted();
    const of = (search: typeof index) =>
      search
        .read('missile', ids, 'fr')
        .map(({ contact, statements }) => [contact, statements.map(({ id }) => id).toSorted()]);
    expect(of(parts)).toEqual(of(index));
  });
});
