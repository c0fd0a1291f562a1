/** The hand-out of a contact for a class, in French. */

import type { HandoutMessages, LeftOut } from '../../en/exports/handout.ts';
import { list, plural } from '../terms.ts';
import { typeset } from '../typography.ts';

const counted = ({ points, statements, remarks, sources, notes }: LeftOut) => [
  ...(points.length > 0
    ? [`${plural(points.length, 'point', 'points')} (${points.map((name) => `« ${name} »`).join(', ')})`]
    : []),
  ...(statements > 0 ? [`${plural(statements, 'déclaration entière', 'déclarations entières')}`] : []),
  ...(remarks > 0 ? [`${plural(remarks, 'propos', 'propos')} hors des deux versions`] : []),
  ...(sources > 0
    ? [plural(sources, 'fait connu par d’autres sources', 'faits connus par d’autres sources')]
    : []),
  ...(notes > 0 ? [plural(notes, 'note de la rédaction', 'notes de la rédaction')] : []),
];

export const handout: HandoutMessages = typeset<HandoutMessages>({
  explain:
    'Une seule feuille pour une classe. Elle tient sur du papier A4 ou Letter, à choisir dans la boîte d’impression.',
  variants: 'Contenu de la fiche',
  judged: 'Avec notre évaluation',
  judgedMore: 'Le rapport entre les versions sur chaque point, et pourquoi.',
  asked: 'Pour les élèves, sans évaluation',
  askedMore: 'Sur chaque point dont les deux parties parlent : des cases à cocher et des lignes pour écrire.',
  unassessed: {
    judged: 'Les versions seules',
    judgedMore: 'Le rapport entre elles n’a pas été évalué.',
    asked: 'Pour les élèves',
  },
  noTask: 'Il n’y a rien à cocher sur la fiche.',
  print: 'Imprimer la fiche',
  preview: 'La fiche en réduction',
  name: 'Nom',
  class: 'Classe',
  day: 'Date',
  question: 'Cochez leur rapport :',
  why: 'Pourquoi ? Avec vos propres mots :',
  route: 'Parcours de l’information',
  assessedBy: (by) => `Rapport entre les versions évalué par ${list(by)}.`,
  leftOut: (of) => {
    const parts = counted(of);
    return parts.length > 0
      ? `Hors de cette fiche : ${list(parts)}. Tout se trouve à l’adresse ci-dessous.`
      : undefined;
  },
  ourTranslation: 'Les traductions sont les nôtres.',
});
