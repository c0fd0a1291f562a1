/** Whose cell this is: heard always, seen where the cells stand one below the other. */

import { SideMark } from '../marks/SideMark.tsx';
import type { Column } from '../selection/pair-accounts.ts';
import { useWords } from '../words/WordsContext.ts';

export function SideName({ column }: { readonly column: Column }) {
  const { words } = useWords();
  return (
    <p className="side-name">
      <SideMark half={column.half} /> {words.column(column.sides)}
    </p>
  );
}
