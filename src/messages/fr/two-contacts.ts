/** Two contacts side by side, and how the second is chosen, in French. */

import type { TwoContactsMessages } from '../en/two-contacts.ts';

export const twoContacts: TwoContactsMessages = {
  short: 'Comparer…',
  with: 'Comparer avec un autre contact',
  find: 'Trouver un contact',
  none: 'Aucun contact n’a ces mots dans son nom ou sa date.',
  kindred: 'Les plus proches d’abord : mêmes personnes, puis mêmes parties et même niveau.',
  title: 'Deux contacts côte à côte',
  explain:
    'Ce que chaque partie dit de l’un et de l’autre, point par point. Le rapport entre les versions de deux contacts différents n’est pas évalué.',
  swap: 'Intervertir',
  close: 'Fermer cette comparaison',
  nothing: 'Aucune version de ce contact n’en fait un point principal.',
  toldUnder: 'Le texte lui-même en parle ailleurs :',
  remarks: 'Dans des propos connexes, hors des deux versions :',
  told: 'Formulations du texte, dans aucune des versions',
};
