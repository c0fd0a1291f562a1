/** Pictures, read back by a parser of XML and drawn by resvg: all that is said stays whole, and no missing side is lost. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonPicture, pointsIn } from '../../src/exports/pictures/comparison-picture.ts';
import { FORMATS, type PictureSize } from '../../src/exports/pictures/context.ts';
import { onRecordPicture } from '../../src/exports/pictures/on-record-picture.ts';
import type { Scene } from '../../src/exports/pictures/scene.ts';
import { sceneFile, sceneMarkup } from '../../src/exports/pictures/svg.ts';
import { timelinePicture } from '../../src/exports/pictures/timeline-picture.ts';
import { fontsOf } from '../../src/exports/pictures/typefaces.ts';
import { remarksOn } from '../../src/exports/statement-words.ts';
import { NO_FILTERS } from '../../src/link/view-state.ts';
import type { Language } from '../../src/model/language.ts';
import { HALVES } from '../../src/model/voices.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryOf, setOf, type TestLibrary } from '../corpus-for-tests.ts';
import { FRENCH } from '../i18n-for-tests.ts';
import { runs } from '../runs.ts';
import { drawn } from './drawn.ts';
import { LINK, pictureContext } from './picture-context.ts';

const AUSTIN = '2024-06-25-austin-belousov-call';
const parser = new new JSDOM('').window.DOMParser();
const SIZES: readonly PictureSize[] = [FORMATS.wide, FORMATS.tall, FORMATS.free];
/** All of them with FULL; each time each contact in one, in turn. */
const sizesFor = (row: number) =>
  SIZES.filter((_, index) => process.env.FULL || index === row % SIZES.length);

