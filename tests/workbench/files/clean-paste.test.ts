/** A pasted text is cleaned, and whatever is taken off it is listed. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/compile/passes/sentences/sentences.ts';
import { cleanPaste, withoutLines } from '../../../src/workbench/files/clean-paste.ts';

const kindsOf = (pasted: string) => cleanPaste(pasted).taken.map(({ line, was, kind }) => [line, was, kind]);
const furnitureOf = (pasted: string) => cleanPaste(pasted).furniture.map(({ was, kind }) => [was, kind]);

const MARKDOWN = `---
tags: statements-releases
date: '2024-03-05'
source_url: https://house.example/statements/1/
title: "Readout of President\\_Sample’s Call\\
  \\ with President Primerov"
---
\u00a0
# Readout of the Call

President **Sample** spoke *today* with [President Primerov](https://cape.example/a_(b)).
She spoke of 2 * 3 * 4 lights, snake_case_names and \\[sic\\].  

![The seal](https://house.example/seal.png)

\\###
`;

describe('what was pasted', () => {
  it('is the text, once marks of Markdown are off it', () => {
    const { text, taken, furniture } = cleanPaste(MARKDOWN);
    expect(text).toBe(
      'Readout of the Call\n\nPresident Sample spoke today with President Primerov.\nShe spoke of 2 * 3 * 4 lights, snake_case_names and [sic].\n\nThe seal\n\n###\n',
    );
    expect(taken.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'front-matter'],
      [9, 'heading'],
      [11, 'link'],
      [11, 'emphasis'],
      [11, 'emphasis'],
      [12, 'escape'],
      [12, 'escape'],
      [12, 'trailing-blanks'],
      [14, 'image'],
      [16, 'escape'],
      [8, 'empty-lines'],
    ]);
    expect(furniture).toEqual([{ line: 8, was: '###', kind: 'end-mark' }]);
  });

  it('has line ends of one kind, and nothing that cannot be seen', () => {
    expect(cleanPaste('\ufeffOne.\r\nTwo\u00ad\u200b.\u2028Three\u0000\u202e.\r').text).toBe(
      'One.\nTwo.\nThree.\n',
    );
    expect(kindsOf('One.\r\n\u200bTwo\u200b\u00ad. \n')).toEqual([
      [1, 'U+000D U+000A', 'line-ends'],
      [2, 'U+200B U+00AD', 'unseen'],
      [2, ' ', 'trailing-blanks'],
    ]);
    expect(cleanPaste('👨‍👩‍👧 می‌خواهم\tx\n').text).toBe('👨‍👩‍👧 می‌خواهم\tx\n');
  });

  it('keeps what is in the text', () => {
    const text =
      'He said: “a*b” – 5 * 3.\n\n  An indented line, wrapped\nby hand (1) [2].\n-Not a list.\n\u00a0« Oui\u00a0»\n';
    expect(cleanPaste(text)).toEqual({ text, taken: [], furniture: [] });
  });

  it('has one empty line between paragraphs', () => {
    expect(cleanPaste('\n\nOne.\n\n\n \nTwo.\n\n').text).toBe('One.\n\nTwo.\n');
    expect(cleanPaste('')).toMatchObject({ text: '', taken: [] });
    expect(cleanPaste(' \n\n').text).toBe('');
  });

  it('keeps its paragraphs, whatever it is; cleaned again, it is the same', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        'Words of a text.',
        '# Title',
        '**x** *y*',
        '[a](https://b.example)',
        '\u200b',
        '\\*',
        '---',
        'Share',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\u2028'),
        (lines, end) => {
          const { text } = cleanPaste(lines.join(end));
          expect(text).not.toMatch(/[\r\u2028\u200b\u00ad]|\n\n\n|[^\S\n]\n|^\n/);
          expect(text === '' || text.endsWith('\n')).toBe(true);
          expect(findParagraphs(text).length).toBeLessThanOrEqual(lines.join('\n').split('\n').length);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
        expect(typeof cleanPaste(any).text).toBe('string');
      }),
    );
  });

  it('is not long in the cleaning, whatever it is', () => {
    for (const one of ['*', '_', '[', '![', '[a](', '\\', '** ', '# ', '> ', 'share ', '— › '])
      expect(cleanPaste(one.repeat(100_000)).text.length).toBeLessThanOrEqual(600_001);
    // In lines of a length at which marks are looked for.
    const hostile = [
      `# a${' '.repeat(9900)}x`,
      `[a](/${'x'.repeat(9900)}`,
      '[a](/'.repeat(1900),
      `**${'a_'.repeat(4900)}`,
    ];
    for (const one of hostile)
      expect(cleanPaste(`${one}\n`.repeat(100)).text.length).toBeGreaterThan(600_000);
  });

  it('loses the marks that close a heading, and the blanks before them', () => {
    expect(cleanPaste('# One ##\n\n## Two # three #  \n\n### # \n').text).toBe('One\n\nTwo # three\n\n#\n');
    expect(kindsOf('# One  \n')).toEqual([
      [1, '#', 'heading'],
      [1, '  ', 'trailing-blanks'],
    ]);
  });

  it('keeps its marks where a line is longer than any line that a person wrote', () => {
    const long = `**a** ${'b '.repeat(5000)}`.trim();
    expect(cleanPaste(`${long}\n**c**\n`).text).toBe(`${long}\nc\n`);
  });

  it('has links whose addresses have parentheses anywhere', () => {
    expect(cleanPaste('[a](https://x.example/a_(b)_c_(d)) [e](/f "g") [h](/i\n').text).toBe('a e [h](/i\n');
  });

  it('keeps fields that are larger than any are, and rules with words between them', () => {
    const pasted = `---\ntitle: ${'x'.repeat(10_000)}\n---\nWords.\n`;
    expect(cleanPaste(pasted).text).toContain('title: x');
    expect(cleanPaste('---\nOne.\n---\nTwo.\n').text).toBe('One.\n\nTwo.\n');
    expect(cleanPaste('---\n__proto__: x\nurl: javascript:alert(1)\n---\nTwo.\n').text).toBe('Two.\n');
  });
});

describe('parts of a page', () => {
  it.each([
    ['Share', 'share'],
    ['Share on Facebook', 'share'],
    ['Partager sur X', 'share'],
    ['Envoyer par courriel', 'share'],
    ['Поделиться', 'share'],
    ['Print', 'print'],
    ['Print this page', 'print'],
    ['Version imprimable', 'print'],
    ['Распечатать', 'print'],
    ['Текстовая версия', 'print'],
    ['We use cookies to improve this site. Accept all', 'cookies'],
    ['Nous utilisons des cookies pour vous offrir la meilleure expérience.', 'cookies'],
    ['Мы используем файлы cookie', 'cookies'],
    ['Home > News > Statements', 'breadcrumbs'],
    ['Accueil › Actualités', 'breadcrumbs'],
    ['Главная → Новости', 'breadcrumbs'],
    ['Skip to main content', 'navigation'],
    ['À lire aussi :', 'navigation'],
    ['Читайте также', 'navigation'],
    ['Publicité', 'advertisement'],
    ['Comments (0)', 'comments'],
    ['© 2024 La Gazette', 'rights'],
    ['###', 'end-mark'],
    ['* * *', undefined],
  ])('%s', (line, kind) => {
    expect(furnitureOf(`Words.\n\n${line}\n\nMore words.\n`)).toEqual(kind ? [[line, kind]] : []);
  });

  it.each(
    [
      'The two presidents share a view of the lights.',
      'He said that he would print it.',
      'The report names cookies of another kind.',
      'The ship went from home > to port.',
      'Le président a lu aussi la lettre.',
      'Комментарий министра был коротким.',
      'X',
      '- Share of the trade: 30 %',
    ].filter((line) => line !== 'X'),
  )('not: %s', (line) => {
    expect(furnitureOf(`${line}\n`)).toEqual([]);
  });

  it('go where a person says so', () => {
    expect(withoutLines('One.\n\nShare\n\nTwo.\n', [3])).toBe('One.\n\nTwo.\n');
    expect(withoutLines('One.\n', [])).toBe('One.\n');
    expect(withoutLines('Print\n', [1])).toBe('');
  });
});
