/** One page of a site that is to be rendered. */

import type { ViewState } from '../../link/view-state.ts';

export interface PlannedPage {
  readonly state: ViewState;
  /** The shards that its words are in, by number. */
  readonly shards: readonly number[];
}
