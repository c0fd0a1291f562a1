/** What the texts are, in numbers of the corpus: the first section of the method page, in French. */

import type { corpusProse as english } from '../en/method-corpus.ts';
import { sentence } from '../sentence.ts';
import { plural, spelled, textsAsSubject } from './terms.ts';

function missing(accounts: number, knownOutside: number): string {
  const here = `Il manque ici ${spelled(accounts, 'f')} ${accounts === 1 ? 'version' : 'versions'}`;
  if (knownOutside === 0) return `${here}.`;
  const told = 'Cela figure à la fin du contact, et n’est pas compté.';
  if (accounts === 1) return `${here}, dont d’autres sources disent quelque chose. ${told}`;
  const which =
    knownOutside === accounts ? 'pour chacune' : `pour ${spelled(knownOutside, 'f')} d’entre elles`;
  return `${here} ; ${which}, d’autres sources donnent des éléments. ${told}`;
}

export const corpusProse: typeof english = (facts) => {
  const { texts, contacts, publisherUnstated, missingAccounts, missingKnownOutside } = facts;
  return [
    `${sentence(textsAsSubject(facts))} ${texts === 1 ? 'parle' : 'parlent'} de ${plural(contacts, 'contact', 'contacts')} entre une partie russe et une partie américaine ou de l’OTAN : appels, rencontres et autres échanges. ${howRead(facts)}`,
    ...whatTheyAre(facts),
    publisherUnstated === 0
      ? 'Pour chaque texte, nous indiquons qui l’a publié.'
      : `Un texte ne dit pas toujours où il a paru. Pour ${publisherUnstated === texts ? (texts === 1 ? 'celui-ci' : `les ${spelled(texts)}`) : `${spelled(publisherUnstated)} sur ${spelled(texts)}`}, l’éditeur n’est pas indiqué dans le texte : son nom est souligné en pointillé.`,
    `${sentence(spelled(texts))} ${texts === 1 ? 'texte ne peut' : 'textes ne peuvent'} prouver un silence. « Rien dans ces textes » ne veut pas dire autre chose : la partie peut très bien s’être exprimée ailleurs. ${
      missingAccounts === 0 ? 'Aucune version ne manque ici.' : missing(missingAccounts, missingKnownOutside)
    } Un vide dans la chronologie est un vide dans ces textes.`,
  ];
};

/** A sentence that no one listed may be one that no one read. */
function howRead({ texts, unlisted = 0 }: Parameters<typeof english>[0]): string {
  const each =
    'est relevée comme déclaration, porte une note ou figure parmi les éléments de contexte général.';
  if (unlisted === 0) return `Chaque phrase de chaque texte a été lue. Chacune ${each}`;
  const rest =
    'ce qui n’est pas relevé comme déclaration et ne porte pas de note compte comme contexte général, sans figurer dans une liste : une phrase oubliée passerait inaperçue.';
  return unlisted === texts
    ? sentence(rest)
    : `Dans ${spelled(unlisted)} des ${spelled(texts)} textes, ${rest} Dans les autres, chaque phrase ${each}`;
}

/** Which words are somebody's own, and which came through a newsroom or a machine. */
function whatTheyAre({ kinds, texts, byMachine }: Parameters<typeof english>[0]): readonly string[] {
  const { news = 0, document = 0 } = kinds;
  const own = texts - news - document;
  const machine =
    byMachine === 0
      ? 'Aucun parcours ne mentionne de traduction automatique.'
      : texts === 1
        ? 'Le texte est passé par une traduction automatique.'
        : `${sentence(spelled(byMachine))} des ${spelled(texts)} textes ${byMachine === 1 ? 'est passé' : 'sont passés'} par une traduction automatique.`;
  const routes = `${machine} La page des textes montre le parcours des mots de chaque partie.`;
  if (own === 0)
    return [
      `${texts === 1 ? 'Ce texte n’est pas' : 'Aucun de ces textes n’est'} un compte rendu officiel, ce résumé (en anglais, « readout ») qu’un gouvernement publie après un appel ou une rencontre.${news > 0 ? ' Ici, ses mots arrivent de deuxième ou de troisième main, cités, abrégés ou reformulés.' : ''}`,
      `${news === texts ? `Tous les mots sont passés par une rédaction${byMachine > 0 ? ' ou par une machine' : ''}. ` : ''}${routes}`,
    ];
  const who =
    own === texts
      ? texts === 1
        ? 'Ce texte donne les mots de ceux qui s’y expriment.'
        : 'Tous donnent les mots de ceux qui s’y expriment.'
      : own === 1
        ? 'L’un d’eux donne les mots de ceux qui s’y expriment.'
        : `${sentence(spelled(own))} d’entre eux donnent les mots de ceux qui s’y expriment.`;
  return [
    `${who} Un compte rendu officiel (en anglais, « readout ») est le résumé qu’un gouvernement publie après un appel ou une rencontre. Ce qu’une partie publie sur elle-même est sa propre version, non un relevé de ce qui s’est dit ; quand elle rapporte les propos de l’autre, ceux-ci restent dans sa colonne, signalés comme rapportés.`,
    `${news > 0 ? `${news === 1 ? 'Dans le texte de presse' : `Dans les ${spelled(news)} textes de presse`}, ces mots arrivent de deuxième ou de troisième main, cités, abrégés ou reformulés. ` : ''}${routes}`,
  ];
}
