/** Where a component can lead to, without knowing addresses: the app spells them and goes there. */

import { createContext, useContext } from 'react';
import type { Destination } from '../link/view-at.ts';

export interface Navigation {
  /** Full path, query and fragment. */
  readonly hrefOf: (to: Destination) => string;
  /** Adds to the history, but not for a step from one statement to another. */
  readonly go: (to: Destination) => void;
}

export const NavigationContext = createContext<Navigation>({
  hrefOf: () => '',
  go: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
