/** Sets type in a picture: breaks lines, shrinks them and finally truncates, so that nothing overflows. Pure. */

/** How wide a text is in one weight of a typeface. */
export interface Width {
  width(text: string, size: number): number;
}

/** One weight of a typeface. */
export interface Font extends Width {
  /** Path data of the text, whose baseline starts at the origin. */
  outline(text: string, size: number): string;
}

export interface Block {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Sizes from large to small, each with the number of lines that it allows. */
export interface Measure {
  readonly most: number;
  readonly sizes: readonly number[];
}

/** The first size at which the text fits into its lines; at the last size, it is truncated. */
export function fitBlock(text: string, font: Width, width: number, measures: readonly Measure[]): Block {
  for (const { most, sizes } of measures) {
    for (const size of sizes) {
      const lines = breakLines(text, font, size, width);
      if (lines.length <= most) return { size, lines: balanced(text, font, size, width, lines) };
    }
  }
  const { most = 1, sizes = [] } = measures.at(-1) ?? {};
  const size = sizes.at(-1) ?? 0;
  const lines = breakLines(text, font, size, width);
  const last = lines.slice(most - 1).join(' ');
  return { size, lines: [...lines.slice(0, most - 1), cut(last, font, size, width)] };
}

/** One line, truncated with an ellipsis if it is too long. */
export function cut(text: string, font: Width, size: number, width: number): string {
  if (font.width(text, size) <= width) return text;
  const letters = lettersOf(text);
  const first = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  // By halves, as measuring takes longer the more letters there are.
  let fitting = 0;
  let tooMany = letters.length;
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (font.width(first(middle), size) > width) tooMany = middle;
    else fitting = middle;
  }
  return first(fitting);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits at breaking spaces only: a no-break space keeps its neighbours together. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Breaks at spaces, avoiding a short word at the end of a line; breaks inside a word only if it alone is too long. */
export function breakLines(text: string, font: Width, size: number, width: number): string[] {
  const fits = (line: string) => font.width(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, fits)) {
    const longer = line === '' ? part : `${line} ${part}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of lettersOf(part)) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const SMALL = 3;

/** Words, each with the short words before it. */
function partsOf(text: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let held = '';
  for (const word of text.split(/[ \n\t]+/).filter((one) => one !== '')) {
    const joined = held === '' ? word : `${held} ${word}`;
    if (held !== '' && !fits(joined)) {
      parts.push(held);
      held = word;
    } else held = joined;
    if (word.length > SMALL) {
      parts.push(held);
      held = '';
    }
  }
  return held === '' ? parts : [...parts, held];
}

/** Breaks again at the narrowest width that needs no further line, so that no word is left alone on the last. */
function balanced(
  text: string,
  font: Width,
  size: number,
  width: number,
  lines: readonly string[],
): readonly string[] {
  let best = lines;
  for (let narrower = width * 0.95; narrower > width / 2; narrower -= width * 0.05) {
    const tried = breakLines(text, font, size, narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
