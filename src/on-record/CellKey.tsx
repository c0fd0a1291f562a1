/** The key to the cells. */

import type { CellHalves } from '../selection/halves.ts';
import { SplitCell } from '../ui/glyphs/SplitCell.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';

const NOTHING: CellHalves = { left: 'none', right: 'none', told: false };

const ENTRIES = [
  ['account', { ...NOTHING, left: 'account', right: 'account' }],
  ['declined', { ...NOTHING, right: 'declined' }],
  ['account-declines', { ...NOTHING, right: 'account-declines' }],
  ['open', { ...NOTHING, left: 'open' }],
  ['elsewhere', { ...NOTHING, left: 'elsewhere' }],
  ['context', { ...NOTHING, left: 'context' }],
  ['none', NOTHING],
  ['told', { ...NOTHING, told: true }],
] as const satisfies readonly (readonly [string, CellHalves])[];

/** `split`: whether there is a cell that is filled above and hatched below. */
export function CellKey({ split }: { readonly split: boolean }) {
  const own = useOnRecordMessages();
  const { key } = own;
  return (
    <ul className="cell-key" aria-label={key.label}>
      {ENTRIES.filter(([name]) => split || name !== 'account-declines').map(([name, halves]) => (
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
