/** The key to the cells. */

import { SplitCell } from '../marks/SplitCell.tsx';
import type { CellHalves } from '../selection/halves.ts';
import { useWords } from '../words/WordsContext.ts';

const NOTHING: CellHalves = { left: 'none', right: 'none', told: false };

const ENTRIES = [
  ['account', { ...NOTHING, left: 'account', right: 'account' }],
  ['declined', { ...NOTHING, right: 'declined' }],
  ['open', { ...NOTHING, left: 'open' }],
  ['context', { ...NOTHING, left: 'context' }],
  ['none', NOTHING],
  ['told', { ...NOTHING, told: true }],
] as const satisfies readonly (readonly [string, CellHalves])[];

export function CellKey() {
  const { words } = useWords();
  const { key } = words.onRecord;
  return (
    <ul className="cell-key" aria-label={key.label}>
      {ENTRIES.map(([name, halves]) => (
        <li key={name}>
          <SplitCell halves={halves} />
          {key[name]}
        </li>
      ))}
      <li>
        <span className="not-raised" aria-hidden="true" />
        {key.notRaised}
      </li>
    </ul>
  );
}
