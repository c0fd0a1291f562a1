/** What the base points are called and about; `points.yaml` of a corpus may say otherwise, and add points. */

import type { Point } from '../model/corpus.ts';
import type { BasePoint } from '../model/points.ts';

export const BASE_POINT_NAMES: Readonly<Record<BasePoint, Omit<Point, 'id'>>> = {
  itself: {
    name: { en: 'The contact itself', fr: 'Le contact lui-même' },
    short: { en: 'Contact', fr: 'Contact' },
    about: {
      en: 'that it took or will take place, when, how, the first since when',
      fr: 'qu’il a eu lieu ou aura lieu, quand, comment, le premier depuis quand',
    },
  },
  initiative: {
    name: { en: 'Who initiated it', fr: 'Qui en a pris l’initiative' },
    short: { en: 'Initiator', fr: 'Initiative' },
    about: { en: 'who called, invited, summoned', fr: 'qui a appelé, invité, convoqué' },
  },
  subject: {
    name: { en: 'Stated subject', fr: 'Objet déclaré' },
    short: { en: 'Subject', fr: 'Objet' },
    about: {
      en: 'the general formula for what it was or will be about',
      fr: 'la formule générale qui dit ce dont il a été ou sera question',
    },
  },
  ukraine: {
    name: { en: 'Ukraine', fr: 'Ukraine' },
    about: {
      en: 'the conflict, Crimea, troops around Ukraine, arms for Kyiv',
      fr: 'le conflit, la Crimée, les troupes autour de l’Ukraine, les armes pour Kyiv',
    },
  },
  ceasefire: {
    name: { en: 'Ceasefire', fr: 'Cessez-le-feu' },
    about: {
      en: 'truce, ceasefire, peace terms and who watches over them',
      fr: 'trêve, cessez-le-feu, conditions de paix et qui y veille',
    },
  },
  security: {
    name: { en: 'Forces, borders, guarantees', fr: 'Forces, frontières, garanties' },
    short: { en: 'Security', fr: 'Sécurité' },
    about: {
      en: 'military activity near borders, enlargement, guarantees',
      fr: 'activité militaire près des frontières, élargissement, garanties',
    },
  },
  'arms-control': {
    name: { en: 'Arms control', fr: 'Maîtrise des armements' },
    short: { en: 'Arms control', fr: 'Armements' },
    about: {
      en: 'nuclear and other treaties, limits, inspections',
      fr: 'traités nucléaires et autres, plafonds, inspections',
    },
  },
  incidents: {
    name: { en: 'Preventing incidents', fr: 'Prévention des incidents' },
    short: { en: 'Incidents', fr: 'Incidents' },
    about: {
      en: 'risk reduction, incidents, notice of exercises',
      fr: 'réduction des risques, incidents, annonce d’exercices',
    },
  },
  regions: {
    name: { en: 'Other regions', fr: 'Autres régions' },
    short: { en: 'Regions', fr: 'Régions' },
    about: {
      en: 'countries and conflicts other than Ukraine',
      fr: 'pays et conflits autres que l’Ukraine',
    },
  },
  economy: {
    name: { en: 'Sanctions, trade, energy', fr: 'Sanctions, commerce, énergie' },
    short: { en: 'Economy', fr: 'Économie' },
    about: {
      en: 'sanctions, trade, energy, finance, transport',
      fr: 'sanctions, commerce, énergie, finance, transports',
    },
  },
  people: {
    name: { en: 'Prisoners, families, relief', fr: 'Prisonniers, familles, secours' },
    short: { en: 'People', fr: 'Personnes' },
    about: {
      en: 'prisoners, the return of children and families, humanitarian aid',
      fr: 'prisonniers, retour d’enfants et de familles, aide humanitaire',
    },
  },
  channels: {
    name: { en: 'Channels and cooperation', fr: 'Canaux et coopération' },
    short: { en: 'Channels', fr: 'Canaux' },
    about: {
      en: 'lines of communication, cooperation, the need to talk',
      fr: 'lignes de communication, coopération, nécessité de se parler',
    },
  },
  warnings: {
    name: { en: 'Warnings and accusations', fr: 'Mises en garde et accusations' },
    short: { en: 'Warnings', fr: 'Mises en garde' },
    about: {
      en: 'consequence or blame addressed to the other',
      fr: 'conséquence annoncée ou reproche adressé à l’autre',
    },
  },
  outcome: {
    name: { en: 'Agreed, not agreed, next', fr: 'Accords, désaccords, suites' },
    short: { en: 'Outcome', fr: 'Suites' },
    about: {
      en: 'what a side says both accept, what stays open, what follows',
      fr: 'ce qu’une partie dit accepté par les deux, ce qui reste ouvert, ce qui suit',
    },
  },
  tone: {
    name: { en: 'How it went', fr: 'Bilan de l’échange' },
    short: { en: 'Tone', fr: 'Bilan' },
    about: { en: 'judgement of the exchange', fr: 'jugement porté sur l’échange' },
  },
  other: {
    name: { en: 'Other subjects', fr: 'Autres sujets' },
    short: { en: 'Other', fr: 'Autres' },
    about: { en: 'anything else, named in the words', fr: 'tout autre sujet, que les mots nomment' },
  },
  withheld: {
    name: { en: 'What is not disclosed', fr: 'Ce qui n’est pas divulgué' },
    short: { en: 'Not disclosed', fr: 'Non divulgué' },
    about: {
      en: 'declined, left open, or remarked on by the text',
      fr: 'refusé, laissé ouvert ou relevé par le texte',
    },
  },
};
