/** How strings are split into words, and which forms match a word. */

import { describe, expect, it, vi } from 'vitest';
import { queryTerms, termsOf } from '../../src/search/terms.ts';

const cut = (text: string) => termsOf(text).map(({ start, end }) => text.slice(start, end));
const forms = (text: string) => termsOf(text).map((term) => term.forms.join(' '));
const asked = (q: string) => queryTerms(q).map(({ start, end }) => q.slice(start, end));

describe('termsOf', () => {
  it.each([
    ['spaces and marks', '« Oui », dit-il : 26 avril…', ['Oui', 'dit', 'il', '26', 'avril']],
    ['hyphens', 'État-major NATO–Russia', ['État', 'major', 'NATO', 'Russia']],
    ['no-break spaces', '«\u00a0appel\u202f»', ['appel']],
    ['accents written apart', 'te\u0301le\u0301phone', ['te\u0301le\u0301phone']],
    ['letters of two units', '𝐀ppel 🙂 appel', ['𝐀ppel', 'appel']],
    ['other scripts', 'Иван Примеров, שלום', ['Иван', 'Примеров', 'שלום']],
    ['markup as words', '<b>Appel</b>', ['b', 'Appel', 'b']],
    ['nothing', ' …\n', []],
  ])('cuts at %s', (_, text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it.each([
    ["l'Otan", ['Otan']],
    ['L’Ukraine', ['Ukraine']],
    ['l‘appel lʼappel', ['appel', 'appel']],
    ['d’un, n’est, s’il, c’est, m’a, t’a, j’ai', ['un', 'est', 'il', 'est', 'a', 'a', 'ai']],
    ['qu’elle jusqu’à lorsqu’un puisqu’on quoiqu’il', ['elle', 'à', 'un', 'on', 'il']],
    ['aujourd’hui', ['aujourd', 'hui']],
    ['quelqu’un', ['quelqu', 'un']],
    ['Ukraine’s', ['Ukraine', 's']],
    ['l’', []],
    ['L. Austin', ['L', 'Austin']],
  ])('cuts elisions: %s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it.each([
    ['Téléphone', ['telephone telephon']],
    ['négociations', ['negociations negoci']],
    ['WEAPONS', ['weapons weapon']],
    ['sœur Œuvre', ['soeur', 'oeuvre oeuvr']],
    ['Æther Straße', ['aether', 'strasse strass']],
    ['negotiated', ['negotiated negoti']],
    ['2021', ['2021']],
    ['weapons'.repeat(10), ['weapons'.repeat(10)]],
    ['constructor', ['constructor']],
  ])('gives the forms of %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('gives Cyrillic in Latin letters, without stems before their stemmer has been fetched', async () => {
    vi.resetModules();
    const { termsOf: fresh } = await import('../../src/search/terms.ts');
    expect(fresh('Россия Шойгу').map((term) => term.forms.join(' '))).toEqual([
      'россия rossiya rossiia',
      'шоигу shoigu choigou',
    ]);
  });

  it('gives both ways of writing an accent the same forms', () => {
    expect(forms('NE\u0301GOCIE\u0301E')).toEqual(forms('négociée'));
  });
});

describe('queryTerms', () => {
  it.each([
    ['l’appel', ['appel']],
    ['Ukraine’s army', ['Ukraine', 'army']],
    ['y a-t-il accord', ['il', 'accord']],
    ['5 avril', ['5', 'avril']],
    ['a', ['a']],
    ['é', ['é']],
    ['l’', []],
    ['  « » ', []],
  ])('%s', (q, words) => {
    expect(asked(q)).toEqual(words);
  });
});
