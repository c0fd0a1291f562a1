/** Every message of the app in both languages, as the tests of this folder read them. */

import { cite } from '../../src/messages/en/exports/cite.ts';
import { classes } from '../../src/messages/en/exports/classes.ts';
import { copy } from '../../src/messages/en/exports/copy.ts';
import { data } from '../../src/messages/en/exports/data.ts';
import { embed } from '../../src/messages/en/exports/embed.ts';
import { handout } from '../../src/messages/en/exports/handout.ts';
import { pictures } from '../../src/messages/en/exports/pictures.ts';
import { sourceNote } from '../../src/messages/en/exports/source-note.ts';
import { keys } from '../../src/messages/en/keys.ts';
import { listing } from '../../src/messages/en/listing.ts';
import { method } from '../../src/messages/en/method.ts';
import { notice } from '../../src/messages/en/notice.ts';
import { onRecord } from '../../src/messages/en/on-record.ts';
import { own } from '../../src/messages/en/own.ts';
import { panelFoot } from '../../src/messages/en/panel-foot.ts';
import { people } from '../../src/messages/en/people.ts';
import { previews } from '../../src/messages/en/previews.ts';
import { reader } from '../../src/messages/en/reader.ts';
import { results } from '../../src/messages/en/results.ts';
import { searchFailed } from '../../src/messages/en/search-failed.ts';
import { texts } from '../../src/messages/en/texts.ts';
import { problemWords } from '../../src/messages/en/workbench/problem-words.ts';
import { workbenchQueue } from '../../src/messages/en/workbench/queue.ts';
import { workbench } from '../../src/messages/en/workbench/workbench.ts';
import { en } from '../../src/messages/en.ts';
import { cite as citer } from '../../src/messages/fr/exports/cite.ts';
import { classes as modeClasse } from '../../src/messages/fr/exports/classes.ts';
import { copy as copier } from '../../src/messages/fr/exports/copy.ts';
import { data as donnees } from '../../src/messages/fr/exports/data.ts';
import { embed as integrer } from '../../src/messages/fr/exports/embed.ts';
import { handout as fiche } from '../../src/messages/fr/exports/handout.ts';
import { pictures as images } from '../../src/messages/fr/exports/pictures.ts';
import { sourceNote as noteDeSource } from '../../src/messages/fr/exports/source-note.ts';
import { keys as touches } from '../../src/messages/fr/keys.ts';
import { listing as listes } from '../../src/messages/fr/listing.ts';
import { method as methode } from '../../src/messages/fr/method.ts';
import { notice as avis } from '../../src/messages/fr/notice.ts';
import { onRecord as quiEstCite } from '../../src/messages/fr/on-record.ts';
import { own as aSoi } from '../../src/messages/fr/own.ts';
import { panelFoot as pied } from '../../src/messages/fr/panel-foot.ts';
import { people as personnes } from '../../src/messages/fr/people.ts';
import { previews as apercus } from '../../src/messages/fr/previews.ts';
import { reader as lecteur } from '../../src/messages/fr/reader.ts';
import { results as resultats } from '../../src/messages/fr/results.ts';
import { searchFailed as echec } from '../../src/messages/fr/search-failed.ts';
import { texts as textes } from '../../src/messages/fr/texts.ts';
import { problemWords as motsDesProblemes } from '../../src/messages/fr/workbench/problem-words.ts';
import { workbenchQueue as fileDAttente } from '../../src/messages/fr/workbench/queue.ts';
import { workbench as atelier } from '../../src/messages/fr/workbench/workbench.ts';
import { fr } from '../../src/messages/fr.ts';
import { FAILURE } from '../../src/messages/load-failure.ts';
import { type Leaf, leavesOf } from './leaves.ts';

export const LEAVES: readonly Leaf[] = [
  ...leavesOf(en, fr),
  ...leavesOf(method, methode, 'method'),
  ...leavesOf(onRecord, quiEstCite, 'onRecord'),
  ...leavesOf(panelFoot, pied, 'panelFoot'),
  ...leavesOf(notice, avis, 'notice'),
  ...leavesOf(own, aSoi, 'own'),
  ...leavesOf(reader, lecteur, 'reader'),
  ...leavesOf(listing, listes, 'listing'),
  ...leavesOf(searchFailed, echec, 'searchFailed'),
  ...leavesOf(texts, textes, 'texts'),
  ...leavesOf(results, resultats, 'results'),
  ...leavesOf(previews, apercus, 'previews'),
  ...leavesOf(workbenchQueue, fileDAttente, 'workbenchQueue'),
  ...leavesOf(problemWords, motsDesProblemes, 'problemWords'),
  ...leavesOf(workbench, atelier, 'workbench'),
  ...leavesOf(people, personnes, 'people'),
  ...leavesOf(cite, citer, 'cite'),
  ...leavesOf(copy, copier, 'copy'),
  ...leavesOf(sourceNote, noteDeSource, 'sourceNote'),
  ...leavesOf(classes, modeClasse, 'classes'),
  ...leavesOf(handout, fiche, 'handout'),
  ...leavesOf(embed, integrer, 'embed'),
  ...leavesOf(pictures, images, 'pictures'),
  ...leavesOf(data, donnees, 'data'),
  ...leavesOf(FAILURE.en, FAILURE.fr, 'failure'),
];

/** The shortcuts; the names of keys and switches in them are no sentences. */
export const SHORTCUTS: readonly Leaf[] = keys.groups.flatMap(({ where, lines }, group) => [
  { path: 'keys', en: where, fr: touches.groups[group]?.where ?? '' },
  ...lines.map(({ does }, line) => ({
    path: 'keys',
    en: does,
    fr: touches.groups[group]?.lines[line]?.does ?? '',
  })),
]);
