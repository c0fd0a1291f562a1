/** The route of a statement's words: never from somebody else's mouth, and translated or not whoever spoke. */

import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.ts';
import { chainOf, commonLanguages, isTranslated, machineSteps } from '../../src/selection/chain-of.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

function statementOf(id: string): Statement {
  const statement = real.statement(id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
}

function names(statement: Statement): readonly string[] {
  return chainOf(statement, real).map(({ who }) => who.en);
}

/** A statement of the real texts without the chain of its own. */
function withoutChain(statement: Statement): Statement {
  const copy = { ...statement };
  Reflect.deleteProperty(copy, 'chain');
  return copy;
}

describe('chainOf', () => {
  it('takes the statement’s own chain first', () => {
    expect(names(statementOf('lp-putin-bombers'))).toEqual(['Vladimir Putin', 'AFP Moscow', 'La Presse']);
  });

  it('takes the chain of the text where that begins with who says the words', () => {
    expect(names(statementOf('lp-international-security'))).toEqual([
      'Ministry of Defence',
      'AFP Moscow',
      'La Presse',
    ]);
    // A spokesman of the office at its root.
    expect(names(statementOf('vn-austin-initiated'))[0]).toBe('Pentagon');
    // A person who is the root, and who names no office.
    expect(names(statementOf('ea-blinken-consequences'))[0]).toBe('Antony Blinken');
  });

  it('does not name the root of its text where somebody else of that side speaks', () => {
    expect(names(withoutChain(statementOf('lp-putin-bombers')))).toEqual(['AFP Moscow', 'La Presse']);
    expect(names(withoutChain(statementOf('ea-us-repeated-concern')))).toEqual(['AFP', 'L’Écho d’Algérie']);
  });

  it('names no root where nobody of that side is named', () => {
    // “Moscow”, in a text whose Russian chain begins with the Ministry of Defence.
    const moscow = { ...withoutChain(statementOf('lp-putin-bombers')), office: [] };
    Reflect.deleteProperty(moscow, 'speaker');
    expect(names(moscow)).toEqual(['AFP Moscow', 'La Presse']);
  });

  it('names the source of neither side for words that are credited to both', () => {
    const shared = fixture.corpus.statements.filter(
      ({ sides, chain, text }) => !chain && sides.length > 1 && fixture.text(text)?.chains[sides[0] ?? 'ru'],
    );
    expect(shared.length).toBeGreaterThan(1);
    for (const statement of shared) {
      const chains = fixture.text(statement.text)?.chains ?? {};
      const roots = statement.sides.map((side) => chains[side]?.[0]?.who.en);
      const shown = chainOf(statement, fixture).map(({ who }) => who.en);
      expect(shown.length, statement.id).toBeGreaterThan(0);
      expect(
        shown.filter((name) => roots.includes(name)),
        statement.id,
      ).toEqual([]);
    }
  });

  it('keeps of two routes only where they have met', () => {
    const step = (who: string) => ({ who: { en: who, fr: who }, basis: 'stated' as const });
    const chains = { ru: ['A', 'Agency', 'Paper'].map(step), us: ['B', 'Other agency', 'Paper'].map(step) };
    const statement = withoutChain({ ...statementOf('lp-international-security'), sides: ['ru', 'us'] });
    const text = { ...real.text(statement.text), chains };
    const library = { ...real, text: () => text } as typeof real;
    expect(chainOf(statement, library).map(({ who }) => who.en)).toEqual(['Paper']);
  });

  it('takes the whole route of a text for words of its own', () => {
    const own = fixture.corpus.statements.find(
      ({ sides, chain, text }) =>
        !chain && sides[0] === 'newsroom' && (fixture.text(text)?.chains.newsroom?.length ?? 0) > 0,
    );
    if (!own) throw new Error('the fixture has none');
    expect(chainOf(own, fixture)).toEqual(fixture.text(own.text)?.chains.newsroom);
  });

  it('takes the route of the text itself where its side has none', () => {
    expect(names(withoutChain(statementOf('lp-kyiv-wants-arms')))).toEqual(['AFP Moscow', 'La Presse']);
  });

  it('begins with who says the words, wherever a side is credited with them in the real texts', () => {
    const wrong = real.corpus.statements.filter((statement) => {
      if (statement.chain || statement.sides.every((side) => side === 'newsroom')) return false;
      const [side = 'newsroom'] = statement.sides;
      return chainOf(statement, real) !== real.text(statement.text)?.chains[side];
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('isTranslated', () => {
  it('holds for words of another language, also where the root of their text is not theirs', () => {
    expect(isTranslated(statementOf('lp-international-security'), real)).toBe(true);
    expect(isTranslated(withoutChain(statementOf('lp-putin-bombers')), real)).toBe(true);
  });

  it('does not hold for words of the text itself', () => {
    const own = real.corpus.statements.find(({ sides, chain }) => !chain && sides.includes('newsroom'));
    expect(own && isTranslated(own, real)).toBe(false);
  });
});

describe('what a machine translated', () => {
  const step = (who: string, language?: string, by: 'human' | 'machine' = 'human') => ({
    who: { en: who, fr: who },
    ...(language && { language }),
    by,
    basis: 'stated' as const,
  });

  it('is from the language of the step before, where that is known', () => {
    expect(machineSteps([step('a', 'en'), step('b', 'vi'), step('c', 'fr', 'machine')])).toEqual([
      { from: 'vi', into: 'fr' },
    ]);
    expect(machineSteps([step('a', 'en'), step('b'), step('c', 'fr', 'machine')])).toEqual([
      { from: undefined, into: 'fr' },
    ]);
    expect(machineSteps([step('a', 'en'), step('b', 'fr')])).toEqual([]);
  });

  it('is named for several together only as far as it is the same', () => {
    const [vi, en] = ['vi', 'en'].map((from) => ({ from, into: 'fr' }));
    if (!vi || !en) throw new Error('no languages');
    expect(commonLanguages([vi, vi])).toEqual(vi);
    expect(commonLanguages([vi, en])).toEqual({ from: undefined, into: 'fr' });
  });

  it.each([
    [ENGLISH, 'en', 'machine translation from English into French'],
    [ENGLISH, undefined, 'machine translation into French'],
    [FRENCH, 'en', 'traduction automatique de l’anglais vers le français'],
    [FRENCH, 'vi', 'traduction automatique du vietnamien vers le français'],
    [FRENCH, undefined, 'traduction automatique vers le français'],
  ])('is said in words', ({ messages }, from, words) => {
    expect(messages.panel.machine(from, 'fr')).toBe(words);
  });
});
