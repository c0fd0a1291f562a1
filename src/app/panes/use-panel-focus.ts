/** Moves the focus into the panel, to what the reader has just opened. */

import { focusPoint, focusStatement, focusTitle } from '../../comparison/panel-focus.ts';
import { useFocusOnArrival } from '../../navigation/use-focus-on-arrival.ts';

export function usePanelFocus(statement: string | undefined): void {
  useFocusOnArrival((target) => {
    if (target === 'title') return focusTitle();
    if (target === 'statement') return statement !== undefined && focusStatement(statement);
    return typeof target === 'object' && 'point' in target && (focusPoint(target.point) || focusTitle());
  });
}
