/** The table of what `npm run drafts` measures. */

import { languageOf } from '../../src/drafts/head/language.ts';
import { measureFolder, millisecondsOf, type Share, type Tally, type TextScore } from './measure.ts';

const HEADER = [
  'of',
  'texts',
  'statements',
  'P',
  'R',
  'F1',
  'F1 confirmed',
  'F1 > 0.8',
  'side',
  'row',
  'points',
  'contacts F1',
  'dates',
];

/** As long as a long report. */
const LONG = 1800;

/** The texts in one language after one another, as if pasted: the first time, and again. */
function timings(contents: readonly string[]): readonly string[] {
  return (['en', 'fr', 'ru'] as const).map((language) => {
    const own = contents.filter((content) => languageOf(content) === language);
    const words: string[] = [];
    for (let i = 0; own.length > 0 && words.length < LONG; i += 1)
      words.push(...(own[i % own.length] ?? '').split(/(?<=\s)(?=\S)/), '\n\n');
    const content = words.join('');
    const times = [0, 1].map(() => millisecondsOf(content).toFixed(0));
    return `${language} ${times.join(' and ')}`;
  });
}

export async function measureAll(
  folders: readonly string[],
  faults: boolean,
): Promise<{ readonly printed: string; readonly written: string }> {
  const scores: { readonly folder: string; readonly texts: readonly TextScore[] }[] = [];
  for (const folder of folders) scores.push({ folder, texts: await measureFolder(folder) });
  const all = scores.flatMap(({ texts }) => texts);
  const kinds = [...new Set(all.map(({ kind, language }) => `${kind} ${language}`))].toSorted();
  const rows = [
    ...scores.map(({ folder, texts }) => rowOf(shown(folder), texts)),
    ...kinds.map((name) =>
      rowOf(
        name,
        all.filter(({ kind, language }) => `${kind} ${language}` === name),
      ),
    ),
    rowOf('all', all),
  ];
  const heads = (['kind', 'side', 'day', 'language'] as const).map(
    (part) => `${part} ${percent(sumOf(all.map(({ head }) => head[part])))}`,
  );
  const table = [HEADER, HEADER.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const listed = faults
    ? all.flatMap(({ text, faults: own }) => ['', `## ${text}`, ...own.map((fault) => `- ${fault}`)])
    : [];
  const printed = [
    ...table,
    '',
    `Heads: ${heads.join(', ')}.`,
    `Drafting ${LONG} words, and once more, in milliseconds of processor: ${timings(all.map(({ content }) => content)).join(', ')}.`,
    ...listed,
  ].join('\n');
  return { printed, written: page(table, heads) };
}

function page(table: readonly string[], heads: readonly string[]): string {
  return [
    '# Drafts, measured',
    '',
    'Written by `npm run drafts`. A draft is matched with one annotated statement, and that with no other: by the characters that both have of those that either has,',
    'over 0.3, and with the right side (P, R, F1), and over 0.8. A side alone that is wrong makes a draft wrong. `side`: of the matches, those with the right side; `row`: with the right first point;',
    '`points`: with one point in common. What a text tells again in other words may be drafted, and need not be. Kind and teller of a text are those of the drafted head; the day is',
    'the annotated one where the text does not say it. F1 confirmed: with kind and teller as a person confirms them. The registries are those of the folder; contacts are drafted from nothing.',
    '',
    'All texts in this table have been looked at while the rules were written; `learning` was written for that. Texts kept for measuring alone are measured with `npm run drafts -- --on DIR`, which writes nothing.',
    '',
    ...table,
    '',
    `Heads, of all texts: ${heads.join(', ')}.`,
    '',
  ].join('\n');
}

function shown(folder: string): string {
  return `\`${folder.split('/').slice(-3).join('/')}\``;
}

function rowOf(name: string, texts: readonly TextScore[]): readonly string[] {
  const loose = tallyOf(texts.map((text) => text.loose));
  const tight = tallyOf(texts.map((text) => text.tight));
  return [
    name,
    String(texts.length),
    String(loose.wanted),
    ratio(loose.right, loose.drafted),
    ratio(loose.right, loose.wanted),
    f1(loose),
    f1(tallyOf(texts.map((text) => text.confirmed))),
    f1(tight),
    percent(sumOf(texts.map(({ side }) => side))),
    percent(sumOf(texts.map(({ rows }) => rows))),
    percent(sumOf(texts.map(({ points }) => points))),
    f1(tallyOf(texts.map(({ contacts }) => contacts))),
    percent(sumOf(texts.map(({ dates }) => dates))),
  ];
}

function tallyOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      drafted: sum.drafted + one.drafted,
      wanted: sum.wanted + one.wanted,
    }),
    { right: 0, drafted: 0, wanted: 0 },
  );
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, one) => ({ right: sum.right + one.right, of: sum.of + one.of }), {
    right: 0,
    of: 0,
  });
}

function ratio(right: number, of: number): string {
  return of === 0 ? '–' : (right / of).toFixed(2);
}

function f1({ right, drafted, wanted }: Tally): string {
  return drafted + wanted === 0 ? '–' : ((2 * right) / (drafted + wanted)).toFixed(3);
}

function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(0)} % of ${of}`;
}
