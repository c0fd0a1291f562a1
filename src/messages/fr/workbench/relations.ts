/** Comparing two accounts point by point, in French. */

import type { relationsOf as english } from '../../en/workbench/relations.ts';
import { grouped, plural } from '../terms.ts';

export const relationsOf: typeof english = {
  title: 'Comparer les versions',
  lead: 'Les deux parties ont une version sur ces points. Lisez-les et dites comment elles se comparent, avec un motif.',
  none: 'Aucune comparaison à faire.',
  noneWhy:
    'Une comparaison est à faire quand des déclarations acceptées de la Russie et de l’autre partie portent sur le même point.',
  due: (count) => `${plural(count, 'comparaison', 'comparaisons')} à faire`,
  point: (number, all, name) => `Point ${grouped(number)} sur ${grouped(all)} : ${name}`,
  choose: 'Choisissez des déclarations pour une comparaison à part. Sans choix, elle porte sur toutes.',
  candidate: 'A des noms, des nombres ou des dates en commun avec l’autre partie',
  useCandidate: 'Choisir les deux qui ont le plus en commun',
  reason: { en: 'Motif en anglais, en une ligne', fr: 'Motif en français, en une ligne' },
  reasonOther: 'Facultatif. À défaut, les lecteurs de cette langue voient le motif dans l’autre.',
  drafted: 'Proposé par des règles, à confirmer : vérifiez, puis enregistrez la comparaison.',
  draftedReason:
    'Le motif est proposé par des règles : vérifiez-le et dites comment les versions se comparent.',
  draftedPair:
    'Proposé par des règles : ces deux propos portent peut-être sur la même chose. Dites comment ils se comparent.',
  reasonWhy: 'Dites ce que les deux affirment, ou ce qui diffère. Pas de verdict sur qui a raison.',
  save: 'Enregistrer la comparaison',
  kindMissing: 'Choisissez comment les versions se comparent.',
  reasonMissing: 'Donnez d’abord un motif.',
  bothMissing: 'Choisissez des déclarations des deux parties.',
  by: 'Évalué par',
  byWhy: (day) => `Accompagne chaque comparaison, avec la date du jour : ${day}.`,
  byMissing: 'Dites qui évalue.',
  on: 'Date',
  change: (what) => `Modifier « ${what} »`,
  cancel: 'Annuler',
  remove: (what) => `Retirer « ${what} »`,
  done: (what, left) =>
    `${what} ; ${left === 0 ? 'plus aucune comparaison à faire' : `${grouped(left)} à faire`}`,
  removed: 'Comparaison retirée',
  set: 'Déjà évalué',
  further: 'Ajouter une autre comparaison',
  shared: 'en commun',
};
