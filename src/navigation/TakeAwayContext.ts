/** Opens the dialog in which something is taken away (cited, downloaded…), without knowing it. Provided by the app. */

import { createContext } from 'react';
import type { ViewState } from '../link/view-state.ts';

/** What is taken: a statement, a text, or the open contact; the whole corpus if nothing is named. */
export interface Taken extends Pick<ViewState, 'contact' | 'text' | 'statement'> {
  /** The id of the tool that is shown first. */
  readonly tool?: string | undefined;
}

/** Undefined where nothing can be taken: a page that was only sent. */
export const TakeAwayContext = createContext<((taken: Taken) => void) | undefined>(undefined);
