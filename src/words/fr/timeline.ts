/** The timeline in French: its controls, its legend, what lies outside its window. */

import type { Words } from '../en.ts';
import { plural, SHAPES } from './terms.ts';

export const timeline: Words['timeline'] = {
  label: 'Chronologie des contacts',
  loading: 'La chronologie se charge ; la liste contient les mêmes contacts.',
  failed: 'La chronologie n’a pas pu être chargée. La liste contient les mêmes contacts.',
  retry: 'Recharger',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  all: 'Tout',
  allLabel: 'Afficher tous les contacts',
  hint: 'Glisser pour se déplacer, Ctrl ou ⌘ et la molette pour zoomer. Dans la chronologie, les flèches vont de contact en contact et Entrée en ouvre un.',
  contacts: (count) => plural(count, 'contact', 'contacts'),
  lane: (count) => (count === 0 ? 'aucun affiché' : plural(count, 'contact', 'contacts')),
  scale: { year: 'Année', month: 'Mois', day: 'Jour' },
  item: (label, date, description, record) => `${label}, ${date}. ${description}. ${record}`,
};

export const legend: Words['legend'] = {
  halves: 'Dans ces textes',
  left: 'Russie citée',
  right: 'États-Unis ou OTAN cités',
  declined: 'dit ne pas donner de détails',
  context: 'contexte seulement',
  nothing: 'rien',
  shape: 'Forme',
  shapes: SHAPES,
  planned: 'prévu',
  doubted: 'non indiqué',
  doubtedSample: '12 mars',
  explain: 'Comment lire les marques',
};

export const window: Words['window'] = {
  earlier: (count) => `${count} avant`,
  later: (count) => `${count} après`,
  earlierLabel: (count) => `${plural(count, 'contact', 'contacts')} avant : afficher`,
  laterLabel: (count) => `${plural(count, 'contact', 'contacts')} après : afficher`,
};
