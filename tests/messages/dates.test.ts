/** Dates in words, at their precision, with the parts that no text states marked. */

import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/compile/passes/edtf.ts';
import { dateText, writeDate } from '../../src/messages/dates.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import type { Basis, Dating } from '../../src/model/dating.ts';

function dating(edtf: string, basis: Partial<Dating['basis']> = {}): Dating {
  const reading = readEdtf(edtf);
  if ('error' in reading) throw new Error(`${edtf} is no EDTF`);
  const stated: Dating['basis'] = { year: 'stated', month: 'stated', day: 'stated' };
  return { edtf, basis: { ...stated, ...basis }, evidence: [], ...reading.value };
}

describe('dateText', () => {
  it.each([
    ['2024-06-25', '25 June 2024'],
    ['2021-12', 'December 2021'],
    ['2021', '2021'],
    ['2021-12~', 'about December 2021'],
    ['2021-03-31~', 'about 31 March 2021'],
    ['2021-03-31?', '31 March 2021 (uncertain)'],
    ['2021-03-31%', 'about 31 March 2021'],
    ['2017-04-26/2017-04-27', '26–27 April 2017'],
    ['2017-04-30/2017-05-02', '30 April – 2 May 2017'],
    ['2016-12-30/2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2021-11/2021-12', 'November–December 2021'],
    ['2016/2017', '2016–2017'],
    ['2021-12-22/..', 'from 22 December 2021'],
    ['2021-12-22/', 'from 22 December 2021, end unknown'],
    ['../2021-12', 'until December 2021'],
    ['/2021-12', 'until December 2021, start unknown'],
    ['2021-12-XX', 'December 2021, day unknown'],
    ['202X', '2020s'],
    ['2014-21', 'spring 2014'],
    ['2014-24', 'winter 2014'],
  ])('%s → %s', (edtf, expected) => {
    expect(dateText(dating(edtf), { month: 'long' }, en)).toBe(expected);
  });

  it('names the weekday where it is asked for', () => {
    expect(dateText(dating('2024-06-25'), { weekday: true, month: 'long' }, en)).toBe('Tuesday 25 June 2024');
    expect(dateText(dating('2017-04-26/2017-04-27'), { month: 'short' }, en)).toBe('26–27 Apr 2017');
    expect(dateText(dating('2017-04-26/2017-04-27'), { weekday: true, month: 'long' }, en)).toBe(
      'Wednesday 26 – Thursday 27 April 2017',
    );
  });
});

describe('writeDate', () => {
  const runs = (edtf: string, basis: Partial<Record<'year' | 'month' | 'day', Basis>>) =>
    writeDate(dating(edtf, basis), { month: 'long' }, en).map((run) => [run.text, run.basis]);

  it('marks the part that is inferred, and that alone', () => {
    expect(runs('2024-06-25', { year: 'inferred' })).toEqual([
      ['25 June', 'stated'],
      [' ', null],
      ['2024', 'inferred'],
    ]);
  });

  it('draws neighbours of one basis as one run', () => {
    expect(runs('2021-03-31', { year: 'inferred', month: 'inferred', day: 'inferred' })).toEqual([
      ['31 March 2021', 'inferred'],
    ]);
  });

  it('marks both days of a range', () => {
    expect(runs('2017-04-26/2017-04-27', { day: 'outside' })[0]).toEqual(['26–27', 'outside']);
  });
});

describe('in French', () => {
  it.each([
    ['2021-04-01', '1er avril 2021'],
    ['2024-06-25', '25 juin 2024'],
    ['2021-12', 'décembre 2021'],
    ['2021', '2021'],
    ['2021-12~', 'vers décembre 2021'],
    ['2021-03-31~', 'vers le 31 mars 2021'],
    ['2021~', 'vers 2021'],
    ['2021-03-31?', '31 mars 2021 (date incertaine)'],
    ['2017-04-26/2017-04-27', '26–27 avril 2017'],
    ['2017-04-01/2017-04-03', '1er–3 avril 2017'],
    ['2017-04-30/2017-05-02', '30 avril – 2 mai 2017'],
    ['2016-12-30/2017-01-02', '30 décembre 2016 – 2 janvier 2017'],
    ['2021-11/2021-12', 'novembre–décembre 2021'],
    ['2016/2017', '2016–2017'],
    ['2021-12-22/..', 'depuis le 22 décembre 2021'],
    ['2021-08/..', 'depuis août 2021'],
    ['2021-12-22/', 'depuis le 22 décembre 2021, fin inconnue'],
    ['../2021-12', 'jusqu’en décembre 2021'],
    ['../2021-12-22', 'jusqu’au 22 décembre 2021'],
    ['/2021-12', 'jusqu’en décembre 2021, début inconnu'],
    ['2021-12-XX', 'décembre 2021, jour inconnu'],
    ['202X', 'années 2020'],
    ['2014-21', 'printemps 2014'],
  ])('%s → %s', (edtf, expected) => {
    expect(dateText(dating(edtf), { month: 'long' }, fr)).toBe(expected);
  });

  it.each([
    ['2021-01-01', '1er janv. 2021'],
    ['2021-11-23', '23 nov. 2021'],
    ['2021-03-31', '31 mars 2021'],
    ['2017-04-26/2017-04-27', '26–27 avr. 2017'],
  ])('%s → %s for short', (edtf, expected) => {
    expect(dateText(dating(edtf), { month: 'short' }, fr)).toBe(expected);
  });

  it('names the weekday in lower case', () => {
    expect(dateText(dating('2024-06-25'), { weekday: true, month: 'long' }, fr)).toBe('mardi 25 juin 2024');
  });

  it.each([
    ['2024-06-25', 'Mardi 25 juin 2024'],
    ['2021-12', 'Décembre 2021'],
    ['2014-22', 'Été 2014'],
    ['2021-03-31~', 'Vers le mercredi 31 mars 2021'],
    ['../2021-12', 'Jusqu’en décembre 2021'],
    ['2017-04-01/2017-04-03', 'Samedi 1er – lundi 3 avril 2017'],
    ['2021', '2021'],
  ])('opens a line with a capital: %s → %s', (edtf, expected) => {
    expect(dateText(dating(edtf), { weekday: true, month: 'long', opens: true }, fr)).toBe(expected);
  });

  it('keeps how each part is known when the line opens with it', () => {
    const inferred = { year: 'inferred', month: 'inferred', day: 'stated' } as const;
    const style = { weekday: true, month: 'long', opens: true } as const;
    expect(writeDate(dating('2024-06-25', inferred), style, fr)).toEqual([
      { text: 'Mardi 25', basis: 'stated' },
      { text: ' ', basis: null },
      { text: 'juin 2024', basis: 'inferred' },
    ]);
  });
});
