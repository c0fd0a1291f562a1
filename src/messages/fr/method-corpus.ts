/** What the texts are, in numbers of the corpus: the first section of the method page, in French. */

import type { corpusProse as english } from '../en/method-corpus.ts';
import { sentence } from '../sentence.ts';
import { plural, spelled } from './terms.ts';

function missing(accounts: number, knownOutside: number): string {
  const here = `Il manque ici ${spelled(accounts, 'f')} ${accounts === 1 ? 'version' : 'versions'}`;
  if (knownOutside === 0) return `${here}.`;
  const told = 'Cela figure à la fin du contact, et n’est pas compté.';
  if (accounts === 1) return `${here}, dont d’autres sources disent quelque chose. ${told}`;
  const which = knownOutside === accounts ? 'sur chacune' : `sur ${spelled(knownOutside, 'f')} d’entre elles`;
  return `${here} ; ${which}, d’autres sources disent quelque chose. ${told}`;
}

export const corpusProse: typeof english = (
  { texts, contacts, languages, byMachine, publisherUnstated, missingAccounts, missingKnownOutside },
  languageName,
) => {
  const [language = ''] = languages;
  const one = languages.every((other) => other === language)
    ? texts === 1
      ? ` en ${languageName(language)}`
      : `, tous en ${languageName(language)},`
    : '';
  return [
    `${sentence(spelled(texts))} ${texts === 1 ? `texte de presse${one} parle` : `textes de presse${one} parlent`} de ${plural(contacts, 'contact', 'contacts')} entre une partie russe et une partie américaine ou de l’OTAN : appels, rencontres et autres échanges. Chaque phrase de chaque texte a été lue. Chacune est relevée comme déclaration, porte une note ou figure parmi les éléments de contexte général.`,
    'Aucun de ces textes n’est un compte rendu officiel, ce résumé (en anglais, « readout ») qu’un gouvernement publie après un appel ou une rencontre. Ici, ses mots arrivent de deuxième ou de troisième main, cités, abrégés ou reformulés.',
    `Tous les mots sont passés par une rédaction ou par une machine. ${
      byMachine === 0
        ? 'Aucun parcours ne mentionne de traduction automatique.'
        : `${sentence(spelled(byMachine))} des ${spelled(texts)} textes ${byMachine === 1 ? 'est passé' : 'sont passés'} par une traduction automatique.`
    } La page des textes montre le parcours des mots de chaque partie.`,
    publisherUnstated === 0
      ? 'Chaque texte dit qui l’a publié.'
      : `Un texte ne dit pas toujours où il a paru. Pour ${publisherUnstated === texts ? (texts === 1 ? 'celui-ci' : `les ${spelled(texts)}`) : `${spelled(publisherUnstated)} sur ${spelled(texts)}`}, le média n’est pas indiqué dans le texte : son nom est souligné en pointillé.`,
    `${sentence(spelled(texts))} ${texts === 1 ? 'texte ne peut' : 'textes ne peuvent'} prouver un silence. « Rien dans ces textes » ne veut pas dire autre chose : la partie peut très bien s’être exprimée ailleurs. ${
      missingAccounts === 0 ? 'Aucune version ne manque ici.' : missing(missingAccounts, missingKnownOutside)
    } Un vide dans la chronologie est un vide dans ces textes.`,
  ];
};
