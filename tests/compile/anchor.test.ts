/** Words of an annotation are found in their text: every passage is a slice of it, and what cannot be placed is reported. */

import { describe, expect, it } from 'vitest';
import { AnchorText, anchorWords } from '../../src/compile/passes/anchor.ts';
import { fold } from '../../src/compile/passes/fold.ts';
import { findParagraphs } from '../../src/compile/passes/sentences/sentences.ts';
import { Problems } from '../../src/compile/problems.ts';
import type { WordsSeed } from '../../src/compile/read/schema.ts';
import { readYaml } from '../../src/compile/read/yaml-source.ts';
import type { Passage } from '../../src/model/passage.ts';

/** Anchors like an annotation, and checks that every slice is identical in the text. */
function anchor(content: string, words: WordsSeed): { passages: Passage[]; codes: string[] } {
  const problems = new Problems();
  const source = readYaml('a.yaml', JSON.stringify({ words }), problems);
  const text = new AnchorText('a', content, findParagraphs(content));
  const passages = anchorWords(text, words, source, ['words'], problems);
  for (const passage of passages) expect(content.slice(passage.start, passage.end)).toBe(passage.words);
  return { passages, codes: problems.list.map(({ code }) => code) };
}

function slices(content: string, words: WordsSeed): string[] {
  const { passages, codes } = anchor(content, words);
  expect(codes).toEqual([]);
  return passages.map((passage) => passage.words);
}

const SEA = 'The sea is calm. The sea was rough, the sea will be calm.';

