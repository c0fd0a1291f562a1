/** All interface messages in French. They have the type of the English ones: a missing message does not compile. */

import { isNews } from '../model/corpus-index.ts';
import type { OwnTerms } from '../model/vocabulary.ts';
import type { Messages } from './en.ts';
import { date } from './fr/dates.ts';
import { filters } from './fr/filters.ts';
import { share } from './fr/link.ts';
import { panel } from './fr/panel.ts';
import {
  agreeWith,
  areSeveral,
  BASES,
  either,
  grouped,
  list,
  localize,
  MODES,
  noneOnRecord,
  ofContacts,
  SIDES,
  spelled,
  THE_SIDE,
  textsInWords,
  terms as written,
} from './fr/terms.ts';
import { legend, timeline, window } from './fr/timeline.ts';
import { typeset } from './fr/typography.ts';
import { list as contactList, views } from './fr/views.ts';
import { sentence } from './sentence.ts';

export const fr: Messages = typeset<Messages>({
  app: {
    name: 'Readouts',
    tagline: 'Un contact : ce qu’en dit chaque partie',
    searched: (query) => `« ${query} »`,
    title: (site, what) =>
      what === undefined ? `${site}. Un contact : ce qu’en dit chaque partie` : `${what} · ${site}`,
    description:
      'Les versions de la Russie et celles des États-Unis ou de l’OTAN sur les mêmes appels et les mêmes rencontres, côte à côte, chaque déclaration ancrée dans les mots exacts de son texte.',
    skip: 'Aller à la comparaison',
    skipToContacts: 'Aller aux contacts',
    skipToStatements: 'Aller aux déclarations',
    print: 'Imprimer',
    keys: 'Raccourcis clavier',
    theme: {
      toggle: 'Passer du clair au sombre ou l’inverse',
      toDark: 'Passer au thème sombre',
      toLight: 'Passer au thème clair',
    },
  },
  language: {
    label: 'Langue',
    names: { en: 'English', fr: 'Français' },
    signs: { en: 'EN', fr: 'FR' },
  },
  colon: ' : ',
  semicolon: ' ; ',
  and: list,
  count: grouped,
  bases: BASES,
  ...written(),
  column: (sides) => list(sides.map((side) => SIDES[side])),
  modes: (mode, translated) =>
    `${MODES[mode]}${translated && (mode === 'direct' || mode === 'mixed') ? ' (traduite)' : ''}`,

  headline: (both, contacts, others) =>
    `${both === 0 && contacts > 0 ? sentence(noneOnRecord(contacts)) : `Les deux parties sont citées pour ${ofContacts(both, contacts)}`}${others && others.length > 0 ? ` entre la Russie et ${either(others.map((side) => THE_SIDE[side]))}` : ''}`,
  lede: (one, none, texts) => {
    const these = isNews(texts)
      ? `Ici, tout est de seconde main : ce que chaque partie a dit, selon ${textsInWords(texts)}.`
      : `Voici ce que dit chaque partie dans ${textsInWords(texts)}.`;
    const shares = [
      ...(one > 0 ? [`une seule partie est citée pour ${spelled(one)}`] : []),
      ...(none > 0 ? [`${one > 0 ? 'aucune' : 'aucune partie n’est citée'} pour ${spelled(none)}`] : []),
    ];
    return `Après un appel, chaque gouvernement publie d’ordinaire un compte rendu officiel. ${these} ${shares.length > 0 ? `${sentence(shares.join(', '))}. ` : ''}Moitié vide : rien de cette partie dans ces textes.`;
  },
  tapHint:
    'Touchez un repère pour comparer les deux versions. Moitié vide : rien de cette partie dans ces textes.',
  subline: (one, none, texts) => {
    const parts = [
      ...(one > 0 ? [`une seule partie pour ${spelled(one)}`] : []),
      ...(none > 0 ? [`aucune${one > 0 ? '' : ' partie'} pour ${spelled(none)}`] : []),
      `dans ${textsInWords(texts)}`,
    ];
    return `${sentence(parts.join(', '))}.`;
  },

  record: (halves, parties) => {
    if (halves.length === 0)
      return parties.length > 1 ? 'Aucune des deux parties n’est citée' : 'Aucune partie n’est citée';
    const names = list(halves.map((side) => THE_SIDE[side]));
    const alone = halves.length === 1 && parties.length > 1;
    return sentence(
      `${alone ? `${agreeWith('seul', halves)} ` : ''}${names} ${areSeveral(halves) ? 'sont' : 'est'} ${agreeWith('cité', halves)}`,
    );
  },

  date,
  filters,
  legend,
  list: contactList,
  panel,
  share,
  timeline,
  views,
  window,

  live: {
    opened: (title, date) => `${title}, ${date}`,
    closed: 'Comparaison fermée',
  },
});

export const terms = (own: OwnTerms) => typeset(written(own));
export { localize };
