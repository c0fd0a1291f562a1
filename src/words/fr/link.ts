/** Sharing a link, and what is said of one that asks for what is not here, in French. */

import type { Words } from '../en.ts';

export const share: Words['share'] = {
  button: 'Partager',
  copied: 'Lien copié, avec vos filtres et vos dates',
  wordsCopied: 'Mots copiés, avec qui les dit, le texte et le lien',
  refused: 'À copier d’ici',
  statement: 'Copier un lien vers cette déclaration',
  words: 'Copier ces mots',
  original: (publisher) => `Sur le site de ${publisher}`,
  report: 'Signaler une erreur',
  reportSubject: (statement) => `Readouts : une erreur dans ${statement}`,
  reportBody: (statement, hash, link) =>
    `Déclaration : ${statement}\nCorpus : ${hash}\nLien : ${link}\n\nCe qui est faux :\n`,
};

export const notice: Words['notice'] = {
  label: 'À propos de ce lien',
  unknownContact: 'Ce lien mène à un contact inconnu.',
  nearest: 'Les plus proches :',
  misread: ({ what, key, value }) => {
    const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
    switch (what) {
      case 'path':
        return 'Cette adresse n’existe pas ici ; voici la chronologie.';
      case 'key':
        return `Le lien contient « ${short(key)} », qui n’a pas de sens ici ; cette partie a été laissée de côté.`;
      case 'value':
        return `Le lien demande ${short(key)} « ${short(value ?? '')} », qui n’a pas de sens ici ; cette partie a été laissée de côté.`;
      case 'encoding':
        return `Une partie du lien est illisible (« ${short(key)} ») ; elle a été laissée de côté.`;
      case 'newer':
        return 'Ce lien a été créé par une version plus récente ; ce qui est inconnu ici a été laissé de côté.';
    }
  },
  unknownText: 'Ce lien mène à un texte inconnu ; voici ceux que nous avons.',
  unknownStatement: 'Ce lien mène à une déclaration inconnue.',
  viewNotHere: 'Ce lien demande une vue qui n’existe pas encore ; voici la chronologie.',
  dismiss: 'Fermer',
};
