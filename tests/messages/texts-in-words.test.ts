/** What is said of the texts of any corpus: their kinds with their numbers, and their languages. */

import { describe, expect, it } from 'vitest';
import { method } from '../../src/messages/en/method.ts';
import { corpusProse } from '../../src/messages/en/method-corpus.ts';
import { previews } from '../../src/messages/en/previews.ts';
import { textsInWords } from '../../src/messages/en/terms.ts';
import { en } from '../../src/messages/en.ts';
import { method as methodInFrench } from '../../src/messages/fr/method.ts';
import { corpusProse as proseInFrench } from '../../src/messages/fr/method-corpus.ts';
import { previews as previewsInFrench } from '../../src/messages/fr/previews.ts';
import { textsInWords as inFrench } from '../../src/messages/fr/terms.ts';
import { fr } from '../../src/messages/fr.ts';
import type { CorpusFacts, TextsOfKinds } from '../../src/model/corpus-index.ts';

const NEWS: TextsOfKinds = { kinds: { news: 5 }, languages: ['fr'] };
const MIXED: TextsOfKinds = { kinds: { news: 1, readout: 2 }, languages: ['en', 'fr'] };
const ONE: TextsOfKinds = { kinds: { transcript: 1 }, languages: ['ru'] };

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it.each([
  [NEWS, 'five French-language news texts', 'cinq textes de presse en français'],
  [
    MIXED,
    'two official readouts and one news text, in English and French',
    'deux comptes rendus officiels et un texte de presse, en anglais et en français',
  ],
  [ONE, 'one Russian-language transcript', 'une transcription en russe'],
  [
    { kinds: { readout: 1, post: 2 }, languages: ['en'] },
    'one official readout and two posts, in English',
    'un compte rendu officiel et deux publications en ligne, en anglais',
  ],
  [{ kinds: {}, languages: [] }, 'no text', 'aucun texte'],
])('%j are “%s”', (texts, english, french) => {
  expect(textsInWords(texts)).toBe(english);
  expect(inFrench(texts)).toBe(french);
});

describe('the lede', () => {
  it('of news says that they are second-hand, as ever', () => {
    expect(en.lede(2, 10, NEWS)).toBe(
      'After a call, each government usually publishes a summary, a readout. These are second-hand: what five French-language news texts report each side as saying. One side is on record for two, neither for ten. Empty half: nothing from that side in these texts.',
    );
    expect(plain(fr.lede(2, 10, NEWS))).toContain(
      'Ici, tout est de seconde main : ce que chaque partie a dit, selon cinq textes de presse en français. Une seule partie est citée pour deux, aucune pour dix.',
    );
  });

  it('of official texts does not, and leaves out what there is none of', () => {
    expect(en.lede(0, 0, MIXED)).toBe(
      'After a call, each government usually publishes a summary, a readout. Here is what each side says in two official readouts and one news text, in English and French. Empty half: nothing from that side in these texts.',
    );
    expect(en.lede(0, 1, MIXED)).toContain('Neither side is on record for one. Empty half:');
    expect(plain(fr.lede(0, 1, MIXED))).toContain('Aucune partie n’est citée pour un. Moitié vide');
  });
});

it('one of one is one', () => {
  expect(en.headline(1, 1)).toBe('Both sides are on record for 1 contact');
  expect(en.headline(1, 2)).toBe('Both sides are on record for 1 of 2 contacts');
  expect(en.filters.count(1, 1)).toBe('1 contact');
  expect(fr.headline(1, 1)).toBe('Les deux parties sont citées pour 1 contact');
  expect(previews.dataset.description(1, MIXED)).toContain('with all statements about it in');
  expect(plain(previewsInFrench.dataset.description(1, MIXED))).toContain(
    'les déclarations à son sujet dans',
  );
});

describe('the method page', () => {
  const facts = (more: Partial<CorpusFacts>): CorpusFacts => ({
    texts: 3,
    contacts: 2,
    ...MIXED,
    byMachine: 0,
    publisherUnstated: 0,
    missingAccounts: 2,
    missingKnownOutside: 0,
    ...more,
  });
  const prose = (more: Partial<CorpusFacts> = {}) => corpusProse(facts(more)).join(' ');

  it('says that every sentence was read only where each is accounted for', () => {
    expect(prose()).toContain('Editors read every sentence of every text.');
    const some = prose({ unlisted: 2 });
    expect(some).not.toContain('read every sentence');
    expect(some).toContain('In two of the three texts, what is not marked as a statement');
    expect(some).toContain('In the others, each sentence is marked');
    expect(prose({ unlisted: 3 })).toContain('What is not marked as a statement');
    expect(prose({ unlisted: 3 })).not.toContain('In the others');
  });

  it('says of official readouts that whose words they are, which is not who published them: newspapers publish interviews', () => {
    expect(prose()).toContain('in English and French, report 2 contacts');
    expect(prose()).toContain('Two of them hold the words of those who speak in them.');
    expect(prose()).toContain('In the news text, such words arrive at second or third hand');
    expect(prose()).toContain('2 accounts are missing here. A gap');
    expect(prose({ texts: 1, ...ONE })).toContain('The text holds the words of those who speak in it.');
    expect(prose()).toContain('For each text we say who published it.');
    expect(prose()).not.toMatch(/published by|None of the texts|All words passed|machine translation\. All/);
    expect(plain(proseInFrench(facts({})).join(' '))).toContain(
      'Deux d’entre eux donnent les mots de ceux qui s’y expriment.',
    );
  });

  it('says whose the words are by the kinds of texts there are', () => {
    const names = (more: Partial<CorpusFacts>) => method.words(facts(more)).map(({ name }) => name);
    expect(names(ONE)).toContain('The speaker’s own.');
    expect(names(ONE)).not.toContain('The text’s, not the speaker’s.');
    expect(names(NEWS)).toContain('The text’s, not the speaker’s.');
    expect(names(NEWS)).not.toContain('The speaker’s own.');
    expect(names({ kinds: { document: 1 } })).not.toContain('The speaker’s own.');
    expect(methodInFrench.words(facts(ONE)).map(({ name }) => name)).toContain('Ceux de qui s’exprime.');
  });

  it('names the licence of each typeface, that of Cyrillic words as well', () => {
    for (const { rights } of [method, methodInFrench])
      expect(rights({ withheld: false, licensed: true }).join(' ')).toContain('Source Serif 4');
  });

  it('says of news alone that none is a readout', () => {
    expect(prose({ texts: 5, ...NEWS, byMachine: 1 })).toContain(
      'All words passed through a newsroom or a machine. One of the five texts came through machine translation.',
    );
  });
});
