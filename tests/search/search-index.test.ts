/** Which contacts a query finds: in invented strings, by every field that is searched, and in the real corpus. */

import { describe, expect, it } from 'vitest';
import { findHighlights } from '../../src/search/find-marks.ts';
import { registryOf, searchedContacts } from '../../src/search/searched-strings.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { invented, inventedContact, inventedStatement, ofWords, searchOf } from './invented-words.ts';

const found = (ids: ReadonlySet<string> | undefined) => ids && [...ids].toSorted();

describe('a query', () => {
  const index = searchOf(
    ofWords([
      ['Ils se sont parlé au téléphone', 'They spoke by telephone of a weapon, after negotiation'],
      ['les négociations de l’OTAN à Genève', 'The talks of Ukraine’s allies'],
      ['Встреча в Москве', 'un appel téléphonique', 'constructor'],
    ]),
  );

  it.each([
    ['an accent left out, another ending', 'telephonique', ['0', '2']],
    ['another ending', 'négocier', ['1']],
    ['the same without its accent', 'negocier', ['1']],
    ['capitals', 'GENÈVE', ['1']],
    ['an elision on either side', 'd’Otan', ['1']],
    ['an English plural', 'weapons', ['0']],
    ['an English singular', 'talk', ['1']],
    ['an English ending', 'negotiated', ['0']],
    ['a possessive', 'Ukraine’s', ['1']],
    ['the beginning of a word', 'télé', ['0', '2']],
    ['too short a beginning', 'té', []],
    ['a short word as it stands', 'au', ['0']],
    ['Cyrillic', 'москве', ['2']],
    ['all words, wherever they stand', 'weapon téléphone', ['0']],
    ['words of different contacts', 'weapon négociations', []],
    ['a word that is nowhere', 'zzz', []],
    ['a name that every object has', 'constructor', ['2']],
    ['another such name', 'hasOwnProperty', []],
    ['no typing errors', 'telefone', []],
    ['nothing', '', undefined],
    ['no word', ' ?! l’', undefined],
  ])('finds by %s: %s', (_, q, ids) => {
    expect(found(index.search(q))).toEqual(ids);
  });
});

