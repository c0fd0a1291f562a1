/** The dialog of citations, and what the written styles say, in French. */

import type { CiteMessages } from '../../en/exports/cite.ts';
import { typeset } from '../typography.ts';

export const cite = typeset<CiteMessages>({
  title: 'Citer',
  what: 'Ce que vous citez',
  corpus: (name) => `${name} : le corpus entier`,
  contact: (title) => `Ce contact : ${title}`,
  text: (name) => `Texte : ${name}`,
  statement: (words) => `Déclaration : ${words}`,
  version: (hash) =>
    `Le lien indique la version ${hash} des données. Quand elles auront changé, la page signalera qu’elle en montre une autre.`,
  onDevice: 'Le lien ne s’ouvre que dans le navigateur qui conserve ces textes.',
  files: 'Pour un logiciel de gestion bibliographique',
  copy: (style) => `Copier ${style}`,
  file: (format) => `Enregistrer ${format}`,
  copied: (style) => `${style} : copié`,
  refused: 'Votre navigateur a bloqué la copie. Sélectionnez la référence et copiez-la.',
  styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
  formats: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS' },

  versionOf: (hash) => `Version ${hash}`,
  dataSet: 'Jeu de données',
  noDate: 's. d.',
  circa: 'vers',
  paragraph: (number) => `paragr. ${number}`,
  attributed: (who) => `Déclaration attribuée à : ${who}`,
  readIn: (corpus) => `Lu dans ${corpus}`,
  accessed: (day) => `Consulté le ${day}`,
  retrieved: (day) => `Consulté le ${day} sur `,
  modified: (day) => `Dernière modification le ${day}`,
  from: (texts) => `D’après : ${texts}`,
  ourTitle: 'Le titre est le nôtre.',
  months: [
    'janv.',
    'févr.',
    'mars',
    'avril',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  yearFirst: (year, month, day) => `${year}, ${[day, month].filter(Boolean).join(' ')}`,
  running: (year, month, day) => [day, month, year].filter(Boolean).join(' '),
  dayFirst: (year, month, day) => [day, month, year].filter(Boolean).join(' '),
  quoted: (title) => `« ${title} ».`,
});
