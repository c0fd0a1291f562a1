/** The sides that take part in any contact of the corpus: the matrix has no column for one that never does. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { SIDES, type Side } from '../model/voices.ts';

export function usePartySides(): readonly Side[] {
  const { parties } = useLibrary().contactIndex.columns;
  return useMemo(
    () => SIDES.filter((_, bit) => parties.some((sides) => (sides & (1 << bit)) !== 0)),
    [parties],
  );
}
