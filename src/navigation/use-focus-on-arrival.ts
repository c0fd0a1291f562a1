/** Once what the reader just opened is drawn, the focus goes there; a fresh load or a Back moves none. */

import { type RefObject, useEffect } from 'react';
import { useUi } from '../app/ui-store.ts';
import { focusAndScroll } from '../ui/focus-and-scroll.ts';

/** `link` names the view that is drawn. Highlights are the text's own: it may have to be fetched first. */
export function useFocusOnArrival(link: string, title: RefObject<HTMLElement | null>): void {
  const landing = useUi((state) => state.focusTarget);
  useEffect(() => {
    if (landing?.link !== link || landing.at === 'highlight') return;
    useUi.getState().setFocusTarget(undefined);
    if (landing.at === 'title') title.current?.focus();
    else if (landing.at === 'statement') document.querySelector<HTMLElement>('.panel .is-targeted')?.focus();
    else goToPoint(landing.at.point, title.current);
  }, [landing, link, title]);
}

function goToPoint(point: string, title: HTMLElement | null): void {
  // Words around the contact have no row: the first on the point stands for it.
  const heading =
    document.getElementById(`point-${point}`) ??
    document.querySelector<HTMLElement>(`.panel [data-point="${point}"]`);
  if (heading) focusAndScroll(heading, 'start');
  else title?.focus();
}
