/** The comparison in French. */

import type { Side } from '../../model/voices.ts';
import type { Messages } from '../en.ts';
import { sentence } from '../sentence.ts';
import {
  agreeWith,
  areSeveral,
  DECLINES_SOME,
  either,
  FROM_SIDE,
  fromInto,
  grouped,
  languageName,
  list,
  OF_SIDE,
  OF_THE_SIDE,
  onDate,
  plural,
  RELATION,
  SIDES,
  spelled,
  THE_SIDE,
  textKind,
} from './terms.ts';

const BY_SIDE: Record<Side, string> = {
  ru: 'par la partie russe',
  us: 'par la partie américaine',
  nato: 'par l’OTAN',
};
/** « rien de la partie américaine ni de l’OTAN ». */
const nothingFrom = (sides: readonly Side[]) => `rien ${sides.map((side) => FROM_SIDE[side]).join(' ni ')}`;
const versionOf = (sides: readonly Side[]) => `version ${either(sides.map((side) => OF_SIDE[side]))}`;

const onlySidesShort = (sides: readonly Side[]) =>
  `${list(sides.map((side) => SIDES[side]))} ${agreeWith('seul', sides)}`;

export const panel: Messages['panel'] = {
  label: 'Comparaison des deux versions',
  ofText: 'Déclarations de ce texte',
  sheet: { raise: 'Agrandir la comparaison', lower: 'Réduire la comparaison' },
  previous: 'Contact précédent',
  next: 'Contact suivant',
  close: 'Fermer',
  position: (number, count) => `${grouped(number)} sur ${grouped(count)}`,
  inferredMark: 'déduit',
  map: 'Points de la comparaison',
  translationInto: { en: 'Traduction anglaise', fr: 'Traduction française' },
  point: (number, name) => `Point ${number} : ${name}`,
  relations: RELATION,
  onlySidesShort,
  onlySides: (sides) => `${onlySidesShort(sides)}, dans ces textes`,
  attributedTo: (names) => `propos attribués à ${list(names)}`,
  onlyAccount: (sides) => `Seulement dans la ${versionOf(sides)}, dans ces textes`,
  account: (sides) => sentence(versionOf(sides)),
  declines: 'Ne souhaite pas donner de détails',
  declinesOf: (sides) =>
    `${list(sides.map((side) => SIDES[side]))} : ne ${areSeveral(sides) ? 'souhaitent' : 'souhaite'} pas donner de détails`,
  declinesSome: DECLINES_SOME,
  declinesForBoth: (side) =>
    `Détails gardés confidentiels : ${THE_SIDE[side]} le ${areSeveral([side]) ? 'disent' : 'dit'} au nom des deux`,
  saidOnBehalf: (side, other) =>
    `Dit ${BY_SIDE[side]}, au nom des deux. Sur ce point, ${nothingFrom([other])} dans ces textes.`,
  onBehalf: (sides) => `également au nom ${list(sides.map((side) => OF_THE_SIDE[side]))}`,
  leftOpen: (side) => `Autres sujets, non précisés par ${THE_SIDE[side]}`,
  leftOpenShort: 'Autres sujets, non précisés',
  told: 'Seulement mentionné',
  mentioned: 'Mentionné en passant',
  elsewhere: (sides) =>
    `${list(sides.map((side) => THE_SIDE[side])).replace(/^./, (letter) => letter.toUpperCase())} le ${areSeveral(sides) ? 'mentionnent' : 'mentionne'} ailleurs :`,
  elsewhereShort: (sides) => `${list(sides.map((side) => SIDES[side]))} : mention ailleurs`,
  alsoMentioned: (points) => `Aussi mentionné ici : ${points.join(' ; ')}`,
  nothingOnPoint: (sides, unnamed) =>
    unnamed
      ? `Sur ce point, aucune voix nommée pour ${either(sides.map((side) => THE_SIDE[side]))} dans ces textes (seulement un responsable non nommé).`
      : `Sur ce point, ${nothingFrom(sides)} dans ces textes.`,
  context: 'Propos connexes (hors des deux versions)',
  contextNone: (sides) =>
    `Aucun propos connexe ${sides.map((side) => FROM_SIDE[side]).join(' ni ')} dans ces textes.`,
  contextPoint: (name) => `Point : ${name}`,
  missing: (sides) => `Aucune ${versionOf(sides)} dans ces textes`,
  missingWhy: (sides, texts, unnamed) =>
    unnamed
      ? `${texts === 1 ? 'Le seul texte ne nomme pas la personne' : `Aucun des ${spelled(texts)} textes ne nomme la personne`} qui parle de ce contact pour ${either(sides.map((side) => THE_SIDE[side]))} ; seuls les propos d’un responsable non nommé y figurent. C’est une lacune des textes, non la preuve d’un silence.`
      : `${texts === 1 ? 'Le seul texte ne rapporte pas' : `Aucun des ${spelled(texts)} textes ne rapporte`} ce que ${list(
          sides.map((side) => THE_SIDE[side]),
        )} ${areSeveral(sides) ? 'ont' : 'a'} pu dire de ce contact. C’est une lacune des textes, non la preuve d’un silence.`,
  missingContext: 'Ses propos connexes figurent plus bas.',
  outside: 'Selon d’autres sources',
  reportedBy: (what, where) => `${what} (source : ${where}) ; non pris en compte.`,
  voices: (names) =>
    `rapportant les propos ${list(names.map((name) => (/^[aeiouyàâéèêîôœ]/i.test(name) ? `d’${name}` : `de ${name}`)))}`,
  unnamed: 'Responsable non nommé',
  tellerBasis: { inferred: 'auteur déduit du texte', outside: 'auteur connu par d’autres sources' },
  ownWords: 'Dans ses propres termes',
  chain: 'Parcours de l’information',
  chainNext: ', puis ',
  machine: (from, into) => `traduction automatique${fromInto(from, into)}`,
  translated: (from, into) => `traduit${fromInto(from, into)}`,
  chainOutside: '(connu par d’autres sources)',
  paragraph: (number) => `§ ${number}`,
  paragraphLong: (number) => `paragraphe ${number}`,
  again: 'Répété au',
  footFailed: 'Ce qui n’est dans aucune des deux versions n’a pas pu être chargé. Vérifiez votre connexion.',
  notes: (count, kinds) => {
    const warning = kinds.includes('mistranslation')
      ? ' : erreur de traduction'
      : kinds.includes('error')
        ? ' : erreur'
        : '';
    return warning && count === 1 ? `note${warning}` : plural(count, 'note', 'notes') + warning;
  },
  repeated: (paragraphs) => `répété au ${paragraphs}`,
  travelled: 'Leur parcours',
  provenance: 'Toutes les déclarations ci-dessous',
  said: (date) => `dit ${onDate(date)}`,
  revises: 'Modifie un propos antérieur',
  denies: 'Dément une autre déclaration',
  sameAs: 'Le même propos dans un autre texte',
  note: 'Note',
  bothTellers: 'Une phrase pour les deux parties',
  ownText: (kind, language, side) =>
    `${side ? `${textKind(kind)} ${FROM_SIDE[side]}${kind === 'interview' ? '' : ' elle-même'}` : `${kind === 'readout' ? 'son' : 'sa'} propre ${textKind(kind)}`}, en ${languageName(language)}`,
  direct: 'publié directement',
  countedDays: (days) => days.map(([side, date]) => `${date} pour ${THE_SIDE[side]}`).join(', '),
  empty: {
    title: 'Choisissez un contact',
    explain:
      'Chaque repère est un contact, coupé en deux : la Russie à gauche, les États-Unis ou l’OTAN à droite. Moitié pleine : cette partie est citée, une personne ou une institution nommée y dit quelque chose du contact. Moitié hachurée : elle ne souhaite pas donner de détails. Moitié vide : rien de cette partie dans ces textes.',
    start: (count) => `${sentence(spelled(count))} ${count === 1 ? 'contact' : 'contacts'} pour commencer`,
  },
};
