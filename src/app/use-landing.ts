/** Once what the reader just opened is drawn, the focus goes there; a fresh load or a Back moves none. */

import { type RefObject, useEffect } from 'react';
import { useUi } from './ui-store.ts';

/** Highlights are the reader's own: it may have to be fetched first. */
export function useLanding(title: RefObject<HTMLElement | null>): void {
  const landing = useUi((state) => state.landing);
  useEffect(() => {
    if (landing === undefined || landing === 'highlight') return;
    useUi.getState().setLanding(undefined);
    if (landing === 'title') title.current?.focus();
    else if (landing === 'statement') document.querySelector<HTMLElement>('.panel .is-targeted')?.focus();
    else goToPoint(landing.point, title.current);
  });
}

function goToPoint(point: string, title: HTMLElement | null): void {
  const heading = document.getElementById(`point-${point}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
  if (!heading) title?.focus();
}
