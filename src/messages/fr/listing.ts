/** How long lists are sorted and cut into pages, in French. Loaded with the first of them. */

import type { ListColumn } from '../../link/view-state.ts';
import type { ListingMessages } from '../en/listing.ts';
import { typeset } from './typography.ts';

const BY: Record<ListColumn, string> = {
  date: 'par date',
  contact: 'par contact',
  kind: 'par type',
  level: 'par niveau',
  ru: 'selon la colonne « Russie »',
  'us-nato': 'selon la colonne « États-Unis ou OTAN »',
  text: 'par texte',
};

export const listing: ListingMessages = typeset({
  shownOf: (first, last, all) =>
    `${first === '' ? '' : `${first} à `}${last} sur ${all} figurent dans cette liste.`,
  sorted: (column, descending) =>
    `Liste triée ${BY[column]}, par ordre ${descending ? 'décroissant' : 'croissant'}`,
});