describe('anchorWords', () => {
  it.each([
    ['a no-break space', 'dit : «\u00a0Oui\u00a0».', '« Oui »'],
    ['a narrow no-break space', 'Il dit\u202f: « Oui\u202f».', 'Il dit : « Oui »'],
    ['a thin space', 'environ 2\u2009000 soldats', '2 000 soldats'],
    ['a typographic apostrophe', 'l’Otan', "l'Otan"],
    ['a straight apostrophe', "l'Otan", 'l’Otan'],
    ['a modifier apostrophe', 'lʼOtan', "l'Otan"],
    ['a run of blanks', 'en \u00a0 cours', 'en cours'],
    ['a tab', 'en\tcours', 'en  cours'],
  ])('finds words across %s and keeps the text’s own slice', (_, content, words) => {
    const [slice = ''] = slices(content, words);
    expect(slice).not.toBe(words);
    expect(fold(slice).replace(/\s+/g, ' ')).toBe(fold(words).replace(/\s+/g, ' '));
  });

  it.each([
    ['letter case', 'Le Pentagone', 'le pentagone'],
    ['accents', 'Déjà', 'Deja'],
    ['guillemets', '«Oui»', '"Oui"'],
    ['dashes', 'Milley–Gerasimov', 'Milley-Gerasimov'],
  ])('does not fold %s', (_, content, words) => {
    expect(anchor(content, words)).toEqual({ passages: [], codes: ['words-absent'] });
  });

  it('does not fold a line break for a blank, and says that it is one', () => {
    expect(anchor('en\ncours', 'en cours')).toEqual({ passages: [], codes: ['words-across-paragraphs'] });
  });

  it('finds words across the line ends of a text that was wrapped by hand', () => {
    const content =
      'He made clear that the United States and its allies and partners\nwill respond decisively, and that they would do so at once and\ntogether.\n';
    expect(slices(content, 'partners will respond')).toEqual(['partners\nwill respond']);
  });

  it('takes a range by its first and last words, a passage for each paragraph', () => {
    const content = 'Un début. La suite.\nEncore une suite. La fin.\nAprès.';
    expect(slices(content, { from: 'La suite', to: 'La fin' })).toEqual([
      'La suite.',
      'Encore une suite. La fin',
    ]);
    expect(anchor(content, { from: 'La fin', to: 'Un début' }).codes).toEqual(['words-absent']);
  });

  it.each([
    ['as two characters', 'De\u0301ja\u0300 vu', 'Déjà'],
    ['as one', 'Déjà vu', 'De\u0301ja\u0300'],
  ])('finds words whose accents the text encodes %s', (_, content, words) => {
    expect(slices(content, words)).toEqual([content.slice(0, -3)]);
  });

  it.each([
    ['a soft hyphen in the text', 'le minis\u00adtère', 'le ministère'],
    ['a zero width space in the words', 'le ministère', 'le minis\u200btère'],
    ['a hyphen that does not break', 'les avions\u2011espions', 'avions-espions'],
  ])('names %s, which cannot be seen', (_, content, words) => {
    expect(anchor(content, words)).toEqual({ passages: [], codes: ['words-differ-unseen'] });
  });

  it.each([
    ['a space', ['rough,', 'the sea will'], ['pieces-adjacent']],
    ['nothing', ['rough', ', the'], ['pieces-adjacent']],
    ['a word', ['The sea was', ', the'], []],
  ])('warns of two pieces with %s between them', (_, words, codes) => {
    expect(anchor(SEA, words).codes).toEqual(codes);
  });

  it('does not read the words as a pattern', () => {
    expect(slices('a+b (c) [d] $& .*', '(c) [d] $& .*')).toEqual(['(c) [d] $& .*']);
  });

  it('counts UTF-16 units', () => {
    expect(anchor('🙂🙂 oui', 'oui').passages).toMatchObject([{ start: 5, end: 8 }]);
  });

  it('refuses to choose between places', () => {
    expect(anchor(SEA, 'sea')).toEqual({ passages: [], codes: ['words-twice'] });
  });

  it('counts places that overlap', () => {
    expect(anchor('ha ha ha', 'ha ha').codes).toEqual(['words-twice']);
  });

  it.each([
    [1, 4],
    [2, 21],
    [3, 40],
  ])('takes occurrence %i', (occurrence, start) => {
    expect(anchor(SEA, { words: 'sea', occurrence }).passages).toMatchObject([{ start, end: start + 3 }]);
  });

  it('refuses an occurrence beyond the last', () => {
    expect(anchor(SEA, { words: 'sea', occurrence: 4 }).codes).toEqual(['occurrence-absent']);
  });

  it.each<[title: string, piece: WordsSeed, start: number]>([
    ['what stands before', { words: 'sea', before: 'calm. The' }, 21],
    ['what stands after', { words: 'sea', after: 'will' }, 40],
    ['both', { words: 'sea', before: 'The', after: 'was' }, 21],
    ['a number among those that fit', { words: 'sea', before: 'The', occurrence: 2 }, 21],
  ])('takes the place by %s', (_, piece, start) => {
    expect(anchor(SEA, piece).passages).toMatchObject([{ start }]);
  });

  it('folds neighbours too, across any blanks', () => {
    const content = 'Il dit\u00a0:\n\n« Oui », puis « Oui ».';
    expect(anchor(content, { words: 'Oui', before: 'dit : «' }).passages).toEqual([]);
    expect(anchor(content, { words: '« Oui »', before: 'dit :' }).passages).toMatchObject([{ start: 10 }]);
  });

  it.each<[WordsSeed, string]>([
    [{ words: 'sea', before: 'calm' }, 'neighbours-absent'],
    [{ words: 'sea', after: 'sinks' }, 'neighbours-absent'],
    [{ words: 'sea', before: 'The', occurrence: 3 }, 'occurrence-absent'],
    [{ words: 'sea', before: 'The' }, 'words-twice'],
  ])('refuses %j', (piece, code) => {
    expect(anchor(SEA, piece)).toEqual({ passages: [], codes: [code] });
  });

  it('anchors pieces in the order they are given', () => {
    const passages = anchor(SEA, ['will be calm', { words: 'The sea', occurrence: 1 }]).passages;
    expect(passages.map(({ start }) => start)).toEqual([44, 0]);
  });

  it('keeps the pieces it can place', () => {
    const { passages, codes } = anchor(SEA, ['rough', 'smooth as glass']);
    expect(passages.map(({ words }) => words)).toEqual(['rough']);
    expect(codes).toEqual(['words-absent']);
  });

  it('lets passages overlap and nest', () => {
    expect(slices(SEA, ['The sea was rough', 'was rough, the', 'rough'])).toHaveLength(3);
  });

  it('numbers paragraphs from 1, counting lines with words only', () => {
    const content = 'One.\n\n  \nTwo.\nThree.';
    const paragraphs = ['One', 'Two', 'Three'].map((words) => anchor(content, words).passages[0]?.paragraph);
    expect(paragraphs).toEqual([1, 2, 3]);
  });
});
