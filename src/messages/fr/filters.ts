/** The filters in French. */

import type { Messages } from '../en.ts';
import { grouped, ofContacts, plural } from './terms.ts';

export const filters: Messages['filters'] = {
  label: 'Filtres',
  open: 'Filtrer',
  search: 'Chercher un mot, un nom',
  clear: 'Effacer les filtres',
  close: 'Fermer les filtres',
  both: 'Deux parties citées',
  count: (shown, all) => ofContacts(shown, all),
  set: 'Filtres actifs',
  remove: ' : retirer ce filtre',
  searching: (percent) => `Recherche… ${percent} %`,
  failed: 'Les filtres n’ont pas pu être chargés. Vérifiez votre connexion.',
  find: 'Chercher dans ce filtre',
  moreValues: (count) => `${grouped(count)} de plus. Tapez quelques lettres pour les trouver.`,
  show: (shown) => `Afficher ${plural(shown, 'contact', 'contacts')}`,
  wouldLeave: (count) => (count < 2 ? 'contact' : 'contacts'),
  none: 'Aucun contact ne correspond.',
  outside: 'Ce contact ne correspond pas aux filtres.',
  names: {
    side: 'Qui est cité',
    party: 'Autres participants',
    kind: 'Type',
    level: 'Niveau',
    person: 'Personne',
    point: 'Point',
    status: 'Statut',
    text: 'Texte',
    relation: 'Comparaison',
    relayed: 'Propos rapportés',
    silence: 'Ce qui manque',
  },
  statuses: {
    held: 'A eu lieu',
    planned: 'Prévu',
    announced: 'Annoncé',
    cancelled: 'Annulé',
  },
  relayed: {
    ru: 'De la Russie, par les États-Unis ou l’OTAN',
    'us-nato': 'Des États-Unis ou de l’OTAN, par la Russie',
  },
  silences: {
    'account-ru': 'Aucune version russe',
    'account-us-nato': 'Aucune version américaine ou de l’OTAN',
    account: 'Une version manque',
    point: 'Une seule partie sur un point',
    declines: 'Ne souhaite pas donner de détails',
    'left-open': 'Autres sujets, non précisés',
    remark: 'Remarque du texte',
  },
};
