/** Where words searched stand, gathered into one chunk that is fetched when a reader first searches. */

export { findHighlights } from '../../search/find-marks.ts';
