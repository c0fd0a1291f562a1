/** Dates read from words, reckoned from the day of the text. */

import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/drafts/dates/find-dates.ts';
import type { DraftLanguage } from '../../src/drafts/dates/words.ts';
import { DATES as en } from '../../src/drafts/tables/english/dates.ts';
import { DATES as fr } from '../../src/drafts/tables/french/dates.ts';
import { DATES as ru } from '../../src/drafts/tables/russian/dates.ts';

const DATES = { en, fr, ru };

function read(language: DraftLanguage, content: string, day: string | undefined) {
  return findDates(content, DATES[language], day).map(
    ({ start, end, edtf, basis }) => `${content.slice(start, end)} = ${edtf} ${basis}`,
  );
}

describe('French', () => {
  // A Tuesday.
  test.each([
    ['le conflit déclenché en février 2022', ['en février 2022 = 2022-02 stated']],
    ['ils s’étaient vus en septembre à Vienne', ['en septembre = 2021-09 inferred']],
    ['depuis mars dernier', ['mars dernier = 2021-03 inferred']],
    ['le sommet a eu lieu fin novembre', ['fin novembre = 2021-11~ inferred']],
    ['il a parlé avant-hier', ['avant-hier = 2021-11-21 inferred']],
    ['il a parlé hier', ['hier = 2021-11-22 inferred']],
    ['les deux ont parlé vendredi', ['vendredi = 2021-11-19 inferred']],
    ['ils se parleront vendredi', ['vendredi = 2021-11-26 inferred']],
    ['ils se sont entretenus mardi', ['mardi = 2021-11-23 inferred']],
    ['leur sommet du 16 juin', ['16 juin = 2021-06-16 inferred']],
    ['le 1er février 2022, ils ont parlé', ['1er février 2022 = 2022-02-01 stated']],
    ['la conférence aura lieu les 26 et 27 avril', ['26 et 27 avril = 2022-04-26/2022-04-27 inferred']],
    ['la semaine dernière', ['la semaine dernière = 2021-11-15/2021-11-21 inferred']],
    ['plus tôt cette semaine', ['plus tôt cette semaine = 2021-11-22/2021-11-28 inferred']],
    ['l’attaque de ce week-end a tué', ['ce week-end = 2021-11-20/2021-11-21 inferred']],
    ['au printemps 2014', ['au printemps 2014 = 2014-21 stated']],
    ['un conflit depuis 2014', ['depuis 2014 = 2014 stated']],
    ['ces derniers jours', ['ces derniers jours = 2021-11~ inferred']],
    ['pourrait avoir lieu dans les prochains jours', ['dans les prochains jours = 2021-11~ inferred']],
    ['il y a trois jours', ['il y a trois jours = 2021-11-20 inferred']],
    ['des « franches discussions » ont eu lieu en décembre', ['en décembre = 2020-12 inferred']],
    ['depuis 28 mois', []],
  ])('%s', (content, expected) => {
    expect(read('fr', content, '2021-11-23')).toEqual(expected);
  });
});

describe('English', () => {
  test.each([
    ['On December 30, they spoke.', ['December 30 = 2021-12-30 inferred']],
    ['talks in Geneva on January 9–10', ['January 9–10 = 2022-01-09/2022-01-10 inferred']],
    ['starting on the 12th', []],
    ['on 5 March 2024', ['5 March 2024 = 2024-03-05 stated']],
    ['on Thursday, December 30, 2021', ['Thursday, December 30, 2021 = 2021-12-30 stated']],
    ['President Sample spoke today', ['today = 2021-12-30 inferred']],
    ['They met on Tuesday.', ['on Tuesday = 2021-12-28 inferred']],
    ['They will meet on Tuesday.', ['on Tuesday = 2022-01-04 inferred']],
    ['It may march on the sun.', []],
    ['They met in May.', ['in May = 2021-05 inferred']],
    ['in late November', ['in late November = 2021-11~ inferred']],
    ['the June 2021 summit', ['June 2021 = 2021-06 stated']],
    ['two weeks ago', ['two weeks ago = 2021-12~ inferred']],
    ['earlier this month', ['earlier this month = 2021-12 inferred']],
    ['early next year', ['early next year = 2022 inferred']],
  ])('%s', (content, expected) => {
    expect(read('en', content, '2021-12-30')).toEqual(expected);
  });
});

describe('Russian', () => {
  test.each([
    ['5 марта состоялся разговор', ['5 марта = 2024-03-05 inferred']],
    ['6 марта 2024 года', ['6 марта 2024 года = 2024-03-06 stated']],
    ['встретятся в апреле', ['в апреле = 2024-04 inferred']],
    ['встретились в апреле', ['в апреле = 2023-04 inferred']],
    ['во вторник состоялась беседа', ['во вторник = 2024-03-05 inferred']],
    ['в июне 2021 года', ['в июне 2021 года = 2021-06 stated']],
    ['9–10 января состоятся переговоры', ['9–10 января = 2025-01-09/2025-01-10 inferred']],
    ['на прошлой неделе', ['на прошлой неделе = 2024-02-26/2024-03-03 inferred']],
    ['вчера и сегодня', ['вчера = 2024-03-05 inferred', 'сегодня = 2024-03-06 inferred']],
    ['в ближайшие дни', ['в ближайшие дни = 2024-03~ inferred']],
  ])('%s', (content, expected) => {
    expect(read('ru', content, '2024-03-06')).toEqual(expected);
  });
});

test('what needs the day of the text is left out without one', () => {
  expect(read('fr', 'hier, mardi, en mars, le 3 mai et en mai 2020', undefined)).toEqual([
    'en mai 2020 = 2020-05 stated',
  ]);
});
