/** Pictures of views, in French. */

import type { PictureMessages } from '../../en/exports/pictures.ts';
import { grouped, list } from '../terms.ts';
import { typeset } from '../typography.ts';

export const pictures = typeset<PictureMessages>({
  title: 'Image',
  intro: 'Dans le SVG, le texte reste du texte ; le PNG est la même image en pixels.',
  kinds: {
    comparison: 'Cette comparaison',
    timeline: 'La chronologie affichée',
    onRecord: 'Qui est cité',
  },
  kind: 'Ce qu’elle montre',
  point: 'Points',
  allPoints: 'Tous ceux qui tiennent',
  format: 'Format',
  formats: {
    wide: '1200 × 675, pour une publication en ligne',
    tall: '1080 × 1350, pour les téléphones',
    free: '1200 de large, aussi haute qu’il le faut',
  },
  theme: 'Couleurs',
  themes: { light: 'Clair', dark: 'Sombre' },
  translations: 'Avec notre traduction des mots',
  svg: 'Télécharger le SVG',
  png: 'Télécharger le PNG',
  making: 'Image en préparation…',
  made: 'Image téléchargée',
  failed: 'L’image n’a pas pu être faite. Vérifiez votre connexion.',
  preview: 'Aperçu',
  close: 'Fermer',

  source: (routes, more) =>
    `Source : ${routes.join(' ; ')}${more > 0 ? ` ; et ${more === 1 ? 'une autre' : `${grouped(more)} autres`}` : ''}.`,
  leftOut: (parts) => `Hors de cette image : ${parts.join(' ; ')}.`,
  points: (names) => `${names.length === 1 ? 'le point' : 'les points'} ${list(names)}`,
  tooLong: 'Ces mots sont trop longs pour une image de ce format. Ils se trouvent à l’adresse ci-dessous.',
  related: (count) => (count < 2 ? `${grouped(count)} propos connexe` : `${grouped(count)} propos connexes`),
  neither: (count) =>
    count < 2
      ? `${grouped(count)} déclaration qui n’est dans aucune des deux versions`
      : `${grouped(count)} déclarations qui ne sont dans aucune des deux versions`,
  notes: (count) =>
    count < 2 ? `${grouped(count)} note de la rédaction` : `${grouped(count)} notes de la rédaction`,
  contacts: (count) => (count < 2 ? `${grouped(count)} contact` : `${grouped(count)} contacts`),
  undated: (count) =>
    count < 2 ? `${grouped(count)} contact sans date connue` : `${grouped(count)} contacts sans date connue`,
  filters: (words) => `Filtres : ${words}`,
  cells:
    'Chaque case est un point d’un contact : la Russie dans la moitié gauche, les États-Unis ou l’OTAN dans la droite. Pleine : cette partie est citée. Hachurée : elle ne souhaite pas donner de détails. Un point de sa couleur : propos connexes seulement. Un trait : mentionné ailleurs. Un anneau : autres sujets non précisés, ou simple mention. Vide : rien de cette partie dans ces textes.',
  splitCells:
    'Pleine en haut, hachurée en bas : cette partie est citée, mais ne souhaite pas donner tous les détails.',
  onRecordTitle: 'Qui est cité, et sur quoi',
});
