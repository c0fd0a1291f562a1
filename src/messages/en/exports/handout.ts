/** The hand-out of a contact for a class, in English. */

import { list, plural } from '../terms.ts';

export interface LeftOut {
  /** The names of points. */
  readonly points: readonly string[];
  readonly statements: number;
  /** How many remarks are in neither account. */
  readonly remarks: number;
  readonly sources: number;
  /** How many notes the editors have on it. */
  readonly notes: number;
}

const counted = ({ points, statements, remarks, sources, notes }: LeftOut) => [
  ...(points.length > 0
    ? [`${plural(points.length, 'point', 'points')} (${points.map((name) => `“${name}”`).join(', ')})`]
    : []),
  ...(statements > 0 ? [`${plural(statements, 'statement', 'statements')} in full`] : []),
  ...(remarks > 0 ? [`${plural(remarks, 'remark', 'remarks')} in neither account`] : []),
  ...(sources > 0 ? [plural(sources, 'fact from other sources', 'facts from other sources')] : []),
  ...(notes > 0 ? [plural(notes, 'editors’ note', 'editors’ notes')] : []),
];

export const handout = {
  explain: 'One sheet for a class. It fits A4 and US Letter: choose the paper in the print dialog.',
  variants: 'What it shows',
  judged: 'With the editors’ assessment',
  judgedMore: 'How the accounts relate on each point, and why.',
  asked: 'For pupils, without the assessment',
  askedMore: 'On each point that both sides speak about: boxes to tick and lines to write on.',
  /** Where nobody has assessed how the accounts relate. */
  unassessed: {
    judged: 'The accounts alone',
    judgedMore: 'How they relate has not been assessed.',
    asked: 'For pupils',
  },
  /** After the reason why there is nothing to compare. */
  noTask: 'Neither sheet has anything to tick.',
  print: 'Print the hand-out',
  preview: 'The sheet, made smaller',
  /** At the head of the sheet. */
  name: 'Name',
  class: 'Class',
  day: 'Date',
  question: 'How do they relate? Tick one.',
  why: 'Why? In your own words:',
  /** How the words of a side came. */
  route: 'Route of the words',
  assessedBy: (by: readonly string[]) => `Comparisons assessed by ${list(by)}.`,
  /** Undefined where nothing was. */
  leftOut: (of: LeftOut): string | undefined => {
    const parts = counted(of);
    return parts.length > 0
      ? `Not on this sheet: ${list(parts)}. All of it is at the link below.`
      : undefined;
  },
  ourTranslation: 'The translations are ours.',
};

export type HandoutMessages = typeof handout;
