/** Bundles search highlighting into one chunk, loaded on the first search. */

export { findHighlights } from '../../search/find-marks.ts';
