/** All filters in a drawer, where the screen has no room for a bar of them. */

import { type Filters, isFiltered, NO_FILTERS } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { Modal } from '../ui/Modal.tsx';
import { BothSwitch } from './BothSwitch.tsx';
import { FacetList, type FacetListProps } from './FacetList.tsx';

interface Props {
  readonly filters: Filters;
  readonly facets: readonly FacetListProps[];
  /** How many contacts the filters leave. */
  readonly shown: number;
  /** How many of them have both sides on record. */
  readonly both: number;
  readonly onFilters: (filters: Filters) => void;
  readonly onClose: () => void;
}

export function FilterDrawer({ filters, facets, shown, both, onFilters, onClose }: Props) {
  const { messages } = useI18n();
  return (
    <Modal className="filter-drawer" aria-label={messages.filters.label} onClose={onClose}>
      <h2>{messages.filters.label}</h2>
      <BothSwitch filters={filters} count={both} onFilters={onFilters} />
      {facets.map((props) => (
        <details key={props.facet} open={props.chosen.length > 0}>
          <summary>
            {messages.filters.names[props.facet]}
            {props.chosen.length > 0 && <span className="facet-chosen">{props.chosen.length}</span>}
          </summary>
          <FacetList {...props} />
        </details>
      ))}
      <form method="dialog" className="drawer-foot">
        {isFiltered(filters) && (
          <button type="button" className="button clear-button" onClick={() => onFilters(NO_FILTERS)}>
            {messages.filters.clear}
          </button>
        )}
        <button type="submit" className="button is-solid">
          {messages.filters.show(shown)}
        </button>
      </form>
    </Modal>
  );
}
