/** Who is on record, in French. */

import { SIDES as ALL } from '../../model/voices.ts';
import type { OnRecordMessages } from '../en/on-record.ts';
import { sentence } from '../sentence.ts';
import {
  BY_THE_SIDE as BY_SIDE,
  DECLINES_SOME,
  FROM_SIDE,
  grouped,
  list,
  ofContacts,
  plural,
  SIDES,
  STATE,
  THE_SIDE,
} from './terms.ts';
import { typeset } from './typography.ts';

const TOLD = 'seulement mentionné';

export const onRecord: OnRecordMessages = typeset<OnRecordMessages>({
  headline: ({ bySide }) => {
    const parts = ALL.filter((side) => bySide[side].party > 0).map((side, index) => {
      const { onRecord: count, party } = bySide[side];
      return `${THE_SIDE[side]} pour ${index === 0 ? ofContacts(count, party) : count === 1 && party === 1 ? '1' : `${grouped(count)} sur ${grouped(party)}`}`;
    });
    return `Qui est cité : ${parts.length === 0 ? 'aucun contact affiché' : list(parts)}`;
  },
  explain:
    'Chaque case est un point d’un contact : la Russie à gauche, les États-Unis ou l’OTAN à droite. Moitié vide : rien de cette partie dans ces textes. Citée : une personne ou une institution nommée de cette partie en dit quelque chose ici.',
  people: 'Toutes les personnes par partie et par fonction',
  key: {
    label: 'Comment lire une case',
    account: 'partie citée',
    open: 'autres sujets, non précisés',
    none: 'rien',
    declined: 'ne souhaite pas donner de détails',
    'account-declines': DECLINES_SOME,
    elsewhere: 'mentionné ailleurs',
    context: 'propos connexes seulement',
    told: TOLD,
    notRaised: 'pas mentionné',
  },
  label: 'Qui est cité, contact par contact et point par point',
  help: 'Les flèches vont de case en case ; Entrée ouvre la comparaison à ce point.',
  corner: 'Contact, par date',
  columns: { ru: 'Russie', us: 'États-Unis', nato: 'OTAN' },
  filled: 'Points avec une version',
  notRaised: 'pas mentionné',
  notParty: 'pas partie au contact',
  parties: (sides) => list(sides.map((side) => SIDES[side])),
  gap: (months) => `Aucun contact dans ces textes pendant ${span(months)}`,

  state: (state, side) => STATE[state](side),
  cell: (sides, told) => {
    const silent = sides.every(({ state }) => state === 'none' || state === 'told');
    if (told && silent) return TOLD;
    const parts = sides.map(({ side, state }) => `${SIDES[side]} : ${STATE[state](side)}`);
    return [...parts, ...(told ? [`aussi ${TOLD}`] : [])].join(' ; ');
  },
  cellName: (contact, point, has) => `${contact}, ${point}. ${sentence(has)}`,
  nothingFrom: (side) => `Sur ce point, rien ${FROM_SIDE[side]} dans ces textes.`,
  under: (point) => `Sous « ${point} »`,
  context: 'Propos connexes (hors des deux versions)',
  toldBy: (publisher) => `Formulation du texte (${publisher})`,
  otherVoice: (voice) => `Une autre voix (${voice})`,
  mentionedBy: (sides) => `Mentionné en passant ${list(sides.map((side) => BY_SIDE[side]))}`,
  compare: 'Comparer les deux versions',
});

/** Up to two years in months, then in years and months. */
function span(months: number): string {
  const years = Math.floor(months / 12);
  if (years < 2) return `${months} mois`;
  const rest = months % 12;
  return plural(years, 'an', 'ans') + (rest > 0 ? ` et ${rest} mois` : '');
}
