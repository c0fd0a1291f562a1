/** What tells the app that a timeline is at work already, in the place of the drawing that the page was sent with. */

/** Sent to the place of the drawing when the app takes it off the page. */
export const REMOVED = 'readouts-removed';

export const EARLY = 'is-early';

/** It may have been moved or zoomed, and stays until the live one shows the same. */
export const isEarly = (): boolean =>
  typeof document !== 'undefined' && document.querySelector(`.${EARLY}`) !== null;
