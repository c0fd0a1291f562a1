/** The key to the cells. */

import type { CellHalves } from '../selection/halves.ts';
import { SplitCell } from '../ui/glyphs/SplitCell.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';

const NOTHING: CellHalves = { left: 'none', right: 'none', told: false };

const ENTRIES = [
  ['account', { ...NOTHING, left: 'account', right: 'account' }],
  ['declined', { ...NOTHING, right: 'declined' }],
  ['open', { ...NOTHING, left: 'open' }],
  ['elsewhere', { ...NOTHING, left: 'elsewhere' }],
  ['context', { ...NOTHING, left: 'context' }],
  ['none', NOTHING],
  ['told', { ...NOTHING, told: true }],
] as const satisfies readonly (readonly [string, CellHalves])[];

export function CellKey() {
  const own = useOnRecordMessages();
  const { key } = own;
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
