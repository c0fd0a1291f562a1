/** The statements of a text beside it, in French. */

import type { Messages } from '../en.ts';
import { plural } from './terms.ts';

export const textPanel: Messages['textPanel'] = {
  label: 'Déclarations de ce texte',
  explain: 'Les déclarations sont rangées par contact. Les numéros sont ceux du texte.',
  noContact: 'Sans rapport avec un contact présenté ici',
  noContactWhy: 'Ces déclarations sont montrées, mais ne sont pas comparées.',
  alsoOn: 'Concerne aussi :',
  compare: 'Comparer les deux versions',
  filteredOut: (count) => `Les filtres masquent ${plural(count, 'contact', 'contacts')} de ce texte.`,
  context: 'Propos connexe',
};
