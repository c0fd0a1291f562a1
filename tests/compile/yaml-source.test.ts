/** YAML is read as it is written, with the place of every value, and hostile files are refused. */

import { describe, expect, it, vi } from 'vitest';
import { formatProblem, Problems } from '../../src/compile/problems.ts';
import { LastParsed, readYaml } from '../../src/compile/read/yaml-source.ts';

function read(content: string) {
  const problems = new Problems();
  return { source: readYaml('a.yaml', content, problems), problems: problems.list };
}

describe('readYaml', () => {
  it('keeps dates, yes and no as they are written', () => {
    const { source } = read('a: 2021-11-23\nb: yes\nc: 2021-11\nd: 2021\n');
    expect(source.data).toEqual({ a: '2021-11-23', b: 'yes', c: '2021-11', d: 2021 });
  });

  it.each([
    ['words with a hashtag', 'words: « le dialogue #Sécurité sera poursuivi »', '#Sécurité sera poursuivi »'],
    ['a title with a number', 'title: The treaty # 5 is signed', '# 5 is signed'],
    ['one word', 'words: dialogue #Sécurité', '#Sécurité'],
    ['a value in brackets', 'points: [the talks #1\n]', '#1'],
    ['words in quotation marks', 'words: "the talks" #1"', '#1"'],
  ])('reports %s that a comment cuts', (_, line, rest) => {
    expect(read(`${line}\n`).problems).toMatchObject([{ code: 'value-commented', line: 1 }]);
    expect(read(`${line}\n`).problems[0]?.what).toContain(`“${rest}”`);
  });

  it.each([
    'id: one # permanent',
    'sides: [us] # who tells it',
    'words: "the talks" # quoted',
    'words: the talks\n# a line of its own',
    'words: room#5 of the hotel',
    'background:\n  - the talks of Monday\n  #- and of Tuesday',
    'words: the talks of Monday\n#title: left out',
  ])('takes a comment for one in %j', (text) => {
    expect(read(`${text}\n`).problems).toEqual([]);
  });

  it('reports words that an editor broke before a #', () => {
    expect(read('- words: the talks\n    #1 of Monday\n').problems).toMatchObject([
      { code: 'value-commented', line: 2, column: 5 },
    ]);
  });

  it.each([
    ['an anchor that nothing refers to', 'title: &Partners agree', '“&Partners”'],
    ['a tag', 'title: !important talks', '“!important”'],
    ['a tag of YAML', 'title: !!str talks', '“!!str”'],
    ['a tag of a list', 'sides: !a [ru]', '“!a”'],
  ])('reports %s, which would be lost', (_, line, mark) => {
    const [problem] = read(`${line}\n`).problems;
    expect(problem).toMatchObject({ code: 'value-marked', line: 1, column: 8 });
    expect(problem?.what).toContain(mark);
  });

  it.each(['a: &one 2021\nb: *one', 'title: Smith & Sons', 'title: so! and so', 'title: "&c"'])(
    'takes %j as it is',
    (text) => {
      expect(read(`${text}\n`).problems).toEqual([]);
    },
  );

  it('reports half of a character, which only a code can write', () => {
    expect(read('a: "\\ud83d\\ude42"\n').problems).toEqual([]);
    expect(read('a: "so \\ud83d"\n').problems).toMatchObject([
      { code: 'character-halved', line: 1, column: 4 },
    ]);
  });

  it('tells line and column of every value and key', () => {
    const { source } = read('- id: one\n  list: [a, { b: c }]\n- id: two\n');
    expect(source.at([0, 'list', 1, 'b'])).toMatchObject({ file: 'a.yaml', line: 2, column: 18 });
    expect(source.atKey([0, 'list', 1], 'b')).toMatchObject({ file: 'a.yaml', line: 2, column: 15 });
    expect(source.at([1, 'id'])).toMatchObject({ file: 'a.yaml', line: 3, column: 7 });
  });

  it('parses a file again only for a place that is read, and once for each', () => {
    const content = 'a: one\nb: two\n';
    const parsed = new LastParsed();
    const readAgain = vi.fn(() => content);
    const source = readYaml('a.yaml', content, new Problems(), readAgain, parsed);
    const place = source.atKey([], 'b');
    expect(readAgain).not.toHaveBeenCalled();
    expect(place).toMatchObject({ line: 2, column: 1 });
    parsed.parse(() => 'another: file\n');
    expect(source.atKey([], 'b')).toMatchObject({ line: 2, column: 1 });
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it('tells the place of the nearest record for what is not there', () => {
    const { source } = read('- id: one\n- id: two\n');
    expect(source.at([1, 'words', 0])).toMatchObject({ file: 'a.yaml', line: 2, column: 3 });
    expect(source.at([7])).toMatchObject({ file: 'a.yaml', line: 1, column: 1 });
  });

  it('tells the place of an alias for what it stands for', () => {
    const { source } = read('- &day { edtf: 2021 }\n- said: *day\n');
    expect(source.at([1, 'said', 'edtf'])).toMatchObject({ file: 'a.yaml', line: 2, column: 9 });
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const { source, problems } = read('\ufeffid: one\r\nwords: two\r\n');
    expect(problems).toEqual([]);
    expect(source.data).toEqual({ id: 'one', words: 'two' });
    expect(source.at(['words'])).toMatchObject({ line: 2, column: 8 });
  });

  it('lets one anchor be used as often as a long annotation needs', () => {
    const { source, problems } = read(`- &said { edtf: 2021 }\n${'- *said\n'.repeat(400)}`);
    expect(problems).toEqual([]);
    expect(source.data).toHaveLength(401);
  });

  it('refuses a bomb of nested aliases', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(20).fill(of).join(', ')}]\n`;
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f']
      .map((name, i, all) => level(name, i ? `*${all[i - 1]}` : 'x'))
      .join('');
    const { source, problems } = read(bomb);
    expect(source.data).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['yaml-broken']);
  });

  it('takes a merge key for the ordinary key it looks like', () => {
    expect(read('a: &a { b: 1 }\nc: { <<: *a }\n').source.data).toEqual({
      a: { b: 1 },
      c: { '<<': { b: 1 } },
    });
  });

  it('does not let a file touch prototypes', () => {
    const { source } = read('__proto__: { polluted: true }\n');
    expect(Object.getPrototypeOf(source.data)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['a quotation mark never closed, far above its end', 'a: 1\nb: "two\nc: 3\nd: 4\n', '2:4'],
    ['a bracket never closed', '- [a, b\n- c\n- d\n', '1:3'],
    ['a brace never closed inside another', '- { a: { b: c }\n- d\n', '1:3'],
    ['an apostrophe in single quotation marks', "a: 1\nb: 'l'appel'\n", '2:7'],
    ['a colon in the words', 'a: 1\nb: he said: no\n', '2:4'],
    ['a tab as indent', 'a:\n\tb: 1\n', '2:1'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1'],
  ])('says where to mend %s', (_, content, place) => {
    const { source, problems } = read(content);
    expect(source.data).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(`^a\\.yaml:${place}  the YAML cannot be read: `),
    ]);
  });
});
