/** The point map: one split cell per point, each a link to it, with its state in words; and what its signs mean. */

import { useI18n } from '../../messages/I18nContext.ts';
import { sentence } from '../../messages/sentence.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { followWithinPage } from '../../ui/focus-and-scroll.ts';
import { RelationSign } from '../../ui/glyphs/RelationSign.tsx';
import { HalfSign, SplitCell } from '../../ui/glyphs/SplitCell.tsx';
import { useStateWords } from '../points/StateTag.tsx';
import { refusalsIn } from '../points/state-words.ts';
import { usePointName } from '../points/use-point-name.ts';

export function PointMap({ comparison }: { readonly comparison: Comparison }) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  const wordsOf = useStateWords(comparison.columns);
  return (
    <nav className="point-map" aria-label={messages.panel.map}>
      <ol>
        {comparison.rows.map((row) => {
          const name = messages.panel.point(row.number, nameOf(row.point));
          const words = [wordsOf(row), ...refusalsIn(row, messages).map(({ words }) => words)].join(
            messages.semicolon,
          );
          return (
            <li key={row.point}>
              <a
                href={`#point-${row.point}`}
                onClick={(event) => followWithinPage(event, 'start')}
                title={`${name}. ${words}`}
              >
                <SplitCell halves={row.cells} />
                {row.state.kind === 'related' && <RelationSign relation={row.state.relation.relation} />}
                <span aria-hidden="true">{nameOf(row.point, true)}</span>
                <span className="sr-only">
                  {name}. {words}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
      <Key {...comparison} />
    </nav>
  );
}

/** Of the signs that occur, for the eye: each link says in words what it shows. A bar is explained where its row begins. */
function Key({ rows, columns }: Comparison) {
  const { panel, legend } = useI18n().messages;
  const relations = rows.flatMap(({ state }) => (state.kind === 'related' ? state.relation.relation : []));
  const states = [
    ['declined', panel.declines],
    ['account-declines', sentence(panel.declinesSome)],
    ['context', legend.context],
    ['open', panel.leftOpenShort],
  ] as const;
  const bothTakePart = HALVES.every((half) => columns[half].sides.length > 0);
  return (
    <p className="point-key" aria-hidden="true">
      {[...new Set(relations)].map((relation) => (
        <span key={relation}>
          <RelationSign relation={relation} /> {panel.relations[relation]}
        </span>
      ))}
      {bothTakePart &&
        HALVES.map(
          (half) =>
            rows.some(({ state }) => state.kind === 'only' && state.half === half) && (
              <span key={half}>
                <HalfSign half={half} state="account" /> {panel.onlySidesShort(columns[half].sides)}
              </span>
            ),
        )}
      {states.map(([state, words]) => {
        const half = HALVES.find((own) => rows.some(({ cells }) => cells[own] === state));
        return (
          half && (
            <span key={state}>
              <HalfSign half={half} state={state} /> {words}
            </span>
          )
        );
      })}
    </p>
  );
}