function read(svg: string): Document {
  const document = parser.parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** All words of a picture, whose lines break at spaces. */
const wordsIn = (scene: Scene): string =>
  [...read(sceneFile(scene, [], [])).querySelectorAll('text')].map((one) => one.textContent).join(' ');
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

let library: TestLibrary;
let official: TestLibrary;
beforeAll(async () => {
  library = await libraryOf('seeds');
  official = await libraryOf('tests/fixture/readouts');
});

const pictureOf = (from: TestLibrary, id: string, size: PictureSize, language: Language = 'en'): Scene => {
  const contact = from.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return comparisonPicture(contact, size, true, pictureContext(from, language));
};

describe('the picture of a comparison', () => {
  it('keeps the missing side of every contact, in every size', () => {
    for (const from of [library, official])
      for (const [row, contact] of from.contacts().entries()) {
        const { columns } = pairAccounts(from, contact);
        for (const size of sizesFor(row)) {
          const words = spaced(wordsIn(pictureOf(from, contact.id, size)));
          const { i18n } = pictureContext(from);
          for (const half of HALVES) {
            const { sides, missing } = columns[half];
            expect(words, contact.id).toContain(spaced(i18n.messages.column(sides)));
            if (missing) expect(words, contact.id).toContain(spaced(i18n.messages.panel.missing(sides)));
          }
        }
      }
  });

  it('has each point whole or names it as left out, and each statement whole or not at all', () => {
    for (const from of [library, official])
      for (const [turn, contact] of from.contacts().entries())
        for (const size of sizesFor(turn)) {
          const words = spaced(wordsIn(pictureOf(from, contact.id, size, 'fr')));
          const rows = pairAccounts(from, contact).rows.filter(
            ({ forBoth, state }) => forBoth || state.kind !== 'told',
          );
          for (const row of rows) {
            const name = spaced(from.point(row.point)?.name.fr ?? row.point);
            expect(words, `${contact.id} ${row.point}`).toContain(name);
          }
          // Only names may end with an ellipsis of ours.
          const cut = words.match(/\S*(?<!\[)…(?!\])/g) ?? [];
          const said = spaced(
            from
              .statementsOn(contact.id)
              .flatMap(({ statement }) => [
                ...statement.passages.map((one) => one.words),
                ...remarksOn(statement, { library: from, i18n: FRENCH }).map(({ remark }) => remark),
              ])
              .join(' '),
          );
          for (const end of cut) expect(said, contact.id).toContain(end);
          if (size.height !== undefined) continue;
          for (const row of rows)
            for (const half of HALVES)
              for (const { passages } of row.statements[half])
                for (const passage of passages.filter(({ telling }) => telling === 0))
                  expect(words, contact.id).toContain(spaced(passage.words));
        }
  });

  it('says whose words they are, by which route, and where it is from', () => {
    for (const size of SIZES) {
      const words = spaced(wordsIn(pictureOf(library, AUSTIN, size)));
      expect(words).toContain('Source: vietnam.vn, about 26 June 2024 (Pentagon › Reuters (inferred) ›');
      expect(words).toContain(`Data version ${library.hash}`);
      expect(words).toContain(LINK);
    }
    const file = read(sceneFile(pictureOf(library, AUSTIN, FORMATS.wide), [], [['Link', LINK]]));
    expect(file.querySelector('metadata')?.textContent).toContain(LINK);
    expect(file.querySelector('title')?.textContent).toBe('Belousov–Austin call, 25 June 2024');
  });

  it('of one point has that alone, larger, with both halves, and names the others as left out', () => {
    const contact = library.contact(AUSTIN);
    if (!contact) throw new Error('no contact');
    const rows = pointsIn(pairAccounts(library, contact));
    for (const row of rows) {
      const scene = comparisonPicture(contact, FORMATS.wide, true, pictureContext(library), row.point);
      const words = spaced(wordsIn(scene));
      const { i18n } = pictureContext(library);
      for (const { number, point } of rows)
        expect(words).toContain(
          spaced(
            point === row.point
              ? `${number} ${i18n.localize(library.point(point)?.name ?? { en: '', fr: '' })}`
              : `${number} (${i18n.localize(library.point(point)?.name ?? { en: '', fr: '' })})`,
          ),
        );
      for (const half of HALVES)
        if (row.statements[half].length === 0)
          expect(words).toMatch(/(?:Nothing on this|mentions this under another point)/);
    }
  });

  it('has the editors’ notes on its words, or counts them as left out', () => {
    const named = { library, i18n: pictureContext(library).i18n };
    for (const contact of library.contacts()) {
      const { rows } = pairAccounts(library, contact);
      const notes = new Set(
        rows.flatMap(({ statements: { left, right } }) =>
          [...left, ...right].flatMap((one) => remarksOn(one, named).map(({ remark }) => remark)),
        ),
      );
      const free = spaced(wordsIn(pictureOf(library, contact.id, FORMATS.free)));
      for (const note of notes) expect(free, contact.id).toContain(spaced(note));
    }
    const wide = spaced(wordsIn(pictureOf(library, '2017-03-03-pavel-gerasimov-call', FORMATS.tall)));
    expect(wide).toMatch(/Not in this picture: .*\d editors’ notes?;/);
  });

  it('keeps within its size', async () => {
    for (const size of [FORMATS.wide, FORMATS.tall])
      for (const contact of library.contacts()) {
        const scene = pictureOf(library, contact.id, size, 'fr');
        expect([scene.width, scene.height]).toEqual([size.width, size.height]);
        const { types } = pictureContext(library);
        for (const mark of scene.marks) {
          expect(mark.y).toBeLessThanOrEqual(size.height);
          if (mark.kind === 'text')
            expect(mark.x + types[mark.face].width(mark.text, mark.size), mark.text).toBeLessThanOrEqual(
              size.width,
            );
        }
      }
    const { width, height, pixels } = await drawn(
      sceneFile(pictureOf(library, AUSTIN, FORMATS.wide), [], []),
    );
    expect([width, height]).toEqual([1200, 675]);
    // It is drawn: there is ink, and there is paper.
    const dark = pixels.filter((value, index) => index % 4 === 0 && value < 100).length;
    expect(dark).toBeGreaterThan(2000);
    expect(dark).toBeLessThan(200_000);
  });

  it('takes any words as text', () => {
    const contact = library.contact(AUSTIN);
    if (!contact) throw new Error('no contact');
    const context = pictureContext(library);
    const hostile = ['"><script>alert(1)</script>', ']]>', '&amp;', '\u0000\ud800', '\u202e=cmd', 'a,b\tc\n'];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (title) => {
        const scene = comparisonPicture(
          { ...contact, title: { en: title, fr: title } },
          FORMATS.wide,
          true,
          context,
        );
        for (const svg of [
          sceneFile(scene, [], [[title, title]]),
          `<?xml version="1.0"?>${sceneMarkup(scene)}`,
        ]) {
          const document = read(svg);
          expect(document.querySelectorAll('script, image, foreignObject, a')).toHaveLength(0);
          expect(document.documentElement.localName).toBe('svg');
        }
      }),
      runs(80, 1 / 16),
    );
  });
});

