/** Once a contact has closed, the focus is back on what had opened it. */

import type { RefObject } from 'react';
import { focusContactLink } from '../../navigation/contact-links.ts';
import { useFocusOnArrival } from '../../navigation/use-focus-on-arrival.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';

export function useFocusReturn(timeline: RefObject<TimelineHandle | null>): void {
  useFocusOnArrival((target) => {
    if (typeof target !== 'object' || !('opener' in target)) return false;
    if (timeline.current) timeline.current.focus(target.opener);
    else focusContactLink(target.opener);
    return true;
  });
}
