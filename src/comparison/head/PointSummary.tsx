/** Who speaks for each side, on which points they agree and on which one alone speaks, a line for each: the first screen of a phone. */

import { type ReactNode, useContext } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { StateSign, useStateWords } from '../points/StateTag.tsx';
import { refusalsIn } from '../points/state-words.ts';
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
  const lines = new Map<string, { readonly sign: ReactNode; readonly names: string[] }>();
  const add = ({ point }: Row, words: string, sign: ReactNode) => {
    const line = lines.get(words) ?? { sign, names: [] };
    const name = nameOf(point, true);
    if (!line.names.includes(name)) line.names.push(name);
    lines.set(words, line);
  };
  const states = rows.flatMap(byRelation);
  for (const row of COMPARED.flatMap((kind) => states.filter(({ state }) => state.kind === kind)))
    add(row, wordsOf(row), <StateSign state={row.state} />);
  for (const row of rows)
    for (const { half, words } of refusalsIn(row, messages))
      add(row, words, <SideMark half={half} state="hatched" />);
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
      {[...lines].map(([words, { sign, names }]) => (
        <li key={words}>
          {sign} <b>{words + messages.colon}</b>
          {names.join(', ')}
        </li>
      ))}
    </ul>
  );
}
