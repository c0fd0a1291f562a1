/** The picture shown beside a link: the marker of a contact, its date, and what these texts have from each side. Pure. */

import { type DateRun, dateText, writeDate } from '../messages/dates.ts';
import { siteLine } from '../messages/site-name.ts';
import type { Contact } from '../model/contact.ts';
import type { Language } from '../model/language.ts';
import type { MarkerHalf } from '../model/marker-halves.ts';
import { HALVES } from '../model/voices.ts';
import { ContactSet } from '../selection/contact-set.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { markerOf } from '../selection/halves.ts';
import { halfRecords, type SideRecord } from '../selection/side-records.ts';
import { doubts } from './description.ts';
import { PICTURE_SIZE, type Picture } from './PreviewTags.tsx';
import { type Colours, hueOf, markDefinitions, markerSvg, RADIUS, sideMarkSvg } from './picture-marks.ts';
import { cut, type Font, fitBlock } from './picture-type.ts';
import type { PreviewContext, Subject } from './subject.ts';

export interface Drawing {
  readonly colours: Colours;
  readonly serif: Font;
  readonly sans: Font;
  readonly semi: Font;
}

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 64;
/** Below the name of the site, above the two sides. */
const TOP = 104;
const SIDES_AT = 432;
const TEXT_AT = 336;
/** Prefers one large line to two; the last sizes are for titles that should not occur. */
const TITLES = [
  { most: 1, sizes: [72, 68, 64, 60] },
  { most: 2, sizes: [62, 56] },
  { most: 3, sizes: [50, 44, 40] },
] as const;
const LONG = { month: 'long' } as const;
const LOGO = { kind: 'call', status: 'held', halves: { left: 'filled', right: 'filled' } } as const;

/** The picture of a contact, or without one that of the site. */
export function pictureFileOf(language: Language, contact?: string): string {
  return `previews/${language}/${contact === undefined ? 'site' : `contacts/${contact}`}.png`;
}

/** A contact has its own picture; all other pages share one per language. */
export function pictureOf(subject: Subject, { library, i18n, previewMessages }: PreviewContext): Picture {
  const { language, messages, localize } = i18n;
  if (subject.kind !== 'contact')
    return {
      file: pictureFileOf(language),
      alt: previewMessages.pictureOfSite(siteLine(library.about, i18n)),
    };
  const { contact } = subject;
  const sides = HALVES.flatMap((half) => halfRecords(contact, half)).map((record) =>
    previewMessages.pictureSide(messages.sides[record.side], stateOf(record, { i18n, previewMessages })),
  );
  return {
    file: pictureFileOf(language, contact.id),
    alt: previewMessages.pictureOfContact(
      localize(contact.title),
      dateText(contact.dating, LONG, messages),
      sides.join(' '),
    ),
  };
}

export function pictureSvg(subject: Subject, context: PreviewContext, drawing: Drawing): string {
  const { colours } = drawing;
  const inside =
    subject.kind === 'contact' ? contactSvg(subject.contact, context, drawing) : siteSvg(context, drawing);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${markDefinitions(colours)}<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}"/>${inside}</svg>`;
}

