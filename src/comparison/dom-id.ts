/** What ids in the page begin with where two comparisons are side by side: those of the second must not be those of the first. */

import { createContext, useContext } from 'react';

export const DomIdContext = createContext('');

export function useDomId(): (id: string) => string {
  const prefix = useContext(DomIdContext);
  return (id) => prefix + id;
}
