/** Who speaks for each side, on which points they agree and on which one alone speaks, a line for each: the first screen of a phone. */

import { useContext } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { PointId } from '../../model/points.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { StateSign, useStateWords } from '../points/StateTag.tsx';
import { usePointName } from '../points/use-point-name.ts';
import { SaidOnceContext } from '../said-once.ts';

/**
 * What both speak of first, then what one side alone does, also without saying what. That a side has something under
 * another point stands right below, where its words would be.
 */
const COMPARED: readonly Row['state']['kind'][] = ['related', 'both', 'only', 'open', 'declined'];

/** The letters that fit on a line of a phone. */
const LINE = 50;

/** On one point two accounts may agree in one thing and conflict in another. */
function byRelation(row: Row): readonly Row[] {
  if (row.pairs.length === 0) return [row];
  return row.pairs.map(({ relation }) => ({ ...row, state: { kind: 'related', relation } }));
}

export function PointSummary({ rows, columns }: Comparison) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  const wordsOf = useStateWords(columns);
  const { tellers } = useContext(SaidOnceContext);
  const lines = new Map<string, { readonly row: Row; readonly points: PointId[] }>();
  const states = rows.flatMap(byRelation);
  for (const row of COMPARED.flatMap((kind) => states.filter(({ state }) => state.kind === kind))) {
    const words = wordsOf(row);
    const line = lines.get(words) ?? { row, points: [] };
    if (!line.points.includes(row.point)) line.points.push(row.point);
    lines.set(words, line);
  }
  /** By their whole names where these fit. */
  const inWords = (words: string, points: readonly PointId[], short = false): string => {
    const names = points.map((point) => nameOf(point, short)).join(', ');
    return short || (words + names).length < LINE ? names : inWords(words, points, true);
  };
  return (
    <ul className="point-summary">
      {HALVES.map((half) => {
        const teller = tellers[half];
        // Where two sides share a column, it is the teller of one; and one who relays somebody else is not named alone.
        const stands = columns[half].sides.length === 1 && teller?.relaying === undefined;
        return (
          teller &&
          stands && (
            <li key={half}>
              <SideMark half={half} /> <b>{messages.column(columns[half].sides) + messages.colon}</b>
              <span {...(teller.isName && { translate: 'no' as const })}>{teller.name}</span>
            </li>
          )
        );
      })}
      {[...lines].map(([words, { row, points }]) => (
        <li key={words}>
          <StateSign state={row.state} /> <b>{words + messages.colon}</b>
          {inWords(words, points)}
        </li>
      ))}
    </ul>
  );
}
