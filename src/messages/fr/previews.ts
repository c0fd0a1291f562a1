/** Messages for link previews and for the “not found” page, in French. Used at build time only. */

import type { Side } from '../../model/voices.ts';
import type { SummaryPart } from '../../selection/summarize.ts';
import type { PreviewMessages } from '../en/previews.ts';
import { sentence } from '../sentence.ts';
import {
  agreeWith,
  areSeveral,
  aText,
  grouped,
  languageName,
  list,
  OF_THE_SIDE,
  plural,
  spelled,
  THE_SIDE,
  textsInWords,
} from './terms.ts';
import { typeset } from './typography.ts';

const named = (sides: readonly Side[]) => list(sides.map((side) => THE_SIDE[side]));
const are = (sides: readonly Side[]) => (areSeveral(sides) ? 'sont' : 'est');
const areNot = (sides: readonly Side[]) => (areSeveral(sides) ? 'ne sont pas' : 'n’est pas');
const isSo = (sides: readonly Side[]) => (areSeveral(sides) ? 'le sont' : 'l’est');
const isNotSo = (sides: readonly Side[]) => (areSeveral(sides) ? 'ne le sont pas' : 'ne l’est pas');
const cited = (sides: readonly Side[]) => agreeWith('cité', sides);

/** The first part names what is counted. */
function summaryPart({ key, count, sides = [] }: SummaryPart, first: boolean): string {
  const points = first ? plural(count, 'point', 'points') : grouped(count);
  switch (key) {
    case 'agree':
      return `${points} ${count < 2 ? 'concordant' : 'concordants'}`;
    case 'emphasis':
      return `${points} aux insistances différentes`;
    case 'conflict':
      return `${points} ${count < 2 ? 'contradictoire' : 'contradictoires'}`;
    case 'only':
      return `${points} ${list(sides.map((side) => OF_THE_SIDE[side]))} ${agreeWith('seul', sides)}`;
    case 'declined':
      return `${points} sans détails`;
    case 'open':
      return `${points} ${count < 2 ? 'non précisé' : 'non précisés'}`;
  }
}

export const previews = typeset<PreviewMessages>({
  locale: 'fr_FR',
  when: (date, how) => (how.length === 0 ? date : `${date} (${how.join(', ')})`),
  summary: (parts) =>
    parts.length === 0
      ? 'Aucun point, ni d’une partie ni de l’autre, dans ces textes'
      : `${parts.map((part, index) => summaryPart(part, index === 0)).join(', ')}, dans ces textes`,
  contact: (what, date, record) => `${what}, ${date}. ${record}.`,
  record: (onRecord, missing) => {
    if (missing.length === 0) return `${sentence(named(onRecord))} ${are(onRecord)} ${cited(onRecord)}`;
    if (onRecord.length > 0) {
      return missing.includes('ru')
        ? `${sentence(named(missing))} ${areNot(missing)} ${cited(missing)}, ${named(onRecord)} ${isSo(onRecord)}`
        : `${sentence(named(onRecord))} ${are(onRecord)} ${cited(onRecord)}, ${named(missing)} ${isNotSo(missing)}`;
    }
    return missing.length === 1
      ? `${sentence(named(missing))} ${areNot(missing)} ${cited(missing)} dans ces textes`
      : `Ni ${missing.map((side) => THE_SIDE[side]).join(' ni ')} ne sont ${cited(missing)} dans ces textes`;
  },
  inTheseTexts: (record) => `${record}, dans ces textes`,
  text: (kind, publisher, date, language) =>
    `${sentence(aText(kind))} en ${languageName(language)} : ${publisher}, ${date}`,
  publisherOutside: 'éditeur non indiqué dans le texte',
  dayOutside: 'date non indiquée dans le texte',
  bothOutside: 'éditeur et date non indiqués dans le texte',
  gives: (contacts) =>
    `Ce que chaque partie y dit ${contacts === 1 ? 'd’un contact' : `de ${spelled(contacts)} contacts`}, chaque déclaration surlignée dans le texte.`,
  views: {
    list: (contacts) =>
      `${plural(contacts, 'contact', 'contacts')} en un tableau : la date, le type et le niveau, et ce que la Russie et les États-Unis ou l’OTAN en disent dans ces textes.`,
    'on-record': (contacts) =>
      `Qui est cité, et sur quoi : ${plural(contacts, 'contact', 'contacts')}, point par point, la Russie à côté des États-Unis ou de l’OTAN, et ce qui manque ici.`,
    texts: (texts) =>
      `${sentence(textsInWords(texts))} : l’éditeur, la date et la langue, le parcours de l’information, et ce que dit chaque partie.`,
    people: (people) =>
      `${plural(people, 'personne', 'personnes')} par partie et par fonction, chacune avec une page de tout ce qu’elle dit ou aurait dit dans ces textes.`,
    data: 'Déclarations, contacts et comparaisons en CSV, JSON, Parquet et autres formats, avec adresses fixes, schémas, exemples et le sens de chaque colonne.',
    method:
      'Comment nous travaillons : quand une partie est citée, comment deux versions sont comparées, ce qui manque et ce que cela ne prouve pas, et le journal des modifications.',
  },
  person: (name, office, contacts) =>
    `${name} (${office}) : tout ce que cette personne dit ou aurait dit dans ces textes${contacts === 0 ? '' : `, sur ${plural(contacts, 'contact', 'contacts')}`}, et qui le rapporte.`,
  ofPage: (description, page) => `${description} Page ${grouped(page)}.`,
  neighbours: {
    title: 'Avant et après ce contact',
    all: (count) => (count === 1 ? 'Voir la liste' : `Voir la liste des ${grouped(count)} contacts`),
  },
  dataset: {
    name: 'Readouts : contacts, déclarations, et qui est cité',
    description: (contacts, texts) =>
      `${plural(contacts, 'contact', 'contacts')} entre la Russie et les États-Unis ou l’OTAN, avec toutes les déclarations à ${contacts > 1 ? 'leur' : 'son'} sujet dans ${textsInWords(texts)}, chacune ancrée dans les mots exacts de son texte.`,
  },
  pictureOfContact: (title, date, sides) => `${title}, ${date}. ${sides}`,
  pictureSide: (side, state) => `${side} : ${state}.`,
  pictureOfSite: (tagline) =>
    `Readouts : ${tagline}. Un repère coupé en deux, la Russie à gauche, les États-Unis ou l’OTAN à droite.`,
  onRecordHere: (side) => sentence(agreeWith('cité', [side])),
  declinesOn: (side, count) =>
    `${sentence(agreeWith('cité', [side]))} ; pas de détails sur ${spelled(count)} ${count === 1 ? 'point' : 'points'}`,
  declines: (side) => `Ne ${side === 'us' ? 'souhaitent' : 'souhaite'} pas donner de détails`,
  own: {
    title: 'Vos textes',
    what: 'Collez deux comptes rendus du même appel ou de la même rencontre, et comparez-les point par point.',
    stays: 'Les textes que vous ajoutez restent dans ce navigateur.',
    scripts: 'Cette page a besoin de JavaScript.',
    published: 'Les textes publiés',
  },
  nowhere: {
    title: 'Page introuvable',
    body: 'Il n’y a pas de page à cette adresse. Elle a peut-être été mal écrite ou tronquée en chemin.',
    home: 'Aller à la chronologie',
    list: 'Aller à la liste des contacts',
  },
});
