/** Which cell shows its quotations: the one under the pointer, else the one with the focus, or on touch the one tapped. */

import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { atOf, isCell } from './cell-at.ts';

/** Gives the pointer time to cross from a cell to its popover. */
const LEAVING = 160;

export function useCellWords() {
  const [focused, setFocused] = useState<string>();
  const [hovered, setHovered] = useState<string>();
  /** Set by Escape, or by following the link; another cell resets it. */
  const [dismissed, setDismissed] = useState(false);
  const [tapped, setTapped] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  const tap = useRef<{ readonly at: string | undefined; readonly wasOpen: boolean }>(undefined);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const active = dismissed ? undefined : (hovered ?? focused);

  const stay = () => clearTimeout(leaving.current);
  const leave = () => {
    stay();
    leaving.current = setTimeout(() => setHovered(undefined), LEAVING);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);

  const show = (at: string, how: 'focus' | 'hover' | 'tap') => {
    setDismissed(false);
    setTapped(how === 'tap');
    if (how === 'hover') return setHovered(at);
    setFocused(at);
    // A touch ends what a mouse was hovering before.
    if (how === 'tap') setHovered(undefined);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // The popover stays while the focus is in it, to read on or to copy.
    if (!popover.current?.contains(relatedTarget)) setFocused(undefined);
  };

  useEffect(() => {
    if (active === undefined) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Closes the popover alone.
        event.preventDefault();
        setDismissed(true);
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        const inside = target instanceof Node && popover.current?.contains(target);
        if (!inside && !isCell(atOf(target))) setDismissed(true);
      },
      { signal },
    );
    return () => listeners.abort();
  }, [active]);

  return {
    active,
    tapped,
    popover,
    dismiss: () => setDismissed(true),
    ofTable: {
      onFocus: ({ target }: FocusEvent) => {
        const at = atOf(target);
        if (!isCell(at)) setFocused(undefined);
        // For touch, the click decides.
        else if (tap.current === undefined) show(at, 'focus');
      },
      onBlur,
      // Not `pointerenter`, which also fires for what scrolls under a resting pointer.
      onPointerMove: ({ target, pointerType }: PointerEvent) => {
        if (pointerType === 'touch') return;
        const at = atOf(target);
        if (!isCell(at)) {
          if (hovered !== undefined) leave();
          return;
        }
        stay();
        if (at !== hovered) show(at, 'hover');
      },
      onPointerLeave: leave,
      onPointerDownCapture: ({ target, pointerType }: PointerEvent) => {
        const at = atOf(target);
        tap.current = pointerType === 'touch' ? { at, wasOpen: at === active } : undefined;
      },
      onPointerCancel: () => {
        tap.current = undefined;
      },
      /** The first tap on a cell shows its quotations; a second tap, the link among them, or a mouse follows the link. */
      onClickCapture: (event: MouseEvent) => {
        const at = atOf(event.target);
        const { current } = tap;
        tap.current = undefined;
        if (!isCell(at) || !current || current.at !== at || current.wasOpen || event.detail === 0) return;
        event.preventDefault();
        event.stopPropagation();
        show(at, 'tap');
      },
    },
    ofPopover: {
      onPointerEnter: stay,
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'touch') leave();
      },
      onBlur,
    },
  };
}
