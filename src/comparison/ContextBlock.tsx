/** What each side says around the contact: aligned by column, but never compared or counted. */

import { Fragment } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { BearingStatement } from '../corpus/library.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { HALVES, halfOf, isSide } from '../model/voices.ts';
import type { Column, Comparison } from '../selection/pair-accounts.ts';
import { useDomId, useLabelId } from './dom-id.ts';
import { SideName } from './SideName.tsx';
import { StatementView } from './statement/StatementView.tsx';

export function ContextBlock({
  comparison,
  targeted,
}: {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const domId = useDomId();
  const labelId = useLabelId();
  const { contact, columns } = comparison;
  if (columns.left.context.length + columns.right.context.length === 0) return null;
  return (
    <section className="context" aria-labelledby={labelId('context-statements')}>
      <h3 id={domId('context-statements')}>{messages.panel.context}</h3>
      <div className="pair">
        {HALVES.map((half) => (
          <div key={half} className={`cell in-${half}`}>
            <SideName column={columns[half]} />
            {columns[half].sides.length > 0 && !columns[half].context.some(ofParty(columns[half])) && (
              <p className="nothing">{messages.panel.contextNone(columns[half].sides)}</p>
            )}
            {columns[half].context.map(({ statement, bearing }) => {
              const point = bearing.points[0] && library.point(bearing.points[0]);
              return (
                <Fragment key={statement.id}>
                  {/* Whose words these are, where they are not those of the party at the head of the column. */}
                  {!ofParty(columns[half])({ statement, bearing }) && (
                    <p className={`whose in-${half}`}>
                      {messages.column(
                        statement.sides.filter(isSide).filter((side) => halfOf(side) === half),
                      )}
                    </p>
                  )}
                  <StatementView
                    statement={statement}
                    contact={contact}
                    half={half}
                    targeted={targeted === statement.id}
                    {...(point && { point: point.id, on: messages.panel.contextPoint(localize(point.name)) })}
                  />
                </Fragment>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Whether it is said by one of those who are named at the head of the column. */
const ofParty =
  ({ sides }: Column) =>
  ({ statement }: BearingStatement) =>
    sides.some((side) => statement.sides.includes(side));