describe('pictures of many contacts', () => {
  it('of the timeline name every contact by itself or in a cluster, its headline, newsrooms and version', () => {
    const shown = setOf(library);
    for (const size of SIZES) {
      const context = pictureContext(library);
      const words = spaced(
        wordsIn(timelinePicture({ shown, window: undefined, filters: NO_FILTERS }, size, context)),
      );
      expect(words).toContain('Both sides are on record for 2 of 14 contacts');
      for (const name of ['Gerasimov–Pavel', 'Belousov–Austin', 'Defence ministers', '3 years 11 months'])
        expect(words).toContain(name);
      for (const { publisher } of library.texts()) expect(words).toContain(publisher.name.en);
      expect(words).toContain(library.hash);
    }
  });

  it('obey the window and the filters, and say so', () => {
    const context = pictureContext(library);
    const window = { from: '2021-01-01', to: '2021-12-31' };
    const filters = { ...NO_FILTERS, both: true };
    const shown = setOf(library, ['2021-11-23-milley-gerasimov-call', AUSTIN]);
    const words = spaced(wordsIn(timelinePicture({ shown, window, filters }, FORMATS.wide, context)));
    expect(words).toContain(context.own.filters(context.i18n.messages.filters.both));
    expect(words).toContain('Gerasimov–Milley');
    expect(words).not.toContain('Belousov–Austin');
    expect(words).toContain(context.i18n.messages.window.headline(1, 1, 'January–December 2021'));
  });

  it('of who is on record have all rows, or count those left out', () => {
    const context = pictureContext(library);
    const shown = setOf(library);
    const rowsOf = (size: PictureSize) =>
      spaced(wordsIn(onRecordPicture({ shown, filters: NO_FILTERS }, size, context)));
    for (const { dating } of library.contacts())
      expect(rowsOf(FORMATS.free)).toContain(String(dating.edtf.match(/\d{4}/)?.[0]));
    expect(rowsOf({ width: 1200, height: 500 })).toMatch(/Not in this picture: \d+ contacts?\./);
    for (const size of [FORMATS.wide, FORMATS.tall])
      expect(rowsOf(size)).not.toContain('Not in this picture');
  });

  it('of the timeline are legible as large as their pixels', () => {
    for (const language of ['en', 'fr'] as const) {
      const view = { shown: setOf(library), window: undefined, filters: NO_FILTERS };
      const scene = timelinePicture(view, FORMATS.wide, pictureContext(library, language));
      const sizes = [...read(sceneFile(scene, [], [])).querySelectorAll('text')].map((one) =>
        Number(one.getAttribute('font-size')),
      );
      expect(Math.min(...sizes), language).toBeGreaterThanOrEqual(11);
    }
  });
});

describe('the typefaces of a picture', () => {
  it('are those that its words need', () => {
    const mark = (text: string, face: 'serif' | 'sans') =>
      ({ kind: 'text', text, x: 0, y: 0, size: 12, face, fill: '#000000' }) as const;
    expect(fontsOf({ marks: [mark('« été »', 'serif')] })).toEqual(['newsreader-latin']);
    expect(fontsOf({ marks: [mark('Гром', 'serif'), mark('Łódź', 'sans')] })).toEqual([
      'source-serif-4-cyrillic',
      'libre-franklin-latin',
      'libre-franklin-latin-ext',
    ]);
  });

  it('are in the file as data, with their licence, and nothing is fetched', () => {
    const scene = pictureOf(library, AUSTIN, FORMATS.wide);
    const face = {
      family: 'Newsreader Variable',
      weight: '200 800',
      unicodeRange: 'U+0000-00FF',
      data: 'AAAA',
    };
    const document = read(sceneFile(scene, [face], []));
    expect(document.querySelector('style')?.textContent).toContain(
      'src:url("data:font/woff2;base64,AAAA") format("woff2")',
    );
    expect(document.querySelector('metadata')?.textContent).toContain('SIL Open Font License');
    expect(sceneFile(scene, [face], [])).not.toMatch(/(?:href|src)=|url\("?https?:/);
  });
});
