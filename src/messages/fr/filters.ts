/** The filters in French. */

import type { Messages } from '../en.ts';
import { grouped, plural } from './terms.ts';

export const filters: Messages['filters'] = {
  label: 'Filtres',
  open: 'Filtrer',
  search: 'Chercher un mot, un nom',
  clear: 'Tout effacer',
  both: 'Les deux parties citées',
  count: (shown, all) => `${plural(shown, 'contact', 'contacts')} sur ${grouped(all)}`,
  searching: (percent) => `Recherche… ${percent} %`,
  searchFailed:
    'La recherche n’a pas pu être chargée et ne restreint rien. Les contacts et les filtres restent utilisables.',
  find: 'Chercher dans ce filtre',
  moreValues: (count) => `${grouped(count)} de plus : tapez quelques lettres pour les trouver.`,
  show: (shown) => `Afficher ${plural(shown, 'contact', 'contacts')}`,
  wouldLeave: (count) => (count < 2 ? 'contact' : 'contacts'),
  none: 'Aucun contact ne répond à ces filtres.',
  outside: 'Ce contact ne répond pas aux filtres.',
  names: {
    side: 'Partie',
    kind: 'Type',
    level: 'Niveau',
    person: 'Personne',
    point: 'Point',
    status: 'Statut',
    text: 'Texte',
    relation: 'Relation',
    silence: 'Silence',
  },
  statuses: {
    held: 'A eu lieu',
    planned: 'Prévu',
    announced: 'Annoncé',
    cancelled: 'Annulé',
  },
  silences: {
    'account-ru': 'Aucune version russe',
    'account-us-nato': 'Aucune version américaine ou de l’OTAN',
    account: 'Une version manque',
    point: 'Rien d’une des parties sur un point',
    declines: 'Dit ne pas donner de détails',
    'left-open': 'Un point laissé ouvert',
    remark: 'Remarque du texte',
  },
};
