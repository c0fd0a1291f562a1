/** One point of one of two contacts: as in its own comparison, and said where it has nothing. */

import type { PointId } from '../../model/points.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { useDomId, useLabelId } from '../dom-id.ts';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import { PointRow } from '../points/PointRow.tsx';
import { SaidForBoth } from '../points/SaidForBoth.tsx';
import { usePointName } from '../points/use-point-name.ts';
import { NewsroomStatement } from '../statement/NewsroomStatement.tsx';
import { Whose } from './ContactHead.tsx';

interface Props {
  readonly point: PointId;
  /** Undefined: only the other contact has words on the point. */
  readonly row: Row | undefined;
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function OnPoint({ point, row, comparison, targeted }: Props) {
  const { twoContacts: own } = usePanelFootMessages();
  const { contact, columns } = comparison;
  const nameOf = usePointName();
  const domId = useDomId();
  const labelId = useLabelId();
  if (!row)
    return (
      <>
        <Whose contact={contact} />
        <section className="point" aria-labelledby={labelId(`point-${point}`)}>
          <header className="point-head">
            <h3 id={domId(`point-${point}`)} className="two-unsaid">
              {nameOf(point)}
            </h3>
          </header>
          <p className="nothing">{own.nothing}</p>
        </section>
      </>
    );
  const halves = HALVES.filter((half) => columns[half].sides.length > 0 || row.statements[half].length > 0);
  return (
    <>
      <Whose contact={contact} />
      {row.forBoth ? (
        <SaidForBoth row={row} comparison={comparison} targeted={targeted} />
      ) : (
        <PointRow row={row} comparison={comparison} halves={halves} targeted={targeted} />
      )}
      {row.told.length > 0 && (
        <div className="told">
          <p className="told-on">{own.told}</p>
          {row.told.map((statement) => (
            <NewsroomStatement
              key={statement.id}
              statement={statement}
              contact={contact}
              targeted={targeted === statement.id}
            />
          ))}
        </div>
      )}
    </>
  );
}
