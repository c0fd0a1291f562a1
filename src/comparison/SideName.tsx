/** Whose cell this is: heard always, seen where the cells stand one below the other. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Column } from '../selection/pair-accounts.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';

export function SideName({ column }: { readonly column: Column }) {
  const { messages } = useI18n();
  return (
    <p className="side-name">
      <SideMark half={column.half} /> {messages.column(column.sides)}
    </p>
  );
}
