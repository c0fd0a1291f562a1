/** The results of a search, in French. Loaded with the first search. */

import type { ResultsMessages } from '../en/results.ts';
import { grouped, plural } from './terms.ts';
import { typeset } from './typography.ts';

export const results: ResultsMessages = typeset({
  title: (query) => `Résultats pour « ${query} »`,
  count: (contacts, statements) =>
    `${plural(contacts, 'contact', 'contacts')}, ${plural(statements, 'déclaration', 'déclarations')}`,
  contacts: (count) => plural(count, 'contact', 'contacts'),
  many: (contacts, listed) =>
    `${plural(contacts, 'contact', 'contacts')}. Seuls les ${grouped(listed)} premiers figurent ici : un mot de plus restreint la recherche.`,
  none: 'Aucun contact ne contient ces mots tout en correspondant aux filtres.',
  people: (count) => (count < 2 ? 'Personne' : 'Personnes'),
  inNames: 'Dans le nom du contact ou de ses participants.',
  allContacts: (count) => `Afficher les ${grouped(count)} contacts`,
  moreContacts: (count) => `Afficher ${plural(count, 'contact de plus', 'contacts de plus')}`,
  allStatements: (count) => `Afficher les ${grouped(count)} déclarations`,
  failed: 'Les déclarations trouvées n’ont pas pu être chargées. Les contacts figurent sur la chronologie.',
} satisfies ResultsMessages);
