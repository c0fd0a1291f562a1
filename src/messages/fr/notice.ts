/** Messages for links that ask for something that does not exist, in French. */

import type { NoticeMessages } from '../en/notice.ts';
import { typeset } from './typography.ts';

export const notice = typeset<NoticeMessages>({
  label: 'À propos de ce lien',
  unknownContact: 'Ce lien mène à un appel ou à une rencontre qui ne figure pas dans nos données.',
  nearest: 'Vouliez-vous dire :',
  linkIssue: ({ what, key, value }, version) => {
    const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
    switch (what) {
      case 'path':
        return 'Aucune page à cette adresse. La chronologie s’affiche à la place.';
      case 'key':
        return `Le lien contient un paramètre inconnu (« ${short(key)} »), qui a été ignoré ; le reste fonctionne.`;
      case 'value':
        return `Le lien donne à « ${short(key)} » la valeur « ${short(value ?? '')} », qui n’existe pas. Elle a été ignorée ; le reste fonctionne.`;
      case 'encoding':
        return `Un élément du lien est illisible (« ${short(key)} »). Il a été ignoré ; le reste fonctionne.`;
      case 'version':
        return `Ce lien cite la version ${short(value ?? '')} des données. Cette page en montre une autre, ${version} : les déclarations et les comparaisons peuvent être différentes.`;
      case 'newer':
        return 'Ce lien a été créé par une version plus récente. Ce qui est inconnu ici a été ignoré ; le reste fonctionne.';
    }
  },
  unknownText:
    'Ce lien mène à un texte qui ne figure pas dans nos données. Tous nos textes sont présentés ici.',
  unknownPerson: 'Ce lien mène à une personne qui ne figure pas dans nos données.',
  unknownStatement: 'Ce lien mène à une déclaration qui ne figure pas dans nos données.',
  changes: 'Ce qui a changé',
  dismiss: 'Fermer',
});
