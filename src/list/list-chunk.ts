/** Bundles the list into one chunk: the view, and its table below a timeline or on paper. */

export { ContactTable } from './ContactTable.tsx';
export { ListView } from './ListView.tsx';
