/** Reading a text, in French. */

import type { ReaderMessages } from '../en/reader.ts';
import { grouped, plural } from './terms.ts';
import { typeset } from './typography.ts';

const AGAIN = 'répété';

/** What is seen before a passage, at the start of its name for screen readers. */
function opening(number: string, again: boolean): string {
  const seen = [number, again ? AGAIN : ''].filter(Boolean).join(' ');
  return seen === '' ? '' : `${seen}. `;
}

export const reader: ReaderMessages = typeset<ReaderMessages>({
  publisherOutside: 'Éditeur et date : non indiqués dans le texte',
  original: 'Publication d’origine',
  highlight: (number, count) => `Passage ${grouped(number)} sur ${grouped(count)}`,
  highlights: (count) => plural(count, 'passage marqué', 'passages marqués'),
  previous: 'Passage précédent',
  next: 'Passage suivant',
  keys: 'Dans le texte, N et P vont de passage en passage, et Entrée mène à la déclaration.',
  key: {
    label: 'Légende',
    sides: { left: 'Russie', right: 'États-Unis ou OTAN' },
    newsroom: 'le texte lui-même, ou une autre voix',
    evidence: 'indice de date',
    note: 'note',
    also: 'Marquer aussi',
  },
  numbersMatch: 'Les numéros sont ceux des points dans le panneau',
  again: AGAIN,
  numbersOf: 'Les numéros sont ceux des points, contact par contact',
  lettersOf: 'Les lettres désignent les contacts, les numéros leurs points',
  mark: (number, teller, point, again) =>
    `${opening(number, again)}${teller}${point === undefined ? '' : `, point : ${point}`} ; aller à la déclaration`,
  others: (count) =>
    count === 1
      ? 'Une autre déclaration de ce texte ne concerne pas ce contact.'
      : `${grouped(count)} autres déclarations de ce texte ne concernent pas ce contact.`,
  showAll: 'Tout afficher',
  notes: 'Notes',
  noteKinds: {
    mistranslation: 'erreur de traduction',
    loaded: 'terme orienté',
    error: 'erreur',
    ambiguity: 'ambiguïté',
    noise: 'étranger au texte',
    outside: 'd’autres sources',
    typography: 'graphie d’origine',
  },
  evidencePublication: 'publication de ce texte',
  backToWords: 'Retour au passage',
  paragraph: (number) => `Paragraphe ${number}`,
  chain: {
    title: 'Parcours de l’information',
    bases: {
      stated: 'indiqué',
      inferred: 'déduit',
      outside: 'connu par d’autres sources',
    },
  },
  withheld:
    'Le texte de l’éditeur n’est pas reproduit ici : seules les phrases dont des mots sont cités peuvent être lues.',
});
