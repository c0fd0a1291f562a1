/** Who says what in Russian news, where cases tell who is who. */

import { describe, expect, it } from 'vitest';
import { drafts, said } from './said.ts';

const ru = (text: string) => said(text, 'ru');

describe('Russian news', () => {
  it('has the cue behind a dash or a comma', () => {
    expect(ru('«Разговор был полезным», — заявил Песков.')).toEqual(['ru: «Разговор был полезным»']);
    expect(
      ru('Разговор был полезным, сообщил журналистам пресс-секретарь президента России Дмитрий Песков.'),
    ).toEqual(['ru: Разговор был полезным']);
  });

  it('has clauses', () => {
    expect(ru('Белый дом заявил, что разговор был полезным.')).toEqual(['us: разговор был полезным']);
    expect(ru('При этом Песков добавил, что даты пока нет.')).toEqual(['ru: даты пока нет']);
  });

  it('has verbs without a subject', () => {
    expect(ru('«Стороны работают», — сообщили в Пентагоне.')).toEqual(['us: «Стороны работают»']);
    expect(ru('В Кремле заявили, что дата не согласована.')).toEqual(['ru: дата не согласована']);
    expect(ru('«Разговор состоялся», — говорится в сообщении Минобороны России.')).toEqual([
      'ru: «Разговор состоялся»',
    ]);
  });

  it('has prepositions', () => {
    expect(ru('По словам Пескова, даты пока нет.')).toEqual(['ru: даты пока нет']);
    expect(ru('По данным Белого дома, разговор длился два часа.')).toEqual(['us: разговор длился два часа']);
    expect(ru('По мнению экспертов, ничего не изменится.')).toEqual([]);
  });

  it('credits a sentence in the next', () => {
    expect(ru('Надежда на новый разговор остается. Об этом заявил журналистам Дмитрий Песков.')).toEqual([
      'ru: Надежда на новый разговор остается',
    ]);
  });

  it('tells by the case whose name it is', () => {
    const [draft] = drafts('«Нет», — сказал пресс-секретарь Владимира Путина Дмитрий Песков.', 'ru');
    expect(draft).toMatchObject({ sides: ['ru'], speaker: 'peskov' });
  });

  it('drafts nothing of who is unknown', () => {
    expect(
      ru('Столтенберг приехал. Пресс-секретарь Мыса Иван Образцов заявил, что маяки загорятся.'),
    ).toEqual([]);
  });
});
