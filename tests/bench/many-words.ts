/** Gives invented statements the vocabulary of real texts: words by Zipf's law, few of them often and most of them hardly ever. */

import type { TextShard } from '../../src/model/corpus-index.ts';
import type { Statement } from '../../src/model/statement.ts';
import { chanceOf } from './invent/random.ts';

/** A newspaper of ten years has as many. */
const VOCABULARY = 200_000;
/** As the statements of the five texts have, in the text and in its translation. */
const WORDS = 22;
const SYLLABLES =
  'con de re pré in tion par mi ra le ta no pro si ma ter lo ve na co ment di per sta é tu ri sé an ga bo ku chi dou fra gli hy jo kla plo que sva thé vro wi zu'.split(
    ' ',
  );

/** A function that replaces the words of each shard, the same for the same shards in the same order. */
export function manyWords(): (shard: TextShard) => TextShard {
  const chance = chanceOf(7);
  const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
  const text = () =>
    // The logarithm of the rank is spread evenly: the hundredth word occurs a hundredth as often as the first.
    Array.from({ length: WORDS }, () => words[Math.floor(VOCABULARY ** chance.next()) - 1] ?? '').join(' ');
  return (shard) => ({
    ...shard,
    statements: shard.statements.map(
      (statement): Statement => ({
        ...statement,
        passages: statement.passages.map((passage) => ({ ...passage, words: text() })),
        translation: { en: text() },
      }),
    ),
  });
}

/** Of two to five syllables, the first ones of the list more often. */
function wordOf(rank: number): string {
  const chance = chanceOf(3, rank);
  const syllable = () => SYLLABLES[Math.floor(SYLLABLES.length * chance.next() ** 2)] ?? '';
  return Array.from({ length: rank < 100 ? 1 : chance.whole(2, 5) }, syllable).join('');
}
