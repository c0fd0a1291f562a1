/** Ids in the page where two comparisons are side by side: those of the second, and the names of its parts, must not be those of the first. */

import { createContext, useContext } from 'react';

interface DomIds {
  /** What ids begin with. */
  readonly prefix: string;
  /** The id of what names the contact, where there are two. */
  readonly whose?: string;
}

export const DomIdContext = createContext<DomIds>({ prefix: '' });

export function useDomId(): (id: string) => string {
  const { prefix } = useContext(DomIdContext);
  return (id) => prefix + id;
}

/** Of a part that is named by an element: by its contact as well, where there are two. */
export function useLabelId(): (id: string) => string {
  const { prefix, whose } = useContext(DomIdContext);
  return (id) => (whose === undefined ? prefix + id : `${prefix}${id} ${whose}`);
}
