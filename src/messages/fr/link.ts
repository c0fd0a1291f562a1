/** Messages for sharing a link, in French. */

import type { Messages } from '../en.ts';

export const share: Messages['share'] = {
  button: 'Partager',
  copied: 'Lien copié, avec vos filtres et vos dates',
  tooLong: 'Trop de textes pour un lien : prenez les fichiers dans « Vos textes »',
  refused: 'Votre navigateur a bloqué la copie. Copiez ici :',
  statement: 'Copier un lien vers cette déclaration',
  point: 'Copier ce point',
  cite: 'Citer cette déclaration',
  tools: {
    copy: 'Copier',
    cite: 'Citer',
    download: 'Télécharger',
    embed: 'Intégrer',
    picture: 'Image',
    handout: 'Fiche',
    classes: 'Mode classe',
    more: 'Plus',
    moreLong: 'Plus de façons d’emporter ce contact',
  },
  words: 'Copier ce passage',
  original: (publisher) => `Original : ${publisher}`,
  report: 'Signaler une erreur',
  reportSubject: (statement) => `Readouts : une erreur dans ${statement}`,
  reportBody: (statement, hash, link) =>
    `Déclaration : ${statement}\nVersion des données : ${hash}\nLien : ${link}\n\nCe qui est erroné :\n`,
};
