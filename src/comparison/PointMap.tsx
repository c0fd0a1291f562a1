/** The point map: one split cell per point, each a link to it, with its state in words. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { SplitCell } from '../marks/SplitCell.tsx';
import type { Comparison, Row } from '../selection/pair-accounts.ts';
import { useWords, type Wording } from '../words/WordsContext.ts';

export function PointMap({ comparison }: { readonly comparison: Comparison }) {
  const wording = useWords();
  const { words, pick } = wording;
  const library = useLibrary();
  return (
    <nav className="point-map" aria-label={words.panel.map}>
      <ol>
        {comparison.rows.map((row) => {
          const point = library.point(row.point);
          const name = words.panel.point(row.number, point ? pick(point.name) : row.point);
          return (
            <li key={row.point}>
              <a href={`#point-${row.point}`} onClick={goTo} title={name}>
                <SplitCell halves={row.cells} />
                <span aria-hidden="true">{row.number}</span>
                <span className="sr-only">
                  {name}. {stateWords(row, comparison, wording)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
      <span className="map-count">{words.panel.mapCount(comparison.rows.length, library.points.length)}</span>
    </nav>
  );
}

function stateWords({ state }: Row, { columns }: Comparison, { words }: Wording): string {
  switch (state.kind) {
    case 'related':
      return words.panel.relations[state.relation.relation];
    case 'only':
      return words.panel.onlySides(columns[state.half].sides);
    case 'declined':
      return words.panel.declines;
    case 'open':
      return words.panel.leftOpenShort;
    case 'told':
      return words.panel.told;
  }
}

/** The address names statements, not points: going to a point leaves it alone. */
function goTo(event: React.MouseEvent<HTMLAnchorElement>): void {
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  if (!heading) return;
  event.preventDefault();
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
