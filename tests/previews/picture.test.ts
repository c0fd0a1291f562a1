/** Pictures for links: nothing overflows, and both halves have the same space. With the real fonts. */

import { describe, expect, it } from 'vitest';
import { readFonts } from '../../src/build/site/fonts.ts';
import { pictureOf, pictureSvg } from '../../src/previews/picture.ts';
import { COLOUR_NAMES, type Colours } from '../../src/previews/picture-marks.ts';
import { cut, fitBlock } from '../../src/previews/picture-type.ts';
import { contactOf, everySubject, FIXTURE, previewContextOf, REAL, textOf } from './preview-context.ts';

const fonts = await readFonts();
const colours = Object.fromEntries(COLOUR_NAMES.map((name) => [name, `#${name}`])) as Colours;
const drawing = { colours, ...fonts };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}

/** Of every piece of type in a picture. */
function typeIn(svg: string): Box[] {
  return [...svg.matchAll(/<path transform="translate\(([^)]+)\)" fill="([^"]+)" d="([^"]*)"/g)].map(
    ([, at = '', fill = '', d = '']) => {
      const [x = 0, y = 0] = at.split(' ').map(Number);
      const xs: number[] = [];
      const ys: number[] = [];
      for (const [, numbers = ''] of d.matchAll(/[MLQC]([^MLQCZ]*)/g)) {
        const values = numbers.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
        for (const [index, value] of values.entries()) (index % 2 === 0 ? xs : ys).push(value);
      }
      return {
        left: x + Math.min(...xs),
        right: x + Math.max(...xs),
        top: y + Math.min(...ys),
        bottom: y + Math.max(...ys),
        fill,
      };
    },
  );
}

const contacts = everySubject().filter(({ subject }) => subject.kind === 'contact');

describe('the picture of a contact', () => {
  it.each(contacts.map((one) => [one.title, one] as const))(
    'holds all its type: %s',
    (_, { subject, context }) => {
      const svg = pictureSvg(subject, context, drawing);
      const type = typeIn(svg);
      expect(type.length).toBeGreaterThanOrEqual(8);
      for (const box of type) {
        expect(box.left).toBeGreaterThanOrEqual(56);
        expect(box.right).toBeLessThanOrEqual(1200 - 44);
        expect(box.top).toBeGreaterThanOrEqual(24);
        expect(box.bottom).toBeLessThanOrEqual(630 - 24);
      }
      // The title and its neighbours stay above the sides; what is said about Russia stays left of the spine.
      const above = type.filter(({ top }) => top < 432);
      expect(Math.max(...above.map(({ bottom }) => bottom))).toBeLessThan(432);
      const left = type.filter(({ top, left: x }) => top >= 432 && x < 600);
      expect(Math.max(...left.map(({ right }) => right))).toBeLessThan(600);
      expect(left.map(({ fill }) => fill)).toEqual(['#ru', '#ink']);
      const right = type.filter(({ top, left: x }) => top >= 432 && x >= 600);
      expect(new Set(right.map(({ fill }) => fill))).toEqual(new Set(['#us', '#ink']));
      // Two lines do not cross.
      for (const [one, two] of [above, left, right].flatMap((lines) => pairsOf(lines)))
        expect(
          one.bottom <= two.top || two.bottom <= one.top || one.right <= two.left || two.right <= one.left,
        ).toBe(true);
    },
  );

  it('gives both sides the same type at the same height', () => {
    const svg = pictureSvg(
      contactOf(REAL, '2021-03-31-milley-gerasimov-call'),
      previewContextOf(REAL, 'fr'),
      drawing,
    );
    const below = [...svg.matchAll(/<path transform="translate\(([\d.]+) ([\d.]+)\)"/g)]
      .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
      .filter(({ y }) => y > 432);
    const of = (from: number) =>
      below.filter(({ x }) => x >= from && x < from + 600).map(({ x, y }) => [x - from, y]);
    expect(of(0)).toEqual(of(600));
    expect(svg.match(/<rect[^>]*width="600" height="6"/g)).toHaveLength(2);
  });

  it('marks with dots what no text states', () => {
    const dots = (id: string) =>
      pictureSvg(contactOf(REAL, id), previewContextOf(REAL, 'en'), drawing).match(/stroke-dasharray="0 8"/g)
        ?.length ?? 0;
    expect(dots('2024-06-25-austin-belousov-call')).toBe(1);
    expect(dots('2021-09-22-milley-gerasimov-finland')).toBe(2);
    const stated = contactOf(FIXTURE, '2021-03-02-lighthouse-call');
    expect(pictureSvg(stated, previewContextOf(FIXTURE, 'en'), drawing)).not.toContain(
      'stroke-dasharray="0 8"',
    );
  });

  it('holds no text of the data as markup', () => {
    const svg = pictureSvg(
      contactOf(FIXTURE, '2021-03-02-lighthouse-call'),
      previewContextOf(FIXTURE, 'en'),
      drawing,
    );
    expect(svg).not.toMatch(/<(?!\/?(?:svg|defs|clipPath|pattern|g|path|rect)\b)/);
    expect(svg).not.toContain('onerror');
  });

  it('says in words what it shows', () => {
    const alt = (id: string, language: 'en' | 'fr') =>
      pictureOf(contactOf(REAL, id), previewContextOf(REAL, language)).alt.replaceAll('\u202f', ' ');
    expect(alt('2021-03-31-milley-gerasimov-call', 'en')).toBe(
      'Gerasimov–Milley call, 31 March 2021. Russia: Nothing in these texts. United States: Declines to give details.',
    );
    expect(alt('2024-06-25-austin-belousov-call', 'fr')).toBe(
      'Appel Belooussov-Austin, 25 juin 2024. Russie : Citée. États-Unis : Cités.',
    );
    expect(alt('2021-12-02-blinken-lavrov-stockholm', 'en')).toContain(
      'United States: Related remarks only.',
    );
  });
});

