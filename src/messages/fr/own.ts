/** A reader's own corpus, in French. */

import type { OwnMessages } from '../en/own.ts';
import { plural } from './terms.ts';
import { typeset } from './typography.ts';

export const own = typeset<OwnMessages>({
  band: {
    label: 'À qui sont ces textes',
    device: 'Vos textes',
    link: 'Textes reçus par un lien',
    notOurs: 'Ils ne viennent pas de ce site, mais de la personne qui les a envoyés.',
    saved: 'Conservés sur cet appareil.',
    savedForNow: 'Conservés sur cet appareil jusqu’à ce que ce navigateur les efface.',
    saving: 'Enregistrement…',
    unsaved: {
      'not-asked': 'Non conservés sur cet appareil.',
      unavailable:
        'Non conservés : ce navigateur ne garde rien ici. Prenez les fichiers avant de fermer la page.',
      full: 'Non conservés : il n’y a plus de place sur cet appareil. Prenez les fichiers avant de fermer la page.',
      failed:
        'Non conservés : le navigateur n’a pas pu les enregistrer. Prenez les fichiers avant de fermer la page.',
    },
    take: 'Télécharger les fichiers (.zip)',
    keep: 'Conserver sur cet appareil',
    leave: 'Fermer ces textes',
    errors: (count) => `${plural(count, 'erreur', 'erreurs')} à corriger`,
    older: 'Vos derniers changements n’apparaîtront qu’une fois corrigés.',
    back: 'Revenir aux textes publiés',
  },
  happened: {
    overtaken: (acts) =>
      `Un autre onglet avait enregistré une version plus récente. Elle est affichée ici, à la place de ${plural(acts, 'changement', 'changements')} dans cet onglet. Annuler ${acts === 1 ? 'le' : 'les'} fait revenir.`,
    saved: 'Conservés sur cet appareil, à la place de ce qui était ici. Annuler le fait revenir.',
    shortened:
      'Vos textes sont conservés, mais la place manque sur cet appareil pour tout ce qui peut être annulé : la moitié la plus ancienne est perdue. Téléchargez les fichiers avant que la place manque pour eux aussi.',
    'compiler-restarted': 'La vérification de vos textes s’était arrêtée. Elle a été relancée.',
    'compiler-failed':
      'Vos textes ne peuvent pas être vérifiés dans ce navigateur. Vos fichiers ne sont pas perdus.',
  },
  dismiss: 'Fermer',
});
