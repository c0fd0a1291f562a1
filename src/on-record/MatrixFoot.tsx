/** The foot of the matrix: how many halves each side fills on every point, never added up across sides. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Matrix } from '../selection/matrix.ts';
import { FilledCount } from './MatrixRow.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';
import { usePartySides } from './use-party-sides.ts';

export function MatrixFoot({ matrix: { byPoint, total } }: { readonly matrix: Matrix }) {
  const { messages } = useI18n();
  const own = useOnRecordMessages();
  const { points } = useLibrary();
  const sides = usePartySides();
  return (
    <tfoot role="rowgroup">
      {sides.map((side, index) => (
        <tr key={side} role="row" className={`matrix-foot of-${side}`}>
          <th scope="row" role="rowheader" className="matrix-contact">
            <span className={index > 0 ? 'foot-what is-again' : 'foot-what'}>{own.filled}</span>{' '}
            <b>{messages.sides[side]}</b>
          </th>
          {points.map(({ id }) => (
            <td key={id} role="cell" className="foot-point">
              <span className="foot-count">
                <FilledCount count={byPoint[id]?.[side]} />
              </span>
            </td>
          ))}
          {sides.map((other) => (
            <td key={other} role="cell" className={`matrix-filled of-${other}`}>
              {other === side && <FilledCount count={total[side]} />}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
