/** Around the statements of one contact, or of one text, on a page with those of several: what is taken of them is theirs. */

import { type ReactNode, useContext, useMemo } from 'react';
import type { ViewState } from '../../link/view-state.ts';
import { StatementActionsContext } from './StatementActions.tsx';

interface Props extends Pick<ViewState, 'contact' | 'text'> {
  readonly children: ReactNode;
}

export function ActionsOf({ contact, text, children }: Props) {
  const actions = useContext(StatementActionsContext);
  // Its links show it alone.
  const own = useMemo(
    () => actions?.of({ contact, text, compare: undefined, read: undefined }),
    [actions, contact, text],
  );
  return <StatementActionsContext value={own}>{children}</StatementActionsContext>;
}
