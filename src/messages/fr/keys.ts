/** The list of keyboard shortcuts in French. */

import type { KeysMessages } from '../en/keys.ts';
import { typeset } from './typography.ts';

const ARROWS_ACROSS = [['←'], ['→']] as const;
const ARROWS_DOWN = [['↑'], ['↓']] as const;

export const keys: KeysMessages = typeset<KeysMessages>({
  title: 'Raccourcis clavier',
  close: 'Fermer',
  letters: 'Raccourcis à une touche',
  lettersWhy: 'À désactiver s’ils gênent la saisie vocale ou un lecteur d’écran.',
  groups: [
    {
      where: 'Partout',
      lines: [
        { keys: [['/']], does: 'Aller à la recherche', letter: true },
        { keys: [['?']], does: 'Afficher ces raccourcis', letter: true },
        { keys: [['Échap']], does: 'Fermer ce qui est au premier plan' },
      ],
    },
    {
      where: 'Dans la chronologie',
      lines: [
        { keys: ARROWS_ACROSS, does: 'Contact précédent ou suivant' },
        { keys: ARROWS_DOWN, does: 'Ligne du dessus ou du dessous' },
        { keys: [['Début'], ['Fin']], does: 'Premier ou dernier contact' },
        { keys: [['Entrée']], does: 'Ouvrir le contact ou le groupe' },
        { keys: [['+'], ['−']], does: 'Agrandir ou réduire' },
        { keys: [['0']], does: 'Tout afficher' },
      ],
    },
    {
      where: 'Dans la vue d’ensemble',
      lines: [
        { keys: ARROWS_ACROSS, does: 'Déplacer la période affichée' },
        {
          keys: [
            ['Maj', '←'],
            ['Maj', '→'],
          ],
          does: 'Déplacer sa fin',
        },
        { keys: [['Début'], ['Fin']], does: 'Aux premières ou aux dernières années' },
      ],
    },
    {
      where: 'Dans le tableau « Qui est cité »',
      lines: [
        { keys: [...ARROWS_ACROSS, ...ARROWS_DOWN], does: 'De case en case' },
        { keys: [['Début'], ['Fin']], does: 'Extrémités de la ligne ; avec Ctrl, du tableau' },
        { keys: [['Entrée']], does: 'Ouvrir le contact à ce point' },
      ],
    },
    {
      where: 'Dans le panneau',
      lines: [
        { keys: [['J'], ['K']], does: 'Point suivant ou précédent', letter: true },
        { keys: [['O']], does: 'Voir le passage dans le texte', letter: true },
      ],
    },
    {
      where: 'Dans un texte',
      lines: [
        { keys: [['N'], ['P']], does: 'Passage suivant ou précédent', letter: true },
        { keys: [['Entrée']], does: 'Voir sa déclaration dans le panneau' },
      ],
    },
    {
      where: 'Parmi vos propres textes',
      lines: [
        { keys: [['Ctrl', 'V']], does: 'Ajouter le texte du presse-papiers' },
        { keys: [['Ctrl', 'Entrée']], does: 'Confirmer ce qui est rempli à son sujet' },
        { keys: [['Ctrl', 'Z']], does: 'Annuler ; avec Maj, rétablir' },
      ],
    },
    {
      where: 'Dans les propositions de votre texte',
      lines: [
        {
          keys: [['A'], ['X']],
          does: 'Accepter, ou mettre à l’arrière-plan ; puis la suivante',
          letter: true,
        },
        { keys: [['E'], ['C'], ['S']], does: 'Modifier ; son contact ; son locuteur', letter: true },
        { keys: [['Espace'], ['Z']], does: 'Remettre à plus tard ; annuler', letter: true },
        { keys: [['J'], ['K']], does: 'Proposition suivante ou précédente', letter: true },
        { keys: [['1'], ['9']], does: 'Choisir le point', letter: true },
        { keys: [['R'], ['U'], ['N']], does: 'Dit par la Russie, les États-Unis, l’OTAN', letter: true },
        { keys: [['['], [']']], does: 'Choisir une borne des mots', letter: true },
        { keys: ARROWS_ACROSS, does: 'La déplacer d’un mot ; avec Maj, d’une phrase' },
        { keys: [['Échap']], does: 'La laisser ; fermer un formulaire' },
        { keys: [['/']], does: 'Chercher dans le texte', letter: true },
      ],
    },
    {
      where: 'Quand deux versions sont comparées',
      lines: [
        {
          keys: [['='], ['~'], ['≠']],
          does: 'Accord, insistance, contradiction ; aussi 1, 2, 3',
          letter: true,
        },
      ],
    },
  ],
});
