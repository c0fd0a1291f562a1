/** Embedding a view in another page, in French. */

import type { EmbedMessages } from '../../en/exports/embed.ts';
import { grouped, list } from '../terms.ts';
import { typeset } from '../typography.ts';

export const embed = typeset<EmbedMessages>({
  source: (names, more) =>
    names.length === 0
      ? 'Via'
      : `Source : ${more === 0 ? list(names) : list([...names, more === 1 ? 'une autre' : `${grouped(more)} autres`])}, via`,
  newTab: 's’ouvre dans un nouvel onglet',

  title: 'Intégrer',
  intro:
    'Collez ce code HTML dans votre page. Le cadre nomme ses sources, et ses liens ouvrent Readouts dans un nouvel onglet.',
  shows: {
    contact: 'La comparaison de ce contact.',
    two: 'Ces deux contacts, côte à côte.',
    text: 'Ce texte.',
    view: 'Cette vue, avec ses filtres et ses dates.',
  },
  name: 'Titre du cadre, pour les lecteurs d’écran',
  width: 'Largeur en pixels',
  fullWidth: 'Toute la place disponible',
  height: 'Hauteur en pixels',
  lazy: 'Ne le charger qu’au moment où il va être vu',
  fits: 'Ajuster la hauteur au contenu (ajoute un script de six lignes)',
  fixed: 'Sans le script, vos lecteurs font défiler le cadre pour tout lire.',
  html: 'Code HTML',
  copy: 'Copier le code',
  copied: 'Code copié',
  refused: 'Votre navigateur a bloqué la copie. Sélectionnez le code et copiez-le.',
  preview: 'Aperçu',
  close: 'Fermer',
  own: {
    why: 'Ces textes ne sont que dans votre navigateur : dans une autre page, le cadre resterait vide pour tous les autres.',
    instead: 'Partagez un lien qui contient les textes, ou publiez-les sur un site à part.',
  },
  framed: {
    title: 'Vos textes',
    why: 'Dans le cadre d’une autre page, vos propres textes ne s’ouvrent pas : cette page pourrait vous faire cliquer sur ce que vous ne voyez pas.',
    open: 'Ouvrir dans un nouvel onglet',
  },
});
