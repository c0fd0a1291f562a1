/** The JSON of the contacts in view, held to its published schema by ajv, which is not what writes it. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { viewSchema } from '../../../src/build/site/view-schema.ts';
import { json, type ViewDocument } from '../../../src/exports/data/forms/json.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { chainOf } from '../../../src/selection/chain-of.ts';
import { libraryOf } from '../../corpus-for-tests.ts';
import { inputOf, VIEW, written } from './input-for-tests.ts';

const LIBRARIES = {
  'the real texts': await libraryOf('seeds'),
  'the fixture': await libraryOf('tests/fixture/seeds'),
  'official texts': await libraryOf('tests/fixture/readouts'),
  'terms of its own': await libraryOf('tests/vocabulary/seeds'),
};
const fits = new Ajv2020().compile(z.toJSONSchema(viewSchema) as object);

describe.each(Object.entries(LIBRARIES))('the JSON of %s', (_, library) => {
  const parsed = (ids?: readonly string[], language: 'en' | 'fr' = 'en') =>
    JSON.parse(written('json', inputOf(library, language, ids))) as ViewDocument;

  it.each(LANGUAGES)('fits its schema: %s', (language) => {
    const document = parsed(undefined, language);
    expect(fits(document), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
    expect(document.source).toMatchObject({ version: library.hash, link: VIEW });
  });

  it('holds all that it names', () => {
    const { contacts, statements, texts, people, bodies } = parsed();
    const known = new Set(statements.map(({ id }) => id));
    for (const { comparison } of contacts) {
      const { points, related, remarks } = comparison;
      for (const id of [
        ...points.flatMap(({ accounts, other }) => [...accounts.ru, ...accounts.usNato, ...other]),
        ...related.ru,
        ...related.usNato,
        ...remarks,
      ])
        expect(known).toContain(id);
    }
    const ids = new Set(texts.map(({ id }) => id));
    const tellers = new Set([...people, ...bodies].map(({ id }) => id));
    for (const statement of statements) {
      expect(ids).toContain(statement.text);
      for (const id of [
        ...(statement.speaker ? [statement.speaker] : []),
        ...statement.office,
        ...statement.voice,
      ])
        expect(tellers).toContain(id);
      expect(statement.route).toEqual(chainOf(statement, library));
    }
    expect(contacts.map(({ id }) => id)).toEqual(library.corpus.contacts.map(({ id }) => id));
    // The texts themselves belong to their publishers.
    expect(JSON.stringify(texts)).not.toContain('"content"');
  });

  it('of one contact has nothing of another', () => {
    const [first] = library.corpus.contacts;
    const { contacts, statements } = parsed(first ? [first.id] : []);
    expect(contacts).toHaveLength(1);
    for (const { bearings } of statements)
      expect(bearings.some(({ contact }) => contact === first?.id)).toBe(true);
  });
});

it('says which account is missing', () => {
  const document = JSON.parse(
    written('json', inputOf(LIBRARIES['the real texts'], 'en', ['pavel-gerasimov-call'])),
  ) as ViewDocument;
  for (const { comparison, onRecord, parties } of document.contacts)
    expect(comparison.missing.length > 0).toBe(onRecord.length < parties.length);
});

it('is well-formed Unicode whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const hostile = `${words}\ud800\\ud800`;
      expect(JSON.parse(json({ hostile }))).toEqual({
        hostile: hostile.replace(/\p{Surrogate}/gu, '\ufffd'),
      });
    }),
  );
});
