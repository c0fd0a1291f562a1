/** The statements of a text beside it, in French. */

import type { TextPanelMessages } from '../en/text-panel.ts';
import { plural } from './terms.ts';

export const textPanel: TextPanelMessages = {
  explain: 'Les déclarations sont rangées par contact. Les numéros sont ceux du texte.',
  noContact: 'Sans rapport avec un contact présenté ici',
  noContactWhy: 'Ces déclarations sont montrées, mais ne sont pas comparées.',
  alsoOn: 'Concerne aussi :',
  compare: 'Comparer les deux versions',
  filteredOut: (count) => `Les filtres masquent ${plural(count, 'contact', 'contacts')} de ce texte.`,
  context: 'Propos connexe',
  cite: 'Citer ce texte',
};
