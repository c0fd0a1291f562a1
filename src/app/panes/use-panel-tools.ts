/** Previous, Next and Close of the panel: where they lead, and that they keep the focus while its words load. */

import { useLayoutEffect } from 'react';
import type { PanelNavigation } from '../../comparison/head/PanelHeader.tsx';
import { focusedPanelTool, panelTool } from '../../comparison/head/panel-tools.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { ContactSummary } from '../../model/summary.ts';
import type { ContactSet } from '../../selection/contact-set.ts';

/** `shown`: the contacts that pass the filters, by date. One that they hide has its position among all. */
export function usePanelNavigation(
  id: string,
  shown: ContactSet,
  onStep: (id: string) => void,
): Omit<PanelNavigation, 'onClose'> {
  const { contactIndex } = useLibrary();
  const outside = !shown.has(id);
  const row = contactIndex.rowOf(id) ?? 0;
  const number = shown.rank(row);
  const step = (to: ContactSummary | undefined) => to && (() => onStep(to.id));
  return {
    position: outside
      ? { number: row + 1, count: contactIndex.count }
      : { number: number + 1, count: shown.length },
    onPrevious: step(shown.at(number - 1)),
    onNext: step(shown.at(outside ? number : number + 1)),
  };
}

/** The name of the button that had the focus when its panel was removed. */
let left: string | null | undefined;

/** Restores the focus when the loaded panel replaces the one that was waiting: both contain the button that was pressed. */
export function useFocusOfTools(): void {
  useLayoutEffect(() => {
    if (left) panelTool(left)?.focus();
    left = undefined;
    return () => {
      left = focusedPanelTool();
      // Only for what takes the place of this panel at once.
      queueMicrotask(() => {
        left = undefined;
      });
    };
  }, []);
}
