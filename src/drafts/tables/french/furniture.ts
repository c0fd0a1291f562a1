/** What surrounds the text of a page in French. */

import type { FurnitureWords } from '../language-table.ts';

export const FURNITURE: FurnitureWords = {
  lines: [
    /^(?:télécharger|à lire aussi.*|lire aussi.*|lisez notre.*|voir aussi.*|abonnez-vous.*|crédit.*|voir le contenu.*|mots-clés.*|suivez-nous.*|communiqués?(?: de presse)?|compte rendu|actualités?|comment \(\d+\))[:.]?$/iu,
    /^(?:rubriques?|publié (?:le|dans)|mis à jour|location:|contact:).*$/iu,
  ],
  leads: [
    /^(?:Le texte (?:ci-après|ci-dessous|suivant)|La déclaration (?:ci-après|ci-dessous|suivante)|Ce qui suit)[^.!?:]{0,60}attribu[^.!?:]{3,120}:\s*/iu,
    /^[^.!?:]{3,200}(?:a (?:publié|communiqué|diffusé|fait) (?:le (?:communiqué|compte rendu|texte) suivant|la déclaration suivante)|ce qui suit)[^.!?:]{0,60}:\s*/iu,
  ],
  tails: [],
  sentences: [
    /^(?:pour (?:plus d['’]informations|en savoir plus)|cliquez|abonnez|suivez|lire (?:la suite|aussi)|le (?:texte|compte rendu) (?:complet|intégral)|tous droits réservés|traduction non officielle|nous vous proposons cette traduction|cette traduction (?:est|a été)|seul le texte (?:original|anglais|officiel)|voir le contenu)/iu,
  ],
};
