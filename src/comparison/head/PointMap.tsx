/** The point map: one split cell per point, each a link to it, with its state in words. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { followWithinPage } from '../../ui/focus-and-scroll.ts';
import { SplitCell } from '../../ui/glyphs/SplitCell.tsx';
import { stateWords } from '../points/StateTag.tsx';
import { usePointName } from '../points/use-point-name.ts';

export function PointMap({ comparison }: { readonly comparison: Comparison }) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  return (
    <nav className="point-map" aria-label={messages.panel.map}>
      <ol>
        {comparison.rows.map((row) => {
          const name = messages.panel.point(row.number, nameOf(row.point));
          return (
            <li key={row.point}>
              <a
                href={`#point-${row.point}`}
                onClick={(event) => followWithinPage(event, 'start')}
                title={name}
              >
                <SplitCell halves={row.cells} />
                <span aria-hidden="true">{nameOf(row.point, true)}</span>
                <span className="sr-only">
                  {name}. {stateWords({ row, columns: comparison.columns }, messages.panel)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
