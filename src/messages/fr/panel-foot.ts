/** The foot of the comparison in French. */

import type { PanelFootMessages } from '../en/panel-foot.ts';
import { grouped } from './terms.ts';
import { typeset } from './typography.ts';

export const panelFoot: PanelFootMessages = typeset<PanelFootMessages>({
  translationNote: (into) =>
    `La traduction${into.length > 1 ? '' : into[0] === 'fr' ? ' française' : ' anglaise'} est la nôtre ; les erreurs du texte y restent.`,
  judgedBy: (by) => `Le rapport entre les versions est évalué par ${by}.`,
  newsroom: (count) => `Ce que dit la rédaction (${grouped(count)})`,
  inNeither: (count) => `Dans aucune des deux versions (${grouped(count)})`,
  fromElsewhere: (count) => `Autres sources (${grouped(count)})`,
  sources: (count) => (count < 2 ? 'Le texte' : 'Les textes'),
  publisherOutside: '(média et date non indiqués dans le texte).',
  noReadout: (byMachine) =>
    `Aucun de ces mots ne vient directement d’un compte rendu officiel : tous sont passés par une rédaction${byMachine ? ' ou par une machine' : ''}.`,
});