function contactSvg(contact: Contact, context: PreviewContext, drawing: Drawing): string {
  const { i18n } = context;
  const { messages, localize } = i18n;
  const { colours, serif, sans } = drawing;
  const { kind, level, status, dating } = contact;
  const width = WIDTH - MARGIN - TEXT_AT;
  const what = cut(messages.describe(kind, level, status), sans, 27, width);
  const title = fitBlock(localize(contact.title), serif, width, TITLES);
  const lead = title.size * 1.08;
  const doubted = doubts(dating, i18n).join(', ');
  const bottom = SIDES_AT - TOP;
  // The marker and the text beside it are centred on one line.
  const height = 27 + 18 + lead * title.lines.length + 14 + 30;
  const first = TOP + (bottom - height) / 2;
  const titleAt = first + 27 + 18 + title.size * 0.86;
  const dateAt = titleAt + lead * (title.lines.length - 1) + title.size * 0.24 + 14 + 30;
  return [
    brandSvg(context, drawing),
    markerSvg(markerOf(contact), { x: MARGIN + 118, y: TOP + bottom / 2, scale: 96 / RADIUS }, colours),
    textSvg(what, sans, 27, TEXT_AT, first + 23, colours['ink-2']),
    ...title.lines.map((line, index) =>
      textSvg(line, serif, title.size, TEXT_AT, titleAt + lead * index, colours.ink),
    ),
    dateSvg(writeDate(dating, LONG, messages), doubted, dateAt, width, drawing),
    `<rect x="0" y="${SIDES_AT}" width="${WIDTH}" height="${HEIGHT - SIDES_AT}" fill="${colours.surface}"/>`,
    sidesSvg(contact, context, drawing),
    spineSvg(SIDES_AT, colours),
  ].join('');
}

/** Gives both halves the same space, type and rule, however many sides they hold. */
function sidesSvg(contact: Contact, context: PreviewContext, { colours, semi, sans }: Drawing): string {
  const columns = HALVES.map((half) =>
    halfRecords(contact, half).map((record) => ({
      name: context.i18n.messages.sides[record.side],
      state: stateOf(record, context),
      mark: markOf(record),
    })),
  );
  const crowded = columns.some((column) => column.length > 1);
  const room = WIDTH / 2 - MARGIN - 44;
  const fits = (size: number) =>
    columns
      .flat()
      .every(({ name, state }) => semi.width(name, size) <= room - 46 && sans.width(state, size) <= room);
  // If one side is too long, both get smaller type.
  const size = crowded ? 27 : ([35, 33, 31, 29].find(fits) ?? 27);
  const step = size * (crowded ? 1.25 : 1.36);
  return HALVES.map((half, column) => {
    const x = column * (WIDTH / 2);
    const { text, fill } = hueOf(half, colours);
    const sides = columns[column]?.map(({ name, state, mark }, index) => {
      const y = SIDES_AT + (crowded ? 54 : 92) + index * (step * 2 + 8);
      return [
        sideMarkSvg(
          half,
          mark,
          { x: x + MARGIN + 15, y: y - size * 0.36, scale: crowded ? 2 : 2.4 },
          colours,
        ),
        textSvg(cut(name, semi, size, room - 46), semi, size, x + MARGIN + 46, y, text),
        textSvg(cut(state, sans, size, room), sans, size, x + MARGIN, y + step, colours.ink),
      ];
    });
    return `<rect x="${x}" y="${SIDES_AT}" width="${WIDTH / 2}" height="6" fill="${fill}"/>${(sides ?? []).flat().join('')}`;
  }).join('');
}

/** The half of one side, as the marker would show it. */
function markOf({ onRecord, declines, details, context }: SideRecord): MarkerHalf {
  if (declines > 0 && !details) return 'hatched';
  if (onRecord) return 'filled';
  return context ? 'context' : 'empty';
}

/** The first thing to say about a side: that it declines, is on record, or what else these texts have. */
function stateOf(
  { side, onRecord, declines, details, open, context }: SideRecord,
  { i18n, previewMessages }: Pick<PreviewContext, 'i18n' | 'previewMessages'>,
): string {
  const { list } = i18n.messages;
  if (declines > 0)
    return details ? previewMessages.declinesOn(side, declines) : previewMessages.declines(side);
  if (onRecord) return previewMessages.onRecordHere(side);
  if (open > 0) return list.leftOpen(open);
  return context ? list.context : list.nothing;
}

