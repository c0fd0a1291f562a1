/** Offices of the tables with the names of each country put into them: the forms by which texts call their holders. */

import type { Voice } from '../../model/voices.ts';
import { NATIONALITIES } from '../tables/bodies.ts';
import type { Country, LanguageTables, NameWords } from '../tables/language-table.ts';
import { list, rows } from '../tables/rows.ts';
import { officeForms, ROLE_ROWS } from './read-tables.ts';

export interface RoleForm {
  readonly form: string;
  readonly role: string;
  readonly side: Voice | undefined;
  /** The institution that the holder speaks for. */
  readonly body: string | undefined;
}

const COUNTRIES: readonly Country[] = ['ru', 'us', 'ua', 'nato'];

/** Forms that name no country, and yet are of one side alone; in Latin letters. */
const OF_ONE_SIDE: readonly (readonly [Voice, RegExp])[] = [
  ['ru', /kremlin|security council|conseil (?:de sécurité|\S+ de sécurité)$|svr|fsb/iu],
  [
    'us',
    /pentagon|joint chiefs|interarmées|chefs d'état-major$|secretary of|secrétaire d'État|secrétaire à la Défense|defense secretary|cia|chefs d'état|maison-blanche/iu,
  ],
  ['nato', /nato|otan|alliance|military committee|comité militaire|saceur|supreme allied/iu],
  ['eu', /\beu\b|europé/iu],
];

function sideIn(form: string, names?: NameWords): Voice | undefined {
  return [...OF_ONE_SIDE, ...(names?.ofOneSide ?? [])].find(([, pattern]) => pattern.test(form))?.[0];
}

/** The form with the country's adjective or name. */
function filled(form: string, side: Country, { countries }: NameWords): string[] {
  const { a, c } = countries[side];
  if (form.includes('{a}')) return a.split(';').map((word) => form.replace('{a}', word));
  return c.split(';').map((word) => form.replace('{c}', word).replace('de des ', 'des '));
}

export function roleForms(tables: LanguageTables): readonly RoleForm[] {
  const forms = tables.map(({ names }) => ({ names, of: officeForms(names.offices) }));
  return ROLE_ROWS.flatMap(({ role, bodies, bare }) => {
    const bareForm = (form: string, names?: NameWords): RoleForm => {
      const side = sideIn(form, names);
      return { form, role, side, body: side && bodies[side] };
    };
    const held = COUNTRIES.filter((side) => side in bodies || (role === 'ambassador' && side === 'ua'));
    return [
      ...forms.flatMap(({ names, of }) =>
        (of.get(role)?.sided ?? []).flatMap((form) =>
          /\{[ac]\}/.test(form)
            ? held.flatMap((side) =>
                filled(form, side, names).map((written) => ({
                  form: written,
                  role,
                  side,
                  body: bodies[side],
                })),
              )
            : bareForm(form, names),
        ),
      ),
      ...bare.map((form) => bareForm(form)),
      ...forms.flatMap(({ names, of }) => (of.get(role)?.bare ?? []).map((form) => bareForm(form, names))),
    ];
  });
}

function sided(
  tables: LanguageTables,
  which: 'sideNouns' | 'counterparts',
  role: string,
): readonly RoleForm[] {
  return tables.flatMap(({ names }) =>
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

export function sideForms(tables: LanguageTables): readonly RoleForm[] {
  return sided(tables, 'sideNouns', 'side');
}

export function counterpartForms(tables: LanguageTables): readonly RoleForm[] {
  return sided(tables, 'counterparts', 'counterpart');
}

export function nationalityForms(
  tables: LanguageTables,
): readonly { readonly form: string; readonly side: Voice }[] {
  return [NATIONALITIES, ...tables.flatMap(({ names }) => names.nationalities ?? [])].flatMap((table) =>
    rows(table).flatMap(([side = '', forms]) => list(forms).map((form) => ({ form, side }))),
  );
}
