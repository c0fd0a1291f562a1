/** Invented persons, institutions and publishers: plausible names that belong to no real person. */

import type { BodySeed, PersonSeed } from '../../../src/compile/read/schema.ts';
import type { Localized } from '../../../src/model/language.ts';
import type { Side } from '../../../src/model/voices.ts';
import { chanceOf } from './random.ts';
import type { Level } from './terms.ts';

export interface InventedPerson extends PersonSeed {
  readonly name: Localized;
  readonly office: Localized;
  readonly surname: string;
}

/** As a sentence names it, with its article. */
export interface InventedBody extends BodySeed {
  readonly name: Localized;
  readonly named: Localized;
}

type Role = Exclude<Level, 'unknown'> | 'spokesperson';

const PARTS: Readonly<Record<Side, readonly (readonly string[])[]>> = {
  ru: [
    ['Arseni', 'Vadim', 'Gleb', 'Rodion', 'Matveï', 'Savva', 'Timour', 'Zakhar', 'Ludmila', 'Ksenia'],
    ['Velm', 'Tarn', 'Ostr', 'Zim', 'Lugs', 'Krav', 'Morz', 'Polt', 'Svir', 'Dreg', 'Brusl', 'Yarm'],
    ['irov', 'anov', 'enkov', 'uchin', 'adine', 'orski', 'elev', 'ichev'],
  ],
  us: [
    ['Harlan', 'Dorian', 'Quentin', 'Wesley', 'Lorna', 'Thaddeus', 'Marcia', 'Emmett', 'Corliss', 'Odell'],
    ['Callo', 'Brin', 'Thorn', 'Wex', 'Pem', 'Rook', 'Fen', 'Gran', 'Aldo', 'Hux', 'Mer', 'Tilb'],
    ['combe', 'sted', 'ridge', 'worthy', 'lowe', 'bury', 'dale', 'more'],
  ],
  nato: [
    ['Anselm', 'Joris', 'Ebbe', 'Marit', 'Leopold', 'Tjark', 'Sanna', 'Rutger', 'Ilse', 'Corentin'],
    ['Oster', 'Linde', 'Haar', 'Rosk', 'Thal', 'Brem', 'Kest', 'Vael', 'Norr', 'Zwarte', 'Fael', 'Mook'],
    ['gaard', 'mans', 'strand', 'hoven', 'dahl', 'vik', 'aert', 'brink'],
  ],
};

const OFFICES: Readonly<Record<Role, Localized>> = {
  presidents: { en: 'president', fr: 'président' },
  'foreign-ministries': { en: 'head of diplomacy', fr: 'chef de la diplomatie' },
  'defence-ministers': { en: 'defence minister', fr: 'ministre de la Défense' },
  'chiefs-of-staff': { en: 'chief of staff', fr: 'chef d’état-major' },
  alliance: { en: 'permanent delegate', fr: 'délégué permanent' },
  spokesperson: { en: 'spokesperson', fr: 'porte-parole' },
};

const HOW_MANY: Readonly<Record<Role, number>> = {
  presidents: 6,
  'foreign-ministries': 14,
  'defence-ministers': 14,
  'chiefs-of-staff': 14,
  alliance: 14,
  spokesperson: 10,
};

const ROLES = Object.keys(HOW_MANY) as readonly Role[];

const body = (
  id: string,
  side: BodySeed['side'],
  en: string,
  fr: string,
  article: 'le' | 'la',
): InventedBody => ({
  id,
  side,
  name: { en, fr },
  named: { en: `the ${en}`, fr: `${article} ${fr}` },
});

export const BODIES: readonly InventedBody[] = [
  body(
    'ru-external-contacts',
    'ru',
    'Directorate of External Contacts',
    'Direction des contacts extérieurs',
    'la',
  ),
  body('ru-military-press', 'ru', 'Military Press Office', 'Bureau de presse militaire', 'le'),
  body('ru-presidential-press', 'ru', 'Presidential Press Bureau', 'Service de presse présidentiel', 'le'),
  body('us-strategic-dialogue', 'us', 'Bureau of Strategic Dialogue', 'Bureau du dialogue stratégique', 'le'),
  body('us-joint-press', 'us', 'Joint Press Desk', 'Centre de presse interarmées', 'le'),
  body('us-executive-press', 'us', 'Executive Press Office', 'Service de presse de l’exécutif', 'le'),
  body('nato-liaison', 'nato', 'Allied Liaison Service', 'Service de liaison allié', 'le'),
  body(
    'nato-military-press',
    'nato',
    'Allied Military Press Cell',
    'Cellule de presse militaire alliée',
    'la',
  ),
  body('eu-observers', 'eu', 'European Observers’ Office', 'Office des observateurs européens', 'le'),
  body('ua-contact-group', 'ua', 'Kyiv Contact Group', 'Groupe de contact de Kyiv', 'le'),
];

export const PUBLISHERS: readonly string[] = [
  'Agence Boréale',
  'Le Courrier d’Armor',
  'La Gazette des Deux-Rives',
  'Dépêche-Monde',
  'L’Observateur de Valmont',
  'Le Quotidien du Levant',
  'Presse libre de Saint-Aubin',
  'Le Méridien',
  'Nouvelles du Septentrion',
  'La Tribune des Chancelleries',
  'Le Télégraphe lyonnais',
  'Fil diplomatique',
];

/** Where contacts took place; the towns exist, the contacts do not. */
export const PLACES: readonly Localized[] = [
  { en: 'Geneva', fr: 'Genève' },
  { en: 'Vienna', fr: 'Vienne' },
  { en: 'Helsinki', fr: 'Helsinki' },
  { en: 'Reykjavik', fr: 'Reykjavik' },
  { en: 'Ankara', fr: 'Ankara' },
  { en: 'Baku', fr: 'Bakou' },
  { en: 'Brussels', fr: 'Bruxelles' },
  { en: 'Malta', fr: 'Malte' },
  { en: 'Lisbon', fr: 'Lisbonne' },
  { en: 'Ljubljana', fr: 'Ljubljana' },
];

/** All holders of all offices, the same for every seed: a seed decides only who meets whom. */
export const PEOPLE: Readonly<Record<Side, Readonly<Record<Role, readonly InventedPerson[]>>>> = {
  ru: castOf('ru', 1),
  us: castOf('us', 2),
  nato: castOf('nato', 3),
};

function castOf(side: Side, number: number): Record<Role, readonly InventedPerson[]> {
  const chance = chanceOf(7919, number);
  const [first = [], stems = [], endings = []] = PARTS[side];
  const surnames = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  const taken = new Set<string>();
  const one = (role: Role): InventedPerson => {
    let surname = chance.pick(surnames);
    while (taken.has(surname)) surname = chance.pick(surnames);
    taken.add(surname);
    const name = `${chance.pick(first)} ${surname}`;
    return {
      id: `${side}-${surname.toLowerCase()}`,
      side,
      name: { en: name.replace('ï', 'i'), fr: name },
      office: OFFICES[role],
      spellings: [name, ...(name.includes('ï') ? [name.replace('ï', 'i')] : [])],
      surname,
    };
  };
  const entries = ROLES.map((role) => [role, Array.from({ length: HOW_MANY[role] }, () => one(role))]);
  return Object.fromEntries(entries) as Record<Role, readonly InventedPerson[]>;
}
