/** What the columns of the tables mean. */

import type { Column } from '../data/columns/columns.ts';
import { POINT_COLUMNS, type PointColumn } from '../data/columns/point-columns.ts';
import { STATEMENT_COLUMNS, type StatementColumn } from '../data/columns/statement-columns.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { PLACES } from '../data/placed.ts';

export function ColumnTables() {
  const { columns } = useDataMessages();
  return (
    <section aria-labelledby="data-columns">
      <h2 id="data-columns">{columns.title}</h2>
      <p>{columns.explain}</p>
      <p>{columns.lists}</p>
      <p>{columns.formulas}</p>
      <Table title={columns.statements} of={STATEMENT_COLUMNS} />
      <Table title={columns.points} of={POINT_COLUMNS} />
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly of: readonly Column<never, PointColumn | StatementColumn>[];
}

function Table({ title, of }: TableProps) {
  const { columns } = useDataMessages();
  return (
    <details className="data-columns">
      <summary>{title}</summary>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.type}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ name, type }) => (
            <tr key={name}>
              <th scope="row">
                <code translate="no">{name}</code>
              </th>
              <td>{columns.types[type]}</td>
              <td>
                {columns.of[name]}
                {name === 'place' && (
                  <ul>
                    {PLACES.map((place) => (
                      <li key={place}>
                        <code translate="no">{place}</code> {columns.places[place]}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
