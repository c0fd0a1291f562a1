/** Offices of the tables with the names of each country put into them: the forms by which texts call their holders. */

import type { Voice } from '../../model/voices.ts';
import { NATIONALITIES } from '../tables/bodies.ts';
import type { Country, NameWords, Words } from '../tables/language-words.ts';
import { officeForms, ROLE_ROWS } from './read-tables.ts';

export interface RoleForm {
  readonly form: string;
  readonly role: string;
  readonly side: Voice | undefined;
  /** The institution that the holder speaks for. */
  readonly body: string | undefined;
}

const COUNTRIES: readonly Country[] = ['ru', 'us', 'ua', 'nato'];

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

/** The form with the country's adjective or name. */
function filled(form: string, side: Country, { countries }: NameWords): string[] {
  const { a, c } = countries[side];
  if (form.includes('{a}')) return a.split(';').map((word) => form.replace('{a}', word));
  return c.split(';').map((word) => form.replace('{c}', word).replace('de des ', 'des '));
}

export function roleForms(words: Words): readonly RoleForm[] {
  const forms = words.map(({ names }) => ({ names, of: officeForms(names.offices) }));
  return ROLE_ROWS.flatMap(({ role, bodies, bare }) => [
    ...forms.flatMap(({ names, of }) =>
      (of.get(role)?.sided ?? []).flatMap((form): RoleForm[] => {
        if (!/\{[ac]\}/.test(form)) {
          const side = sideIn(form);
          return [{ form, role, side, body: side && bodies[side] }];
        }
        return COUNTRIES.filter((side) => side in bodies || (role === 'ambassador' && side === 'ua')).flatMap(
          (side) =>
            filled(form, side, names).map((written) => ({ form: written, role, side, body: bodies[side] })),
        );
      }),
    ),
    ...[...bare, ...forms.flatMap(({ of }) => of.get(role)?.bare ?? [])].map((form): RoleForm => {
      const side = sideIn(form);
      return { form, role, side, body: side && bodies[side] };
    }),
  ]);
}

function sided(words: Words, which: 'sideNouns' | 'counterparts', role: string): readonly RoleForm[] {
  return words.flatMap(({ names }) =>
    names[which]
      .split(';')
      .flatMap((form): RoleForm[] =>
        form.includes('{a}')
          ? COUNTRIES.flatMap((side) =>
              filled(form, side, names).map((written) => ({ form: written, role, side, body: undefined })),
            )
          : [{ form, role, side: undefined, body: undefined }],
      ),
  );
}

export function sideForms(words: Words): readonly RoleForm[] {
  return sided(words, 'sideNouns', 'side');
}

export function counterpartForms(words: Words): readonly RoleForm[] {
  return sided(words, 'counterparts', 'counterpart');
}

export function nationalityForms(): readonly { readonly form: string; readonly side: Voice }[] {
  return NATIONALITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [side = '', forms = ''] = line.split('|');
      return forms.split(';').map((form) => ({ form, side }));
    });
}
