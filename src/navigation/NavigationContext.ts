/** Where a component can lead to, without knowing addresses. */

import { createContext, useContext } from 'react';
import type { Destination } from '../link/view-at.ts';

export interface Navigation {
  /** The folder the app is served under, without a slash at its end. */
  readonly base: string;
  /** Full path, query and fragment. */
  readonly hrefOf: (to: Destination) => string;
  /** Adds to the history, but not for a step from one statement to another. */
  readonly navigateTo: (to: Destination) => void;
}

export const NavigationContext = createContext<Navigation>({
  base: '',
  hrefOf: () => '',
  navigateTo: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
