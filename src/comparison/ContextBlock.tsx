/** What each side says around the contact: aligned by column, but never compared or counted. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { HALVES } from '../model/voices.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
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
  const { contact, columns } = comparison;
  if (columns.left.context.length + columns.right.context.length === 0) return null;
  return (
    <section className="context" aria-labelledby="context-statements">
      <h3 id="context-statements">{messages.panel.context}</h3>
      <div className="pair">
        {HALVES.map((half) => (
          <div key={half} className={`cell in-${half}`}>
            <SideName column={columns[half]} />
            {columns[half].context.length === 0 && columns[half].sides.length > 0 && (
              <p className="nothing">{messages.panel.contextNone(columns[half].sides)}</p>
            )}
            {columns[half].context.map(({ statement, bearing }) => {
              const point = bearing.points[0] && library.point(bearing.points[0]);
              return (
                <StatementView
                  key={statement.id}
                  statement={statement}
                  contact={contact}
                  half={half}
                  targeted={targeted === statement.id}
                  {...(point && { point: point.id, on: messages.panel.contextPoint(localize(point.name)) })}
                />
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
