/** Where a component can lead to, without knowing addresses: the app spells them and goes there. */

import { createContext, useContext } from 'react';
import type { PointId } from '../model/points.ts';
import type { ViewState } from './view-state.ts';

/** What changes of the view; a key given as undefined is taken away. */
export type Destination = Partial<ViewState> & {
  /** A point of the contact to stand at; it goes into no address. */
  readonly point?: PointId;
  /** Where the focus goes: to the words in the text, or to the statement in the panel. */
  readonly land?: 'highlight' | 'statement';
};

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
