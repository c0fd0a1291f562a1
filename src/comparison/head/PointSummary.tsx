/** Who speaks for each side, on which points they agree and on which one alone speaks, a line for each: the first screen of a phone. */

import { useContext } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { StateSign, useStateWords } from '../points/StateTag.tsx';
import { usePointName } from '../points/use-point-name.ts';
import { SaidOnceContext } from '../said-once.ts';

/**
 * The order of the lines: points on which both sides speak, then those on which one alone speaks or declines. `elsewhere` is
 * left out: its line is right below, in place of the missing words.
 */
const COMPARED: readonly Row['state']['kind'][] = ['related', 'both', 'only', 'open', 'declined'];

/** On one point two accounts may agree in one thing and conflict in another. */
function byRelation(row: Row): readonly Row[] {
  if (row.pairs.length === 0) return [row];
  return row.pairs
    .flatMap(({ relations }) => relations)
    .map((relation) => ({ ...row, state: { kind: 'related', relation } }));
}

export function PointSummary({ rows, columns }: Comparison) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  const wordsOf = useStateWords(columns);
  const { tellers } = useContext(SaidOnceContext);
  const lines = new Map<string, { readonly row: Row; readonly names: string[] }>();
  const states = rows.flatMap(byRelation);
  for (const row of COMPARED.flatMap((kind) => states.filter(({ state }) => state.kind === kind))) {
    const words = wordsOf(row);
    const line = lines.get(words) ?? { row, names: [] };
    const name = nameOf(row.point, true);
    if (!line.names.includes(name)) line.names.push(name);
    lines.set(words, line);
  }
  return (
    <ul className="point-summary">
      {HALVES.map((half) => {
        const teller = tellers[half];
        return (
          teller &&
          // Where two sides share a column, it is the teller of one.
          columns[half].sides.length === 1 && (
            <li key={half}>
              <SideMark half={half} /> <b>{messages.column(columns[half].sides) + messages.colon}</b>
              <span {...(teller.isName && { translate: 'no' as const })}>{teller.name}</span>
            </li>
          )
        );
      })}
      {[...lines].map(([words, { row, names }]) => (
        <li key={words}>
          <StateSign state={row.state} /> <b>{words + messages.colon}</b>
          {names.join(', ')}
        </li>
      ))}
    </ul>
  );
}
