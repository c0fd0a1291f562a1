/** Whether a side that says what both agreed is credited as saying it of both. By rule of thumb. */

import type { Statement } from '../../model/statement.ts';
import { halfOf, isSide, type Side } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import type { StatementSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';
import { jointClaim } from './sentences/joint-claims.ts';

/** What countries are called besides their institutions. */
const COUNTRIES: readonly (readonly [Side, RegExp])[] = [
  ['ru', /Russia|Moscow|Russie|Moscou|Росси|Москв/u],
  ['us', /United States|U\.?S\.?(?!\p{L})|America|Washington|États-Unis|Etats-Unis|США|Вашингтон/u],
  ['nato', /NATO|OTAN|НАТО/u],
];

export function checkJoint(
  { data, source, path }: Sourced<StatementSeed>,
  statement: Statement,
  compilation: Compilation,
): void {
  // An empty list means that no one else is meant.
  if (data.onBehalfOf || statement.mode === 'mention') return;
  if (!statement.sides.some(isSide)) return;
  // What the other side is reported to have said is credited to it already.
  const credited = [
    ...statement.sides,
    ...statement.voice.flatMap((id) => compilation.people.get(id)?.side ?? []),
  ];
  const halves = credited.filter(isSide).map(halfOf);
  const others = [
    ...new Set(
      statement.bearings.flatMap(({ contact }) =>
        (compilation.parties.get(contact) ?? []).filter((side) => !halves.includes(halfOf(side))),
      ),
    ),
  ];
  if (others.length === 0) return;
  const words = statement.passages.filter(({ telling }) => telling === 0).map((passage) => passage.words);
  const claim = jointClaim(words.join(' '), (one, other) => {
    const [first, second] = [halvesNamedIn(one), halvesNamedIn(other)];
    return first.size === 1 && second.size === 1 && [...first][0] !== [...second][0];
  });
  if (claim !== undefined)
    compilation.problems.warn(source.at([...path, 'words']), 'claim-for-both', claim, others);

  function halvesNamedIn(name: string) {
    const { people, bodies } = compilation;
    const sides = [
      ...COUNTRIES.flatMap(([side, country]) => (country.test(name) ? [side] : [])),
      ...[...people.values()].flatMap(({ side, spellings }) =>
        spellings.some((spelling) => name.includes(spelling)) ? [side] : [],
      ),
      ...[...bodies.values()].flatMap((body) =>
        [body.name.en, body.name.fr].some((one) => name.includes(one)) ? [body.side] : [],
      ),
    ];
    return new Set(sides.filter(isSide).map(halfOf));
  }
}
