/** The search, gathered into one chunk that is fetched when a reader first searches. */

export { buildIndex } from '../search/build-index.ts';
export { findMarks } from '../search/find-marks.ts';
