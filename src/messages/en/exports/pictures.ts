/** Pictures of views, in English. */

import { grouped, list, plural } from '../terms.ts';

export const pictures = {
  title: 'Picture',
  intro: 'Text stays text in the SVG; the PNG is the same picture in pixels.',
  kinds: {
    comparison: 'This comparison',
    timeline: 'The timeline in view',
    onRecord: 'Who is on record',
  },
  kind: 'What it shows',
  point: 'Points',
  allPoints: 'All that have room',
  format: 'Size',
  formats: {
    wide: '1200 × 675, for posts',
    tall: '1080 × 1350, for phones',
    free: '1200 wide, as high as it takes',
  },
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  translations: 'With our translation of the words',
  svg: 'Download SVG',
  png: 'Download PNG',
  making: 'Making the picture…',
  made: 'Picture downloaded',
  failed: 'The picture could not be made. Check your connection.',
  preview: 'Preview',
  close: 'Close',

  /** At its foot. */
  source: (routes: readonly string[], more: number) =>
    `Source: ${routes.join('; ')}${more > 0 ? `; and ${grouped(more)} more` : ''}.`,
  /** What had no room. */
  leftOut: (parts: readonly string[]) => `Not in this picture: ${parts.join('; ')}.`,
  points: (names: readonly string[]) => `${names.length === 1 ? 'point' : 'points'} ${list(names)}`,
  /** In place of words that would have to be cut. */
  tooLong: 'These words are too long for this size of picture. They are at the link below.',
  related: (count: number) => plural(count, 'related remark', 'related remarks'),
  neither: (count: number) =>
    count === 1
      ? '1 statement that is in neither account'
      : `${grouped(count)} statements that are in neither account`,
  /** The editors' notes on the words that are shown. */
  notes: (count: number) => plural(count, 'editors’ note', 'editors’ notes'),
  contacts: (count: number) => plural(count, 'contact', 'contacts'),
  undated: (count: number) =>
    count === 1 ? '1 contact without a known date' : `${grouped(count)} contacts without a known date`,
  filters: (words: string) => `Filters: ${words}`,
  cells:
    'Each cell is one point of one contact: Russia in the left half, the United States or NATO in the right. Filled: on record. Hatched: declines to give details. A dot in its colour: related remarks only. A bar: mentioned under another point. A ring: more, unspecified, or only mentioned. Empty: nothing from that side in these texts.',
  /** Where a cell of the picture is so. */
  splitCells: 'Filled above, hatched below: on record, declines to give some details.',
  onRecordTitle: 'Who is on record for what',
};

export type PictureMessages = typeof pictures;
