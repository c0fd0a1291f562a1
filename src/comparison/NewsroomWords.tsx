/** What the newsroom itself says or a side mentions in passing, at the foot of the panel: by point, then its remarks; open where nothing else is shown. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Statement } from '../model/statement.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { Disclosure } from './disclosure/Disclosure.tsx';
import { usePanelFootMessages } from './panel-foot-messages.ts';
import { PointHeading } from './points/PointRow.tsx';
import { NewsroomStatement } from './statement/NewsroomStatement.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}

export function NewsroomWords({ comparison, targeted }: Props) {
  const { localize } = useI18n();
  const own = usePanelFootMessages();
  const library = useLibrary();
  const { columns, contact, rows, remarks } = comparison;
  const told = rows.filter((row) => row.told.length > 0);
  const isNewsroomAlone = [...told.flatMap((row) => row.told), ...remarks].every(({ sides }) =>
    sides.includes('newsroom'),
  );
  const count = told.reduce((sum, row) => sum + row.told.length, remarks.length);
  if (count === 0) return null;
  const listed = (statements: readonly Statement[]) =>
    statements.map((statement) => (
      <NewsroomStatement
        key={statement.id}
        statement={statement}
        contact={contact}
        targeted={targeted === statement.id}
      />
    ));
  return (
    <Disclosure
      className="foot-part own-words"
      summary={own[isNewsroomAlone ? 'newsroom' : 'inNeither'](count)}
      open={rows.every((row) => row.state.kind === 'told')}
    >
      {told.map((row) => {
        const point = library.point(row.point);
        return row.state.kind === 'told' ? (
          <section key={row.point} className="told-part" aria-labelledby={`point-${row.point}`}>
            <PointHeading row={row} columns={columns} />
            <div className="told">{listed(row.told)}</div>
          </section>
        ) : (
          <div key={row.point} className="told-part">
            <p className="told-on">
              <span className="number">{row.number}</span> {point ? localize(point.name) : row.point}
            </p>
            <div className="told">{listed(row.told)}</div>
          </div>
        );
      })}
      {remarks.length > 0 && <div className="told">{listed(remarks)}</div>}
    </Disclosure>
  );
}