function siteSvg({ i18n, library }: PreviewContext, { colours, serif, sans, semi }: Drawing): string {
  const { messages } = i18n;
  const at = MARGIN + 310;
  const width = WIDTH - MARGIN - at;
  const { both, contacts } = countOnRecord(ContactSet.all(library.contactIndex));
  const tagline = fitBlock(siteLine(library.about, i18n), serif, width, [{ most: 1, sizes: [44, 40, 36] }]);
  const line = SIDES_AT + 66;
  return [
    markerSvg(LOGO, { x: MARGIN + 125, y: 250, scale: 120 / RADIUS }, colours),
    textSvg(messages.app.name, serif, 124, at, 240, colours.ink),
    ...tagline.lines.map((text) => textSvg(text, serif, tagline.size, at, 314, colours.ink)),
    textSvg(cut(messages.headline(both, contacts), sans, 27, width), sans, 27, at, 368, colours['ink-2']),
    `<rect x="0" y="${line}" width="${WIDTH}" height="${HEIGHT - line}" fill="${colours.surface}"/>`,
    ...HALVES.map((half, column) => {
      const x = column * (WIDTH / 2);
      const { text, fill } = hueOf(half, colours);
      const mark = { x: x + MARGIN + 15, y: line + 70, scale: 2.4 };
      return [
        `<rect x="${x}" y="${line}" width="${WIDTH / 2}" height="6" fill="${fill}"/>`,
        sideMarkSvg(half, 'filled', mark, colours),
        textSvg(
          messages.list.columns[half === 'left' ? 'ru' : 'us-nato'],
          semi,
          34,
          x + MARGIN + 46,
          line + 82,
          text,
        ),
      ].join('');
    }),
    spineSvg(line, colours),
  ].join('');
}

const spineSvg = (y: number, colours: Colours) =>
  `<rect x="${WIDTH / 2 - 1}" y="${y}" width="2" height="${HEIGHT - y}" fill="${colours.rule}"/>`;

function brandSvg({ i18n, library }: PreviewContext, { colours, serif, sans }: Drawing): string {
  const { messages } = i18n;
  const tagline = cut(siteLine(library.about, i18n), sans, 24, WIDTH / 2);
  return [
    markerSvg(LOGO, { x: MARGIN + 18, y: 58, scale: 18 / RADIUS }, colours),
    textSvg(messages.app.name, serif, 40, MARGIN + 50, 71, colours.ink),
    textSvg(tagline, sans, 24, WIDTH - MARGIN - sans.width(tagline, 24), 68, colours['ink-2']),
    `<rect x="0" y="${TOP - 2}" width="${WIDTH}" height="2" fill="${colours.rule}"/>`,
  ].join('');
}

/** Underlines with dots what no text states, as on the page, and explains it if there is room. */
function dateSvg(
  runs: readonly DateRun[],
  doubted: string,
  y: number,
  width: number,
  drawing: Drawing,
): string {
  const { sans, semi, colours } = drawing;
  const whole = runs.map(({ text }) => text).join('');
  const size = semi.width(whole, 32) <= width ? 32 : Math.max(18, (32 * width) / semi.width(whole, 32));
  let x = TEXT_AT;
  const drawn = runs.map(({ text, basis }) => {
    const here = x;
    x += semi.width(text, size);
    const dots =
      basis === null || basis === 'stated'
        ? ''
        : `<path d="M${here + 2} ${y + 11}H${x - 2}" stroke="${colours.ink}" stroke-width="3.5" stroke-linecap="round" stroke-dasharray="0 8"/>`;
    return textSvg(text, semi, size, here, y, colours.ink) + dots;
  });
  const room = TEXT_AT + width - x - 24;
  const noteSize = doubted === '' ? undefined : [25, 23, 21].find((one) => sans.width(doubted, one) <= room);
  const note = noteSize ? textSvg(doubted, sans, noteSize, x + 24, y, colours['ink-3']) : '';
  return drawn.join('') + note;
}

function textSvg(text: string, font: Font, size: number, x: number, y: number, fill: string): string {
  return `<path transform="translate(${round(x)} ${round(y)})" fill="${fill}" d="${font.outline(text, size)}"/>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
