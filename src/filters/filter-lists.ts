/** Bundles what the filters show once they are opened into one chunk. */

export { FacetList } from './FacetList.tsx';
export { FilterDrawer } from './FilterDrawer.tsx';
