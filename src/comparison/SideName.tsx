/** Whose cell this is: always there for screen readers, and visible where the cells are below each other. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Column } from '../selection/pair-accounts.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';

export function SideName({ column }: { readonly column: Column }) {
  const { messages } = useI18n();
  if (column.sides.length === 0) return null;
  return (
    <p className="side-name">
      <SideMark half={column.half} /> {messages.column(column.sides)}
    </p>
  );
}
