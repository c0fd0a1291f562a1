/** Messages for sharing a link and for links that ask for something that does not exist, in French. */

import type { Messages } from '../en.ts';

export const share: Messages['share'] = {
  button: 'Partager',
  copied: 'Lien copié, avec vos filtres et vos dates',
  wordsCopied: 'Mots copiés, avec leur auteur, le texte et le lien',
  refused: 'Copiez ce lien',
  statement: 'Copier un lien vers cette déclaration',
  words: 'Copier ces mots',
  original: (publisher) => `Sur le site de ${publisher}`,
  report: 'Signaler une erreur',
  reportSubject: (statement) => `Readouts : une erreur dans ${statement}`,
  reportBody: (statement, hash, link) =>
    `Déclaration : ${statement}\nCorpus : ${hash}\nLien : ${link}\n\nCe qui est erroné :\n`,
};

export const notice: Messages['notice'] = {
  label: 'À propos de ce lien',
  unknownContact: 'Ce lien mène à un contact qui ne figure pas ici.',
  nearest: 'Les plus proches :',
  linkIssue: ({ what, key, value }) => {
    const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
    switch (what) {
      case 'path':
        return 'Cette adresse n’existe pas ici ; voici la chronologie.';
      case 'key':
        return `Le lien contient « ${short(key)} », inconnu ici ; cet élément a été laissé de côté.`;
      case 'value':
        return `Le lien indique « ${short(value ?? '')} » pour « ${short(key)} », ce qui n’a pas de sens ici ; cette valeur a été laissée de côté.`;
      case 'encoding':
        return `Un élément du lien est illisible (« ${short(key)} ») ; il a été laissé de côté.`;
      case 'newer':
        return 'Ce lien a été créé par une version plus récente ; ce qui est inconnu ici a été laissé de côté.';
    }
  },
  unknownText: 'Ce lien mène à un texte qui ne figure pas ici ; voici ceux que nous avons.',
  unknownStatement: 'Ce lien mène à une déclaration qui ne figure pas ici.',
  viewNotHere: 'Ce lien demande une vue qui n’existe pas encore ; voici la chronologie.',
  dismiss: 'Fermer',
};