it('all other pages share one picture in each language', () => {
  const site = (language: 'en' | 'fr') => [
    pictureOf({ kind: 'view', view: 'timeline' }, previewContextOf(REAL, language)).file,
    pictureOf(textOf(REAL, 'la-presse-2021-11-23'), previewContextOf(REAL, language)).file,
  ];
  expect(site('en')).toEqual(['previews/en/site.png', 'previews/en/site.png']);
  expect(site('fr')).toEqual(['previews/fr/site.png', 'previews/fr/site.png']);
  for (const language of ['en', 'fr'] as const) {
    const type = typeIn(
      pictureSvg({ kind: 'view', view: 'timeline' }, previewContextOf(REAL, language), drawing),
    );
    expect(type.length).toBe(5);
    for (const { right, bottom } of type) {
      expect(right).toBeLessThanOrEqual(1200 - 64);
      expect(bottom).toBeLessThan(630 - 24);
    }
  }
});

describe('a block of type', () => {
  const measures = [
    { most: 1, sizes: [40] },
    { most: 2, sizes: [30, 20] },
  ];

  it('is as large as its room allows', () => {
    expect(fitBlock('Call', fonts.serif, 400, measures)).toEqual({ size: 40, lines: ['Call'] });
    const two = fitBlock('A call of the two presidents', fonts.serif, 260, measures);
    expect(two).toEqual({ size: 30, lines: ['A call of the two', 'presidents'] });
  });

  it('leaves no small word at the end of a line', () => {
    const { lines } = fitBlock('Conférence de Moscou sur la sécurité', fonts.serif, 800, [
      { most: 2, sizes: [62] },
    ]);
    expect(lines).toEqual(['Conférence de Moscou', 'sur la sécurité']);
  });

  it('is cut where nothing else helps, and a word that is too long is broken', () => {
    const { lines } = fitBlock('so many words '.repeat(20), fonts.serif, 200, measures);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of fitBlock('x'.repeat(40), fonts.serif, 300, measures).lines)
      expect(fonts.serif.width(line, 20)).toBeLessThanOrEqual(300);
    expect(cut('short', fonts.sans, 20, 500)).toBe('short');
    expect(fonts.sans.width(cut('w'.repeat(99), fonts.sans, 20, 100), 20)).toBeLessThanOrEqual(100);
  });

  it('is wider in a heavier cut, and skips what no font has', () => {
    expect(fonts.semi.width('Russia', 40)).toBeGreaterThan(fonts.sans.width('Russia', 40));
    expect(fonts.sans.width('a📮b', 40)).toBeCloseTo(fonts.sans.width('ab', 40), 0);
    expect(fonts.serif.width('ő', 40)).toBeGreaterThan(5);
  });
});

function pairsOf(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((one, index) => boxes.slice(index + 1).map((two): [Box, Box] => [one, two]));
}
