/** One point of one of two contacts: as in its own comparison, and said where it has nothing. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { PointId } from '../../model/points.ts';
import { HALVES, isSide } from '../../model/voices.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { followWithinPage } from '../../ui/focus-and-scroll.ts';
import { useDomId, useLabelId } from '../dom-id.ts';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import { MentionedElsewhere } from '../points/MentionedElsewhere.tsx';
import { PointRow } from '../points/PointRow.tsx';
import { SaidForBoth } from '../points/SaidForBoth.tsx';
import { usePointName } from '../points/use-point-name.ts';
import { NewsroomStatement } from '../statement/NewsroomStatement.tsx';
import { tellerOf } from '../statement/teller.ts';
import { Whose } from './ContactHead.tsx';
import { namedElsewhere } from './named-elsewhere.ts';

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
          <NamedElsewhere point={point} comparison={comparison} />
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

/** So that “no main point” is not taken for nothing at all. */
function NamedElsewhere({ point, comparison }: Pick<Props, 'point' | 'comparison'>) {
  const { twoContacts: own } = usePanelFootMessages();
  const i18n = useI18n();
  const library = useLibrary();
  const nameOf = usePointName();
  const { contact } = comparison;
  const { columns, told, remarks } = namedElsewhere(library, comparison, point);
  return (
    <>
      {columns.map((column) => (
        <MentionedElsewhere key={column.half} contact={contact} point={point} column={column} />
      ))}
      {told.length > 0 && (
        <Ways
          before={own.toldUnder}
          ways={told.map((under) => ({ id: `point-${under}`, name: nameOf(under, true) }))}
        />
      )}
      {remarks.length > 0 && (
        <Ways
          before={own.remarks}
          ways={remarks.map(({ statement }) => ({
            id: statement.id,
            name: tellerOf(statement, statement.sides.find(isSide), library, i18n).name,
          }))}
        />
      )}
    </>
  );
}

interface WaysProps {
  readonly before: string;
  /** The element that each leads to, and what it is called. */
  readonly ways: readonly { readonly id: string; readonly name: string }[];
}

function Ways({ before, ways }: WaysProps) {
  const { semicolon } = useI18n().messages;
  const domId = useDomId();
  return (
    <p className="nothing">
      {before}
      {ways.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? ' ' : semicolon}
          <a href={`#${domId(id)}`} onClick={(event) => followWithinPage(event, 'start')}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
