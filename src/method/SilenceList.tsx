/** Each silence beside its mark, drawn as everywhere else, once for either half. */

import type { ReactNode } from 'react';
import type { CellState } from '../model/cell.ts';
import { SILENCES, type Silence } from '../model/silence.ts';
import { HALVES } from '../model/voices.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { SplitCell } from '../ui/glyphs/SplitCell.tsx';
import { MarkedRules } from './MarkedRules.tsx';
import { useMethodMessages } from './method-messages.ts';

/** Once with each half as the silent one. */
const cells = (silent: CellState, other: CellState) =>
  HALVES.map((half) => (
    <SplitCell
      key={half}
      halves={{
        left: half === 'left' ? silent : other,
        right: half === 'right' ? silent : other,
        told: false,
      }}
    />
  ));

const MARKS: Readonly<Record<Silence, ReactNode>> = {
  account: HALVES.map((half) => (
    <Marker
      key={half}
      radius={11}
      spec={{
        kind: 'call',
        status: 'held',
        halves: {
          left: half === 'left' ? 'empty' : 'filled',
          right: half === 'right' ? 'empty' : 'filled',
        },
      }}
    />
  )),
  point: cells('none', 'account'),
  declines: cells('declined', 'none'),
  'left-open': cells('open', 'none'),
  // The newsroom's words have no half.
  remark: <SplitCell halves={{ left: 'none', right: 'none', told: true }} />,
};

export function SilenceList() {
  const { each } = useMethodMessages().silences;
  return <MarkedRules rules={SILENCES.map((silence) => ({ ...each[silence], mark: MARKS[silence] }))} />;
}
