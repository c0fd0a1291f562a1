/** The views and the navigation between them, in French. */

import type { Messages } from '../en.ts';
import { grouped, plural, SIDES, spelled } from './terms.ts';

export const views: Messages['views'] = {
  label: 'Vues',
  names: {
    timeline: 'Chronologie',
    list: 'Liste',
    'on-record': 'Qui est cité',
    texts: 'Textes',
    method: 'Méthode',
    add: 'Vos textes',
    people: 'Personnes',
    person: 'Personne',
    data: 'Données',
  },
  loading: 'Chargement…',
  failed: 'Cette page n’a pas pu être chargée. Vérifiez votre connexion.',
  wordsFailed: 'Les déclarations n’ont pas pu être chargées. Vérifiez votre connexion.',
  outdated: 'Les textes ont changé depuis que vous avez ouvert cette page.',
  loadNew: 'Charger la nouvelle version',
  before: (count) => `Afficher les ${grouped(count)} précédents`,
  more: (count) => `En afficher ${grouped(count)} de plus`,
  page: (name, page) => `${name}, page ${grouped(page)}`,
  retry: 'Réessayer',
};

export const list: Messages['list'] = {
  label: 'Contacts par date',
  legend: 'En pointillé : ce qui est déduit, ou connu seulement par d’autres sources.',
  columns: {
    date: 'Date',
    contact: 'Contact',
    kind: 'Type',
    level: 'Niveau',
    ru: 'Russie',
    'us-nato': 'États-Unis ou OTAN',
    text: 'Texte',
  },
  onRecord: 'Citée',
  points: (count) => plural(count, 'point', 'points'),
  noPoint: 'aucun point en propre',
  nothing: 'Rien dans ces textes',
  context: 'Propos connexes seulement',
  declines: 'Ne souhaite pas donner de détails',
  declinesOn: (count) => `Pas de détails sur ${spelled(count)} ${count === 1 ? 'point' : 'points'}`,
  leftOpen: (count) =>
    count === 1 ? 'Autres sujets, non précisés' : `Autres sujets, non précisés sur ${spelled(count)} points`,
  remark: (publisher) => `Remarque (${publisher})`,
  ofSide: (side) => `(${SIDES[side]})`,
};
