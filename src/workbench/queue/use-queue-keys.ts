/** The single-key shortcuts of the queue: they act while the focus is in it, or nowhere, and never in a field. */

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PointId } from '../../model/points.ts';
import { letterOfKey } from '../../navigation/letter-of-key.ts';
import { SIDE_KEYS } from './change-draft.ts';
import type { QueueActions } from './queue-actions.ts';

/** Elements that take typed letters. */
const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
/** What Space presses. */
const PRESSED = 'button, a, summary, input, label';

interface Options {
  readonly letterKeys: boolean;
  readonly actions: QueueActions;
  readonly digits: readonly PointId[];
  readonly find: () => void;
  /** Lets go of an edge that is chosen; false where there is none. */
  readonly letGo: () => boolean;
  /** While a form is open, its fields have the keys. */
  readonly active: boolean;
}

export function useQueueKeys(root: RefObject<HTMLElement | null>, options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  useLayoutEffect(() => {
    const listeners = new AbortController();
    const listener = (event: KeyboardEvent) => {
      const { letterKeys, active } = latest.current;
      if (event.defaultPrevented || event.isComposing || (hasModifier(event) && !isBracket(event))) return;
      const { target } = event;
      if (!(target instanceof Element) || !active) return;
      const isHere = root.current?.contains(target) || target === document.body;
      if (!isHere || target.closest(FIELD)) return;
      // The arrows of a chosen edge are no letters: they work whatever the setting says.
      const done = answerArrow(event, latest.current) || (letterKeys && answer(event, latest.current));
      if (done) event.preventDefault();
    };
    // Before the shortcuts of the page, which listen to the window.
    document.addEventListener('keydown', listener, { signal: listeners.signal });
    return () => listeners.abort();
  }, [root]);
}

function answerArrow({ key, shiftKey }: KeyboardEvent, { actions, letGo }: Options): boolean {
  if (key === 'Escape') return letGo();
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  return actions.moveEdge(key === 'ArrowRight' ? 1 : -1, shiftKey ? 'sentence' : 'word');
}

function answer(event: KeyboardEvent, { actions, digits, find }: Options): boolean {
  const { target } = event;
  if (event.key === ' ') {
    if (target instanceof Element && target.closest(PRESSED)) return false;
    actions.later();
    return true;
  }
  const key = letterOrDigitOf(event);
  const point = /^[1-9]$/.test(key) ? digits[Number(key) - 1] : undefined;
  const side = SIDE_KEYS[key];
  const act = LETTERS[key];
  if (key === '/') find();
  else if (point !== undefined) actions.point(point);
  else if (side) actions.side(side);
  else if (act) act(actions);
  else return false;
  return true;
}

const LETTERS: Readonly<Record<string, (actions: QueueActions) => void>> = {
  a: ({ accept }) => accept(),
  x: ({ refuse }) => refuse(),
  e: ({ editCurrent }) => editCurrent('side'),
  c: ({ editCurrent }) => editCurrent('contact'),
  s: ({ editCurrent }) => editCurrent('speaker'),
  z: ({ undo }) => undo(),
  j: ({ step }) => step(1),
  k: ({ step }) => step(-1),
  '[': ({ chooseEdge }) => chooseEdge('start'),
  ']': ({ chooseEdge }) => chooseEdge('end'),
};

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** On many keyboards brackets need a modifier. */
function isBracket({ key, altKey }: KeyboardEvent): boolean {
  return (key === '[' || key === ']') && altKey;
}

/** Digits that need Shift are those of their place, too. */
function letterOrDigitOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === '[' || key === ']') return key;
  if (/^Digit[1-9]$/.test(code) && !shiftKey) return code.replace('Digit', '');
  return letterOfKey({ key, code });
}
