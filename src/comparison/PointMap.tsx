/** The point map: one split cell per point, each a link to it, with its state in words. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { type I18n, useI18n } from '../messages/I18nContext.ts';
import type { Comparison, Row } from '../selection/pair-accounts.ts';
import { followWithinPage } from '../ui/focus-and-scroll.ts';
import { SplitCell } from '../ui/glyphs/SplitCell.tsx';

export function PointMap({ comparison }: { readonly comparison: Comparison }) {
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const library = useLibrary();
  return (
    <nav className="point-map" aria-label={messages.panel.map}>
      <ol>
        {comparison.rows.map((row) => {
          const point = library.point(row.point);
          const name = messages.panel.point(row.number, point ? localize(point.name) : row.point);
          return (
            <li key={row.point}>
              <a
                href={`#point-${row.point}`}
                onClick={(event) => followWithinPage(event, 'start')}
                title={name}
              >
                <SplitCell halves={row.cells} />
                <span aria-hidden="true">{point ? localize(point.short ?? point.name) : row.point}</span>
                <span className="sr-only">
                  {name}. {stateWords(row, comparison, i18n)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateWords({ state }: Row, { columns }: Comparison, { messages }: I18n): string {
  switch (state.kind) {
    case 'related':
      return messages.panel.relations[state.relation.relation];
    case 'only':
      return messages.panel.onlySides(columns[state.half].sides);
    case 'elsewhere':
      return messages.panel.elsewhereShort;
    case 'declined':
      return messages.panel.declines;
    case 'open':
      return messages.panel.leftOpenShort;
    case 'told':
      return messages.panel.told;
  }
}
