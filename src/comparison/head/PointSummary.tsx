/** On which points the accounts agree and on which one side alone speaks, a line for each: the first screen of a phone. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { StateSign, stateWords } from '../points/StateTag.tsx';
import { usePointName } from '../points/use-point-name.ts';

/** What both speak of first, then what one side alone does. */
const weight = ({ state }: Row) => ['only', 'related'].indexOf(state.kind);

export function PointSummary({ rows, columns }: Comparison) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  const lines = new Map<string, { readonly row: Row; readonly names: string[] }>();
  for (const row of rows.toSorted((a, b) => weight(b) - weight(a))) {
    const words = stateWords({ row, columns }, messages.panel);
    const line = lines.get(words) ?? { row, names: [] };
    line.names.push(nameOf(row.point, true));
    lines.set(words, line);
  }
  return (
    <ul className="point-summary">
      {[...lines].map(([words, { row, names }]) => (
        <li key={words}>
          <StateSign state={row.state} /> <b>{words + messages.colon}</b>
          {names.join(', ')}
        </li>
      ))}
    </ul>
  );
}
