/** Texts are cut into paragraphs and sentences, in each language that we read. */

import { describe, expect, it } from 'vitest';
import { findParagraphs, findSentences } from '../../../src/compile/passes/sentences/sentences.ts';

function sentences(content: string, language = 'fr'): string[] {
  const spans = findSentences(content, findParagraphs(content), language);
  return spans.map(({ start, end }) => content.slice(start, end));
}

describe('findParagraphs', () => {
  it('takes lines with words, without their blanks, whatever ends them', () => {
    const content = '  Un.\r\n\r\n \u00a0\nDeux. \rTrois.\n';
    const words = findParagraphs(content).map(({ start, end }) => content.slice(start, end));
    expect(words).toEqual(['Un.', 'Deux.', 'Trois.']);
  });

  it('joins the lines of a text that was wrapped by hand', () => {
    const content = [
      'A heading',
      '',
      'President Joseph R. Biden, Jr. spoke today with President Vladimir Putin',
      'of Russia. President Biden urged Russia to de-escalate tensions with',
      'Ukraine.',
      'He made clear that the United States and its allies and partners will act.',
      '',
      '###',
    ].join('\n');
    expect(
      findParagraphs(content).map(({ start, end }) => content.slice(start, end).split('\n').length),
    ).toEqual([1, 3, 1, 1]);
    expect(sentences(content, 'en')[1]).toMatch(/^President Joseph.*Putin\nof Russia\.$/);
  });

  it('keeps apart short paragraphs of a line each', () => {
    const content =
      'Ceci est un premier paragraphe, qui a sa propre ligne.\nEt voici encore un autre, qui a la sienne.\n';
    expect(findParagraphs(content.repeat(3))).toHaveLength(6);
  });

  it('leaves a byte order mark outside', () => {
    expect(findParagraphs('\ufeffUn.')).toEqual([{ start: 1, end: 4 }]);
  });

  it.each(['', '\n', ' \r\n\t'])('finds none in %j', (content) => {
    expect(findParagraphs(content)).toEqual([]);
    expect(sentences(content)).toEqual([]);
  });
});

describe('findSentences', () => {
  it.each<[title: string, content: string, expected: string[], language?: string]>([
    ['M. before a name', 'M. Martin parle. Il part.', ['M. Martin parle.', 'Il part.']],
    ['MM. before two names', 'Selon MM. Un et Deux. Fin.', ['Selon MM. Un et Deux.', 'Fin.']],
    [
      'Mme, Dr and Mgr with a stop',
      'Mme. Un, le Dr. Deux, Mgr. Trois. Fin.',
      ['Mme. Un, le Dr. Deux, Mgr. Trois.', 'Fin.'],
    ],
    [
      'a title after an opening mark',
      'Il dit : « M. Martin part. » Fin.',
      ['Il dit : « M. Martin part. »', 'Fin.'],
    ],
    ['a title after an apostrophe', 'L’avis d’M. Martin. Fin.', ['L’avis d’M. Martin.', 'Fin.']],
    [
      'English ranks',
      'Gen. Smith met Col. Brown. They left.',
      ['Gen. Smith met Col. Brown.', 'They left.'],
      'en',
    ],
    ['a word that only ends like a title', 'Il aime le RhM. Fin.', ['Il aime le RhM.', 'Fin.']],
    ['guillemets without a space', '«Un. Deux.» Trois.', ['«Un.', 'Deux.»', 'Trois.']],
    ['guillemets with a space', '« Il part. » Moscou dit non.', ['« Il part. »', 'Moscou dit non.']],
    [
      'a quotation that the sentence goes on after',
      '« Non ! » a dit M. Martin. Fin.',
      ['« Non ! » a dit M. Martin.', 'Fin.'],
    ],
    [
      'curly quotation marks',
      '“No!” said he. “Yes.” He left.',
      ['“No!” said he.', '“Yes.”', 'He left.'],
      'en',
    ],
    ['closing marks alone at the end', 'Il dit « oui » (enfin.) » ”', ['Il dit « oui » (enfin.) » ”']],
    ['a bracket around a sentence', 'Un. (Deux.) Trois.', ['Un.', '(Deux.)', 'Trois.']],
    ['numbers with a stop', 'Le taux est de 3.5 %. Fin.', ['Le taux est de 3.5 %.', 'Fin.']],
    ['question and exclamation marks', 'Vraiment ? Oui ! Bon…', ['Vraiment ?', 'Oui !', 'Bon…']],
    ['no stop at the end', 'Lisez notre article', ['Lisez notre article']],
    ['Russian', 'Министр сказал: «Да». Он уехал.', ['Министр сказал: «Да».', 'Он уехал.'], 'ru'],
    ['German', 'Er sagte: „Ja.“ Dann ging er.', ['Er sagte: „Ja.“', 'Dann ging er.'], 'de'],
    [
      'an initial in a name',
      'President Joseph R. Biden, Jr. spoke. He left.',
      ['President Joseph R. Biden, Jr. spoke.', 'He left.'],
      'en',
    ],
    [
      'a country in letters',
      'The U.S. Secretary met allies of the U.S. He left at 5:41 P.M. EST.',
      ['The U.S. Secretary met allies of the U.S.', 'He left at 5:41 P.M. EST.'],
      'en',
    ],
    [
      'Russian initials and abbreviations',
      'С.В. Лавров и М. Рубио, т.е. Украина. В МГУ им. Ломоносова.',
      ['С.В. Лавров и М. Рубио, т.е. Украина.', 'В МГУ им. Ломоносова.'],
      'ru',
    ],
    [
      'a town, and a year at the end of a sentence',
      'Они встретились в г. Вене в 2021 г. Переговоры прошли.',
      ['Они встретились в г. Вене в 2021 г.', 'Переговоры прошли.'],
      'ru',
    ],
    [
      'this year and the last, in short, at the end of a sentence',
      'Они говорили в марте с. г. Стороны согласны. Встреча была в мае прошлого г. Затем они молчали.',
      [
        'Они говорили в марте с. г.',
        'Стороны согласны.',
        'Встреча была в мае прошлого г.',
        'Затем они молчали.',
      ],
      'ru',
    ],
    [
      'members of a parliament, departments and examples',
      'Sens. Smith and Lee saw the Dept. of State, i.e. Mr. Blinken, on e.g. Ukraine. They left.',
      ['Sens. Smith and Lee saw the Dept. of State, i.e. Mr. Blinken, on e.g. Ukraine.', 'They left.'],
      'en',
    ],
    ['characters beyond the first plane', '🙂 Un. 🙂 Deux.', ['🙂 Un.', '🙂 Deux.']],
  ])('%s', (_, content, expected, language) => {
    expect(sentences(content, language)).toEqual(expected);
  });

  it('never runs across a line', () => {
    expect(sentences('Le titre sans point\nLa suite.')).toEqual(['Le titre sans point', 'La suite.']);
  });

  it('leaves out nothing but blanks', () => {
    const content = '  « Non ! »  a dit M. Un.  Deux ?\n\n(Trois.) »  Quatre\u00a0: «\u00a0cinq\u00a0».  ';
    expect(sentences(content).join('').replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
  });
});
