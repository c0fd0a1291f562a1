/** The descriptions of pages for other sites: what it is, when, and who is on record. */

import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../src/previews/description.ts';
import { contactOf, everySubject, FIXTURE, previewContextOf, REAL, textOf } from './preview-context.ts';

const english = (id: string, library = REAL) =>
  descriptionOf(contactOf(library, id), previewContextOf(library, 'en'));
const french = (id: string, library = REAL) =>
  descriptionOf(contactOf(library, id), previewContextOf(library, 'fr')).replaceAll('\u202f', ' ');

describe('a contact', () => {
  it('with both sides on record tells how their points relate', () => {
    expect(english('2024-06-25-austin-belousov-call')).toBe(
      'Phone call, defence ministers, 25 June 2024 (year inferred). Russia and the US are on record: 1 point in agreement, 1 with different emphasis, 1 from Russia only, 1 unspecified, in these texts.',
    );
    expect(french('2024-06-25-austin-belousov-call')).toBe(
      'Appel, ministres de la Défense, 25 juin 2024 (année déduite). La Russie et les États-Unis sont cités : 1 point concordant, 1 aux insistances différentes, 1 de la Russie seule, 1 non précisé, dans ces textes.',
    );
  });

  it('with one side on record names the other as well, and Russia first', () => {
    expect(english('2017-03-03-pavel-gerasimov-call')).toContain(
      'Russia is on record, NATO is not: 7 points',
    );
    expect(english('2021-03-31-milley-gerasimov-call')).toContain(
      'Russia is not on record, the US is: 2 points',
    );
    expect(french('2017-03-03-pavel-gerasimov-call')).toContain(
      'La Russie est citée, l’OTAN ne l’est pas : 7 points',
    );
    expect(french('2021-03-31-milley-gerasimov-call')).toContain(
      'La Russie n’est pas citée, les États-Unis le sont : 2 points',
    );
  });

  it('without any account claims no silence: the texts are what has nothing', () => {
    expect(english('2021-06-16-biden-putin-geneva-summit')).toBe(
      'Summit, presidents, 16 June 2021 (year inferred). Neither Russia nor the US is on record in these texts.',
    );
    expect(french('2016-04-20-nato-russia-council-brussels')).toBe(
      'Conseil, OTAN, 20 avril 2016 (année et jour connus par d’autres sources). Ni la Russie ni l’OTAN ne sont citées dans ces textes.',
    );
  });

  it('of three parties names all of them', () => {
    expect(english('2021-06-15-buoy-conference', FIXTURE)).toContain(
      'Russia, the US, and NATO are on record: ',
    );
    expect(french('2021-06-15-buoy-conference', FIXTURE)).toContain(
      'La Russie, les États-Unis et l’OTAN sont cités : ',
    );
  });
});

describe('a text', () => {
  it('is named by publisher, day and language, and by what is known of them only outside', () => {
    expect(descriptionOf(textOf(REAL, 'la-presse-2021-11-23'), previewContextOf(REAL, 'en'))).toBe(
      'A news text in French: La Presse, 23 November 2021 (publisher and date not stated in the text). What each side says in it about four contacts, each statement highlighted in the text.',
    );
    expect(descriptionOf(textOf(REAL, 'marseillenews-2021-04-01'), previewContextOf(REAL, 'en'))).toContain(
      'marseillenews.net, 1–2 April 2021 (publisher not stated in the text). ',
    );
    expect(descriptionOf(textOf(FIXTURE, 'le-signal-2021-03-03'), previewContextOf(FIXTURE, 'en'))).toContain(
      ': Le Signal <i>imaginaire</i>, 3 March 2021. ',
    );
  });
});

it('every description is short, whole and neutral', () => {
  const found = everySubject().map(({ subject, context, title }) => ({
    title,
    text: descriptionOf(subject, context),
  }));
  expect(found.length).toBeGreaterThan(80);
  expect(found.filter(({ text }) => text.length < 40 || text.length > 260)).toEqual([]);
  expect(found.filter(({ text }) => /undefined|NaN|\[object| {2}|,,/.test(text))).toEqual([]);
  expect(found.filter(({ text }) => /said nothing|silen|n’a rien dit|camp\b/i.test(text))).toEqual([]);
});
