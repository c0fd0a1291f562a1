/** Messages of the texts view in French: how each text is known, its route, what it contributes. Loaded with the view. */

import type { Basis } from '../../model/dating.ts';
import type { TextsMessages } from '../en/texts.ts';
import { sentence } from '../sentence.ts';
import { panelFoot } from './panel-foot.ts';
import {
  agree,
  grouped,
  languageName,
  list,
  OF_SIDE,
  plural,
  spelled,
  THE_SIDE,
  textKind,
  textsInWords,
} from './terms.ts';
import { typeset } from './typography.ts';

const HOW: Record<Basis, { readonly stem: string; readonly rest: string }> = {
  stated: { stem: 'indiqué', rest: ' dans le texte' },
  inferred: { stem: 'déduit', rest: ' du texte' },
  outside: { stem: 'non indiqué', rest: ' dans le texte' },
};
const known = Object.fromEntries(
  Object.entries(HOW).map(([basis, { stem, rest }]) => [basis, stem + rest]),
) as Record<Basis, string>;
const NONE = 'Aucun texte ne porte sur un contact affiché';

export const texts: TextsMessages = typeset<TextsMessages>({
  noReadout: panelFoot.noReadout,
  data: 'Télécharger les données de ces textes',
  count: (count) => (count === 0 ? NONE : plural(count, 'texte', 'textes')),
  headline: ({ texts: count, bySide }) => {
    if (count === 0) return NONE;
    const parts = bySide.map(
      ({ side, texts: of }, index) =>
        `${THE_SIDE[side]}${index === 0 ? (side === 'us' ? ' sont cités' : ' est citée') : ''} dans ${of === 0 ? 'aucun' : grouped(of)}`,
    );
    return `${sentence(spelled(count))} ${count < 2 ? 'texte' : 'textes'} : ${list(parts)}`;
  },
  explain:
    'En pointillé : ce qui n’est pas indiqué dans le texte, mais déduit ou connu par d’autres sources.',
  kinds: (texts) =>
    `Dans ce corpus : ${textsInWords(texts)}.${(texts.kinds.news ?? 0) > 0 ? ' Les mots d’un texte de presse sont passés par une rédaction.' : ''}`,
  kind: 'Type',
  textKind,
  language: 'Langue',
  languageName,
  publisher: 'Éditeur',
  publisherKnown: known,
  day: 'Date',
  dayKnown: known,
  partsKnown: (parts, basis) => {
    const { stem, rest } = HOW[basis];
    const feminine = parts.length === 1 && parts[0] === 'année';
    return `${list(parts)} ${agree(stem, feminine ? 'f' : 'm', parts.length > 1)}${rest}`;
  },
  inText: 'Dans le texte :',
  original: 'Publication d’origine',
  chain: (title) => `Parcours de l’information : « ${title} »`,
  differs: 'Certaines déclarations de ce texte ont suivi un autre parcours ; chacune l’indique.',
  accounts: 'Donne une version de',
  around: 'Propos connexes seulement',
  told: 'Simple mention',
  context: 'propos connexes seulement',
  toldMark: 'seulement mentionné',
  notes: (count) => plural(count, 'note sur sa formulation', 'notes sur sa formulation'),
  filteredOut: (count) => `Les filtres masquent ${plural(count, 'contact', 'contacts')} de ce texte.`,
  routes: {
    title: 'Versions passées par les mêmes mains',
    summary: ({ accounts, sharing, compared, comparedSharing }) => {
      if (accounts === 0) return ['Aucune partie n’est citée pour un contact affiché.'];
      const also = 'par une agence ou un média qui en a transmis aussi une autre';
      const first =
        sharing === 0
          ? 'D’après ces parcours, aucune agence ni aucun média n’a transmis deux des versions affichées.'
          : sharing === accounts
            ? `D’après ces parcours, les ${grouped(accounts)} versions affichées sont toutes passées ${also}.`
            : `D’après ces parcours, sur les ${grouped(accounts)} versions affichées, ${grouped(sharing)} ${sharing < 2 ? 'est passée' : 'sont passées'} ${also}.`;
      if (compared === 0) return [first];
      const contacts = plural(compared, 'contact', 'contacts');
      const cases =
        comparedSharing === 0
          ? 'aucune agence ni aucun média n’a transmis les deux versions'
          : `${compared === 1 ? '' : comparedSharing === compared ? 'chaque fois ' : comparedSharing === 1 ? 'dans un cas ' : `dans ${spelled(comparedSharing)} cas `}une même agence ou un même média a transmis les deux versions`;
      return [first, `Les deux parties sont citées pour ${contacts}, et ${cases}.`];
    },
    explain:
      'C’est ce qu’indiquent les parcours : toutes les étapes entre la personne ou l’institution qui a parlé et le texte lui-même. Deux versions transmises par une même agence ou un même média ne sont pas deux témoignages indépendants.',
    one: 'Une version est tout ce qu’une partie dit d’un contact.',
    count: (accounts) => plural(accounts, 'version', 'versions'),
    both: (contact) => `Les deux versions ont suivi ce parcours : ${contact}`,
    account: (side) => `Version ${OF_SIDE[side]}`,
    by: (names) => `par ${list(names)}`,
    basis: { stated: 'indiqué', inferred: 'déduit', outside: 'connu par d’autres sources' },
  },
});
