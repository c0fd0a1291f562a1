/** Messages whose exact words were decided, since others mislead: each in both languages. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data } from '../../src/messages/en/exports/data.ts';
import { method } from '../../src/messages/en/method.ts';
import { notice } from '../../src/messages/en/notice.ts';
import { onRecord } from '../../src/messages/en/on-record.ts';
import { reader } from '../../src/messages/en/reader.ts';
import { texts } from '../../src/messages/en/texts.ts';
import { en } from '../../src/messages/en.ts';
import { data as donnees } from '../../src/messages/fr/exports/data.ts';
import { method as methode } from '../../src/messages/fr/method.ts';
import { notice as avis } from '../../src/messages/fr/notice.ts';
import { onRecord as quiEstCite } from '../../src/messages/fr/on-record.ts';
import { reader as lecteur } from '../../src/messages/fr/reader.ts';
import { texts as textes } from '../../src/messages/fr/texts.ts';
import { setFrench } from '../../src/messages/fr/typography.ts';
import { fr } from '../../src/messages/fr.ts';
import { SHORTCUTS } from './catalogue.ts';

type Pair = readonly [english: string | undefined, french: string | undefined];
const WRONG_VALUE = { what: 'value', key: 'read', value: 'x' } as const;

describe('has exactly these words', () => {
  it.each<readonly [why: string, now: Pair, decided: Pair]>([
    [
      'a filter that calls no side silent',
      [en.filters.silences.point, fr.filters.silences.point],
      ['Only one side on a point', 'Une seule partie sur un point'],
    ],
    [
      'headings give numbers; they do not matter',
      [method.neutral.at(-1)?.text, methode.neutral.at(-1)?.text],
      [
        'Our headings give numbers, not verdicts. They do not say who is right or who is evasive.',
        'Nos titres donnent des chiffres, pas des verdicts. Ils ne disent pas qui a raison ni qui élude.',
      ],
    ],
    [
      'where a reason is, by what is on screen',
      [method.judgements.tooMany, methode.judgements.tooMany],
      [
        'This corpus has too many comparisons for one table. Each is on the page of its contact, with its reason under its comparison label.',
        'Ce corpus contient trop de comparaisons pour un seul tableau. Chacune figure sur la page de son contact, avec son motif.',
      ],
    ],
    ['a date of a text', [texts.day, textes.day], ['Date', 'Date']],
    [
      'a date of a comparison',
      [method.judgements.columns.on, methode.judgements.columns.on],
      ['Date', 'Date'],
    ],
    [
      'a value of a link that is not there: what happened, and what still works',
      [notice.linkIssue(WRONG_VALUE, ''), avis.linkIssue(WRONG_VALUE, '')],
      [
        'The link sets “read” to “x”, which does not exist. This was ignored; the rest works.',
        'Le lien donne à « read » la valeur « x », qui n’existe pas. Elle a été ignorée ; le reste fonctionne.',
      ],
    ],
    [
      'statements that did not load, with what to do',
      [`${en.views.wordsFailed} ${en.views.retry}`, `${fr.views.wordsFailed} ${fr.views.retry}`],
      [
        'The statements could not be loaded. Check your connection. Try again',
        'Les déclarations n’ont pas pu être chargées. Vérifiez votre connexion. Réessayer',
      ],
    ],
    [
      'the window on the overview, said aloud',
      [en.timeline.overview.window, fr.timeline.overview.window],
      ['Visible period', 'Période affichée'],
    ],
    [
      'clears filters, and nothing else',
      [en.filters.clear, fr.filters.clear],
      ['Clear filters', 'Effacer les filtres'],
    ],
    [
      'what is quoted, and not placed in the contact',
      [en.panel.context, fr.panel.context],
      ['Related remarks (in neither account)', 'Propos connexes (hors des deux versions)'],
    ],
    [
      'a text, which need not be an article',
      [reader.noteKinds.noise, lecteur.noteKinds.noise],
      ['not part of the text', 'étranger au texte'],
    ],
    [
      'a column of remarks, which knows of no reticence',
      [data.columns.of.remark_on, donnees.columns.of.remark_on],
      [
        'Sides of which the newsroom remarks that they say little',
        'Parties dont la rédaction relève qu’elles en disent peu',
      ],
    ],
    [
      'remarks that put nobody on record',
      [method.record.notEnough[1], methode.record.notEnough[1]],
      ['Remarks with no named speaker.', 'Des propos dont l’auteur n’est pas nommé.'],
    ],
    [
      'what is based on a day that other sources give',
      [method.outside.rules[1]?.text, methode.outside.rules[1]?.text],
      [
        'We worked it out from words of the texts, counting where needed from a day that other sources give, such as the day of publication. The words are shown, often with a note on the reasoning.',
        'Nous l’avons établi à partir des mots des textes, en comptant au besoin depuis un jour donné par d’autres sources, comme celui de la publication. Les mots sont montrés, souvent avec une note sur le raisonnement.',
      ],
    ],
  ])('%s', (_, now, [english, french = '']) => {
    expect(now).toEqual([english, setFrench(french)]);
  });

  it.each([
    ['Close the top layer', 'Fermer ce qui est au premier plan'],
    ['Open the contact or group', 'Ouvrir le contact ou le groupe'],
    ['Show the passage in its text', 'Voir le passage dans le texte'],
  ])('a shortcut: %s', (english, french) => {
    expect(SHORTCUTS).toContainEqual({ path: 'keys', en: english, fr: french });
  });
});

describe('says', () => {
  const rulesOf = (rules: readonly { readonly text: string }[]) => rules.map(({ text }) => text).join(' ');
  it.each<readonly [why: string, now: Pair, says: Pair]>([
    [
      'in the table what it is to be on record',
      [onRecord.explain, quiEstCite.explain],
      [
        'On record: a named person or institution of that side says something about the contact here.',
        'Citée : une personne ou une institution nommée de cette partie en dit quelque chose ici.',
      ],
    ],
    [
      'in the empty panel what it is to be on record',
      [en.panel.empty.explain, fr.panel.empty.explain],
      [
        'on record, so a named person or institution of it says something about the contact.',
        'cette partie est citée, une personne ou une institution nommée y dit quelque chose du contact.',
      ],
    ],
    [
      'what is asked of each sentence',
      [method.record.intro, methode.record.intro],
      ['who is saying this?', 'qui dit cela ?'],
    ],
    [
      'that words for both never make an agreement',
      [rulesOf(method.record.rules), rulesOf(methode.record.rules)],
      ['never counts as agreement', 'cela ne fait jamais une concordance'],
    ],
    [
      'that related remarks are not placed in the contact',
      [rulesOf(method.record.rules), rulesOf(methode.record.rules)],
      ['without placing them in it', 'sans les situer dans ce contact'],
    ],
    [
      'that facts from other sources are also where both accounts are',
      [rulesOf(method.outside.rules), rulesOf(methode.outside.rules)],
      ['also where both accounts are here', 'même là où les deux versions sont données'],
    ],
    [
      'of loaded terms no more than what is kept',
      [rulesOf(method.neutral), rulesOf(methode.neutral)],
      [
        'Notes explain those we have found, whichever side they come from.',
        'Des notes expliquent ceux que nous avons relevés, de quelque partie qu’ils viennent.',
      ],
    ],
  ])('%s', (_, now, [english = '', french = '']) => {
    expect(now[0]).toContain(english);
    expect(now[1]).toContain(setFrench(french));
  });

  it('to editors that what is inferred may rest on a day from other sources, and of accounts that one may be missing', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
    expect(lines('seeds/README.md')).toContain(
      '(“today”), even if these rest on a day known from other sources',
    );
    expect(lines('seeds/schema/contacts.json')).toContain(
      'even where these rest on a day known from other sources',
    );
    expect(lines('README.md')).toContain('disagree, or one is missing.');
    expect(lines('README.md')).not.toMatch(/\bone (?:side )?is silent\b/);
  });
});
