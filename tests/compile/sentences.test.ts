import { describe, expect, it } from 'vitest';
import { findParagraphs, findSentences } from '../../src/compile/passes/sentences.ts';

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
