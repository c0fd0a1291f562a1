/** The way out of class mode, to the comparison as everybody else sees it. */

import { ViewLink } from '../../navigation/ViewLink.tsx';
import { useClassMessages } from './class-messages.ts';

export function LeaveClass() {
  return (
    <ViewLink className="class-leave" to={{ classMode: undefined, focus: 'back' }}>
      {useClassMessages().leave}
    </ViewLink>
  );
}
