/** Offices of the tables with the names of each country put into them: the forms by which texts call their holders. */

import type { Voice } from '../../model/voices.ts';
import { NATIONALITIES } from '../tables/bodies.ts';
import { COUNTERPARTS, COUNTRIES, SIDE_NOUNS, SPEAKS_FOR } from '../tables/roles.ts';
import { ROLE_ROWS } from './read-tables.ts';

export interface RoleForm {
  readonly form: string;
  readonly role: string;
  readonly side: Voice | undefined;
  /** The institution that the holder speaks for. */
  readonly body: string | undefined;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Forms that name no country, and yet are of one side alone. */
const OF_ONE_SIDE: readonly (readonly [Voice, RegExp])[] = [
  [
    'ru',
    /kremlin|кремл|security council|conseil (?:de sécurité|\S+ de sécurité)$|совбез|генштаб|svr|fsb|свр|фсб/iu,
  ],
  [
    'us',
    /pentagon|пентагон|joint chiefs|interarmées|chefs d'état-major$|госдеп|госсекрет|государственный секретарь|secretary of|secrétaire d'État|secrétaire à la Défense|defense secretary|секретаря$|cia|цру|трамп|chefs d'état|начальников штабов|кнш|maison-blanche/iu,
  ],
  ['nato', /nato|otan|нато|alliance|альянс|military committee|comité militaire|saceur|supreme allied/iu],
  ['eu', /\beu\b|europé|европ| ес$/iu],
];

function sideIn(form: string): Voice | undefined {
  return OF_ONE_SIDE.find(([, pattern]) => pattern.test(form))?.[0];
}

/** The form with the country's adjective and name, where both are of one script. */
function filled(form: string, side: keyof typeof COUNTRIES): string[] {
  const { a, c } = COUNTRIES[side];
  const cyrillic = CYRILLIC.test(form);
  const fitting = (words: string) => words.split(';').filter((word) => CYRILLIC.test(word) === cyrillic);
  if (form.includes('{a}')) return fitting(a).map((word) => form.replace('{a}', word));
  return fitting(c).map((word) =>
    form.replace('{c}', word).replace('de des ', 'des ').replace("de l'", "de l'"),
  );
}

export function roleForms(): readonly RoleForm[] {
  return ROLE_ROWS.flatMap(({ role, bodies, sided, bare }) => [
    ...sided.flatMap((form): RoleForm[] => {
      if (!/\{[ac]\}/.test(form)) {
        const side = sideIn(form);
        return [{ form, role, side, body: side && bodies[side] }];
      }
      return (Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[])
        .filter((side) => side in bodies || (role === 'ambassador' && side === 'ua'))
        .flatMap((side) =>
          filled(form, side).map((written) => ({ form: written, role, side, body: bodies[side] })),
        );
    }),
    ...bare.map((form): RoleForm => {
      const side = sideIn(form);
      return { form, role, side, body: side && bodies[side] };
    }),
  ]);
}

function sided(forms: string, role: string): readonly RoleForm[] {
  return forms
    .split(';')
    .flatMap((form): RoleForm[] =>
      form.includes('{a}')
        ? (Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[]).flatMap((side) =>
            filled(form, side).map((written) => ({ form: written, role, side, body: undefined })),
          )
        : [{ form, role, side: undefined, body: undefined }],
    );
}

export const SIDE_FORMS: () => readonly RoleForm[] = () => sided(SIDE_NOUNS, 'side');
export const COUNTERPART_FORMS: () => readonly RoleForm[] = () => sided(COUNTERPARTS, 'counterpart');
export const SPEAKER_NOUNS: readonly string[] = SPEAKS_FOR.split(';');

export function nationalityForms(): readonly { readonly form: string; readonly side: Voice }[] {
  return NATIONALITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [side = '', forms = ''] = line.split('|');
      return forms.split(';').map((form) => ({ form, side }));
    });
}
