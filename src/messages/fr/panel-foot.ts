/** The foot of the comparison, and the panel of a text, in French. */

import type { PanelFootMessages } from '../en/panel-foot.ts';
import { areSeveral, BY_THE_SIDE, grouped, list, SIDES, THE_SIDE } from './terms.ts';
import { textPanel } from './text-panel.ts';
import { twoContacts } from './two-contacts.ts';
import { typeset } from './typography.ts';

export const panelFoot: PanelFootMessages = typeset<PanelFootMessages>({
  textPanel,
  twoContacts,
  translation: 'Traduction',
  showTranslation: 'Afficher notre traduction des mots',
  showAll: 'Tout afficher',
  remarkOn: (sides) =>
    `sur ce que ${areSeveral(sides) ? 'disent' : 'dit'} ${list(sides.map((side) => THE_SIDE[side]))}`,
  mentionedBy: (sides, name) =>
    `Mentionné en passant ${list(sides.map((side) => BY_THE_SIDE[side]))} (${name})`,
  unnamedOf: (sides, name) => `${name} (${list(sides.map((side) => SIDES[side]))})`,
  toldBy: (publisher) => `Formulation du texte (${publisher})`,
  translationNote: (into) =>
    `La traduction${into.length > 1 ? '' : into[0] === 'fr' ? ' française' : ' anglaise'} est la nôtre ; les erreurs du texte y restent.`,
  judgedBy: (by) => `Le rapport entre les versions est évalué par ${by}.`,
  newsroom: (count) => `Ce que dit la rédaction (${grouped(count)})`,
  inNeither: (count) => `Dans aucune des deux versions (${grouped(count)})`,
  fromElsewhere: (count) => `Autres sources (${grouped(count)})`,
  sources: (count) => (count < 2 ? 'Le texte' : 'Les textes'),
  publisherOutside: '(éditeur et date non indiqués dans le texte).',
  noReadout: (byMachine) =>
    `Aucun de ces mots ne vient directement d’un compte rendu officiel : tous sont passés par une rédaction${byMachine ? ' ou par une machine' : ''}.`,
});
