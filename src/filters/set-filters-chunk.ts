/** Bundles what shows the filters that are set: nothing does on a page without any, so its code can wait. */

export { FilterChips } from './FilterChips.tsx';
export { FilterWords } from './FilterWords.tsx';
