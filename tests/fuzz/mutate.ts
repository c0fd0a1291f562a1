/** Seeds with some faults put in: the same number gives the same files on every machine. */

import type { SeedFile } from '../../src/compile/read/files.ts';
import { type Chance, chanceOf } from '../bench/invent/random.ts';
import { NAMES, PIECES, REPEATED, VALUES } from './hostile.ts';

export interface Base {
  readonly name: string;
  readonly files: readonly SeedFile[];
}

type Files = Map<string, Uint8Array>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** One case: from one to four faults in one of the folders, the first of which is the most frequent. */
export function mutated(bases: readonly Base[], seed: number, number: number): Base {
  const chance = chanceOf(seed, number);
  const { name, files } = chance.weighed(bases.map((base, place) => [base, place === 0 ? 40 : 1] as const));
  const mutable: Files = new Map(files.map(({ path, bytes }) => [path, bytes]));
  for (
    let fault = chance.weighed([
      [1, 4],
      [2, 3],
      [3, 2],
      [4, 1],
    ]);
    fault > 0;
    fault -= 1
  )
    if (mutable.size > 0) chance.weighed(FAULTS)(mutable, chance);
  return { name, files: [...mutable].map(([path, bytes]) => ({ path, bytes })) };
}

const FAULTS: readonly (readonly [(files: Files, chance: Chance) => void, number])[] = [
  [inText(putIn), 6],
  [inText(takeOut), 3],
  [inText(sayTwice), 2],
  [inText(exchangeLines), 2],
  [inText(indent), 2],
  [inText(misspell), 3],
  [inText(replaceValue), 10],
  [inText(repeat), 2],
  [inText(otherForm), 1],
  [inText(moveWords), 3],
  [flipBytes, 1],
  [changeFiles, 2],
];

function inText(change: (text: string, chance: Chance) => string) {
  return (files: Files, chance: Chance): void => {
    const path = chance.pick([...files.keys()]);
    files.set(path, encoder.encode(change(decoder.decode(files.get(path)), chance)));
  };
}

function putIn(text: string, chance: Chance): string {
  const at = chance.whole(0, text.length);
  return text.slice(0, at) + chance.pick(PIECES) + text.slice(at);
}

function takeOut(text: string, chance: Chance): string {
  const at = chance.whole(0, text.length);
  return (
    text.slice(0, at) +
    text.slice(
      at +
        chance.weighed([
          [1, 4],
          [7, 2],
          [60, 1],
          [700, 1],
        ]),
    )
  );
}

function sayTwice(text: string, chance: Chance): string {
  const at = chance.whole(0, text.length);
  const part = text.slice(at, at + chance.whole(1, 120));
  return (
    text.slice(0, at) +
    part.repeat(
      chance.weighed([
        [2, 6],
        [40, 1],
      ]),
    ) +
    text.slice(at + part.length)
  );
}

function exchangeLines(text: string, chance: Chance): string {
  const lines = text.split('\n');
  const [a, b] = [chance.whole(0, lines.length - 1), chance.whole(0, lines.length - 1)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
}

function indent(text: string, chance: Chance): string {
  return editLine(text, chance, (line) => (chance.happens(0.5) ? ` ${line}` : line.replace(/^ {1,2}/, '')));
}

function misspell(text: string, chance: Chance): string {
  const words = [...text.matchAll(/[\p{L}\d-]{3,}/gu)];
  if (words.length === 0) return text;
  const { 0: word, index } = chance.pick(words);
  const at = chance.whole(0, word.length - 1);
  const other =
    word.slice(0, at) + chance.pick(['', 'x', '-', word.charAt(at).toUpperCase()]) + word.slice(at + 1);
  return text.slice(0, index) + other + text.slice(index + word.length);
}

function replaceValue(text: string, chance: Chance): string {
  const values = [...text.matchAll(/(?<=: |- |\[|, )[^\n,{}[\]]+/g)];
  if (values.length === 0) return text;
  const { 0: old, index } = chance.pick(values);
  // Another value of the file is more often one of the right kind.
  const value = chance.happens(0.4) ? chance.pick(values)[0] : chance.pick(VALUES);
  return text.slice(0, index) + value + text.slice(index + old.length);
}

function repeat(text: string, chance: Chance): string {
  const at = chance.whole(0, text.length);
  const many = chance.weighed([
    [30, 4],
    [300, 4],
    [3000, 2],
    [20_000, 1],
  ]);
  return text.slice(0, at) + chance.pick(REPEATED).repeat(many) + text.slice(at);
}

function otherForm(text: string, chance: Chance): string {
  return chance.pick([
    text.normalize('NFD'),
    text.normalize('NFC'),
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
    `\ufeff${text}`,
    text.replaceAll(' ', '\u00a0'),
    text.toUpperCase(),
    '',
  ]);
}

/** Copies words of one place to another: what was unique may no longer be. */
function moveWords(text: string, chance: Chance): string {
  const from = chance.whole(0, text.length);
  const to = chance.whole(0, text.length);
  return text.slice(0, to) + text.slice(from, from + chance.whole(3, 50)) + text.slice(to);
}

function editLine(text: string, chance: Chance, change: (line: string) => string): string {
  const lines = text.split('\n');
  const at = chance.whole(0, lines.length - 1);
  lines[at] = change(lines[at] ?? '');
  return lines.join('\n');
}

function flipBytes(files: Files, chance: Chance): void {
  const path = chance.pick([...files.keys()]);
  const bytes = new Uint8Array(files.get(path) ?? []);
  if (bytes.length > 0) bytes[chance.whole(0, bytes.length - 1)] = chance.whole(0, 255);
  files.set(path, chance.happens(0.3) ? bytes.slice(0, chance.whole(0, bytes.length)) : bytes);
}

function changeFiles(files: Files, chance: Chance): void {
  const path = chance.pick([...files.keys()]);
  const bytes = files.get(path) ?? new Uint8Array();
  const other = chance.pick([...files.keys()]);
  chance.pick([
    () => files.delete(path),
    () => files.delete(path) && files.set(chance.pick(NAMES), bytes),
    () => files.set(chance.pick(NAMES), bytes),
    () => files.set(other, bytes),
  ])();
}
