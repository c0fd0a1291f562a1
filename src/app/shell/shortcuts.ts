/** Single-key shortcuts: search and the list of shortcuts from anywhere, points and sources inside the panel. */

import { openSource, stepStop } from '../../comparison/panel-keys.ts';
import { selectSearch } from '../../filters/select-search.ts';
import { letterOfKey } from '../../navigation/letter-of-key.ts';
import { panelOf } from '../sheet/panel-of.ts';
import { useUi } from '../ui-store.ts';
import { hasOpenLayer } from './open-layer.ts';

export { keepFocus } from './keep-focus.ts';

/** Elements that take typed letters. */
const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** `help` opens the list of shortcuts. N and P belong to the text reader, which handles them itself. */
export function listenToShortcuts(help: () => void, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const { target } = event;
      if (!useUi.getState().letterKeys || !(target instanceof Element) || target.closest(FIELD)) return;
      if (hasOpenLayer()) return;
      if (answer(letterOfKey(event), panelOf(target), help)) event.preventDefault();
    },
    { signal },
  );
}

function answer(key: string, panel: HTMLElement | null, help: () => void): boolean {
  if (key === '?') help();
  else if (key === '/') selectSearch();
  else if (panel) return answerInPanel(key, panel);
  else return false;
  return true;
}

function answerInPanel(key: string, panel: HTMLElement): boolean {
  if (key === 'j') return stepStop(panel, 1);
  if (key === 'k') return stepStop(panel, -1);
  return key === 'o' && openSource(panel);
}
