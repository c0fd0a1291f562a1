/** The statements of a text beside it, in English; fetched with them. */

import { plural } from './terms.ts';

export const textPanel = {
  explain: 'Statements are grouped by contact. Numbers match the text.',
  noContact: 'Not about any contact here',
  noContactWhy: 'These statements are shown, and not compared.',
  alsoOn: 'Also on:',
  compare: 'Compare both accounts',
  filteredOut: (count: number) =>
    `${plural(count, 'contact', 'contacts')} in this text ${count === 1 ? 'is' : 'are'} hidden by the filters.`,
  context: 'Related remark',
  cite: 'Cite this text',
};

export type TextPanelMessages = typeof textPanel;
