/** Once a contact has closed, the focus is back on what had opened it. */

import type { RefObject } from 'react';
import { focusContactLink } from '../../navigation/contact-links.ts';
import { useFocusOnArrival } from '../../navigation/use-focus-on-arrival.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';

/** A component of its own: the page does not re-render for where the focus goes. */
export function FocusReturn({ timeline }: { readonly timeline: RefObject<TimelineHandle | null> }) {
  useFocusOnArrival((target) => {
    if (typeof target !== 'object' || !('opener' in target)) return false;
    if (timeline.current) timeline.current.focus(target.opener);
    else focusContactLink(target.opener);
    return true;
  });
  return null;
}
