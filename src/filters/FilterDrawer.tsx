/** All filters in a drawer, where the screen has no room for a bar of them. */

import { type Filters, isFiltered, NO_FILTERS } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { FacetKey } from '../selection/facets.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Modal } from '../ui/Modal.tsx';
import { BothSwitch } from './BothSwitch.tsx';
import { FacetList, type FacetListProps } from './FacetList.tsx';

/** The filters that are unfolded at first: a reader should see at once what can be chosen. */
const OPEN_AT_FIRST: readonly FacetKey[] = ['side', 'level'];

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
      <div className="drawer-head">
        <h2>{messages.filters.label}</h2>
        <IconButton
          icon="close"
          label={messages.filters.close}
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        />
      </div>
      <div className="drawer-body">
        <BothSwitch filters={filters} count={both} onFilters={onFilters} />
        {facets.map((props) => (
          <details key={props.facet} open={OPEN_AT_FIRST.includes(props.facet) || props.chosen.length > 0}>
            <summary>
              {messages.filters.names[props.facet]}
              {props.chosen.length > 0 && <span className="facet-chosen">{props.chosen.length}</span>}
            </summary>
            <FacetList {...props} />
          </details>
        ))}
      </div>
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
