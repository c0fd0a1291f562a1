/** The marks that are not silences and yet leave a half unfilled, and the dashed outline. */

import type { MarkerHalf } from '../model/marker-halves.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { MarkedRules } from './MarkedRules.tsx';
import { useMethodMessages } from './method-messages.ts';

const marker = (left: MarkerHalf, right: MarkerHalf, status: 'held' | 'planned' = 'held') => (
  <Marker key={`${left} ${right}`} radius={11} spec={{ kind: 'call', status, halves: { left, right } }} />
);

export function FurtherMarks() {
  const { context, none, planned, title } = useMethodMessages().silences.others;
  return (
    <>
      <p className="method-lead-in">{title}</p>
      <MarkedRules
        rules={[
          { ...context, mark: [marker('context', 'empty'), marker('empty', 'context')] },
          { ...none, mark: marker('empty', 'empty') },
          { ...planned, mark: marker('filled', 'filled', 'planned') },
        ]}
      />
    </>
  );
}
