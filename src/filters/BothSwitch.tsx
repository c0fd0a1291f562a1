/** Leaves only the contacts with both sides on record. */

import type { Filters } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';

interface Props {
  readonly filters: Filters;
  /** How many contacts it would leave with the other filters. */
  readonly count: number;
  readonly onFilters: (filters: Filters) => void;
}

export function BothSwitch({ filters, count, onFilters }: Props) {
  const { messages } = useI18n();
  return (
    <label className={`both-switch${count === 0 ? ' is-empty' : ''}`}>
      <input
        type="checkbox"
        checked={filters.both}
        onChange={(event) => onFilters({ ...filters, both: event.currentTarget.checked })}
      />
      <span>{messages.filters.both}</span>
      <span className="facet-count">
        {messages.count(count)}
        <span className="sr-only"> {messages.filters.wouldLeave(count)}</span>
      </span>
    </label>
  );
}