describe('what is searched', () => {
  const passage = { text: 'a-text', paragraph: 1 };
  const read = invented({
    contacts: [
      inventedContact('one', {
        title: { en: 'titleen', fr: 'titlefr' },
        label: { en: '[labelen]', fr: 'labelfr' },
        people: [{ person: 'ivan', basis: 'stated' }],
        place: { named: 'placenamed', resolved: { en: 'placeen', fr: 'placefr' }, basis: 'stated' },
        note: { en: 'contactnote', fr: 'contactnote' },
        outside: [
          {
            what: { en: 'outsidefact', fr: 'outsidefact' },
            where: { en: 'outsidepaper', fr: 'outsidepaper' },
          },
        ],
      }),
      inventedContact('two'),
    ],
    people: [
      {
        id: 'ivan',
        side: 'ru',
        name: { en: 'nameen', fr: 'namefr' },
        byline: { en: 'rank nameen', fr: 'rank namefr' },
        office: { en: 'officeen', fr: 'officefr' },
        spellings: ['spelling'],
      },
      {
        id: 'john',
        side: 'us',
        name: { en: 'speakeren', fr: 'speakerfr' },
        byline: { en: '', fr: '' },
        office: { en: '', fr: '' },
        spellings: ['speakerspelt'],
      },
      {
        id: 'erik',
        side: 'nato',
        name: { en: 'voiceen', fr: 'voicefr' },
        byline: { en: '', fr: '' },
        office: { en: '', fr: '' },
        spellings: [],
      },
    ],
    bodies: [{ id: 'ministry', side: 'ru', name: { en: 'bodyen', fr: 'bodyfr' } }],
    statements: [
      inventedStatement('one', {
        speaker: 'john',
        voice: ['erik'],
        office: ['ministry'],
        passages: [
          { ...passage, start: 0, end: 10, words: 'firstwords', telling: 0 },
          { ...passage, start: 20, end: 30, words: 'againwords', telling: 1 },
        ],
        translation: { en: 'translated' },
        note: { en: 'noteen', fr: 'notefr' },
        again: [
          { mode: 'direct', translation: { en: 'againtranslated' }, note: { en: 'againen', fr: 'againfr' } },
        ],
      }),
      inventedStatement('one', {
        id: 'around',
        bearings: [{ contact: 'one', points: ['tone'], as: 'around' }],
        passages: [{ ...passage, start: 40, end: 50, words: 'aroundword', telling: 0 }],
      }),
      inventedStatement('two', {
        id: 'elsewhere',
        passages: [{ ...passage, start: 60, end: 70, words: 'elsewhere', telling: 0 }],
      }),
    ],
    notes: [
      {
        passages: [{ ...passage, start: 29, end: 35, words: '' }],
        kind: 'error',
        en: 'overlapen',
        fr: 'overlapfr',
      },
      { passages: [{ ...passage, start: 10, end: 20, words: '' }], kind: 'error', en: 'besides', fr: '' },
      {
        passages: [{ ...passage, text: 'b-text', start: 0, end: 9, words: '' }],
        kind: 'error',
        en: 'othertext',
        fr: '',
      },
    ],
  });
  const index = searchOf(read);
  const search = (q: string) => index.search(q);

  const searched = [
    'titleen titlefr labelen labelfr placenamed placeen placefr nameen namefr spelling speakeren speakerfr',
    'speakerspelt voiceen voicefr bodyen bodyfr firstwords againwords aroundword translated noteen notefr',
    'againtranslated againen againfr overlapen overlapfr',
  ].flatMap((line) => line.split(' '));
  const left = 'call held rank officeen contactnote outsidefact outsidepaper besides othertext'.split(' ');

  it.each(searched)('%s', (word) => {
    expect(found(search(word))).toEqual(['one']);
  });

  it.each(left)('not %s', (word) => {
    expect(found(search(word))).toEqual([]);
  });

  it('not the words of another contact', () => {
    expect(found(search('elsewhere'))).toEqual(['two']);
  });
});

const real = await libraryOf('seeds');

describe('the real contacts', () => {
  const index = searchOf(real.corpus);
  const search = (q: string) => index.search(q);
  const searched = searchedContacts(real.corpus, registryOf(real.corpus.people, real.corpus.bodies));
  const contacts = real.corpus.contacts.map((contact) => ({
    contact,
    strings: [...(searched.get(contact.id)?.strings ?? [])],
  }));

  // The patterns are written out by hand, without the forms that the search itself uses.
  it.each([
    ['missile', /\bmissiles?\b/i],
    ['Crimée', /\bcrim(?:ée|ea)/i],
    ['telephonique', /\bt[ée]l[ée]phon/i],
  ])('%s finds those whose words hold it', (q, pattern) => {
    const holding = contacts.filter(({ strings }) => strings.some((string) => pattern.test(string)));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.length).toBeLessThan(contacts.length);
    expect(found(search(q))).toEqual(holding.map(({ contact }) => contact.id).toSorted());
  });

  it.each(contacts)('$contact.id is found by its titles and labels', ({ contact }) => {
    for (const { en, fr } of [contact.title, contact.label]) {
      expect(search(en)).toContain(contact.id);
      expect(search(fr)).toContain(contact.id);
    }
  });

  const samples = [
    'appel call téléphone weapons négociations missiles OTAN NATO Guerassimov Gerasimov le the a Bakou Genève',
    'Crimée initiative menace frontière minister état Ukraine rare 2021 26 communiqué refusé sécurité sera zzz',
  ].flatMap((line) => line.split(' '));

  it.each(samples)('a contact is found by %s if and only if the word is marked in it', (q) => {
    const marked = contacts.filter(({ strings }) =>
      strings.some((string) => findHighlights(string, q).length > 0),
    );
    expect(found(search(q))).toEqual(marked.map(({ contact }) => contact.id).toSorted());
  });
});
