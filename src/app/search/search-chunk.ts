/** Bundles what a search needs on the page into one chunk, loaded on the first search. */

export { findHighlights } from '../../search/find-marks.ts';
export { SearchResults } from './SearchResults.tsx';
export { searchContacts } from './search-client.ts';
