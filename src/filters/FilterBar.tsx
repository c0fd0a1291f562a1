/** The filters: a bar on wide screens, a drawer on small ones; it announces how many contacts they leave. */

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers of three years ago */

import { useMemo, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { type Filters, isFiltered, NO_FILTERS } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { FACET_KEYS, type FacetKey, type Facets, type FilteredContacts } from '../selection/facets.ts';
import { Icon } from '../ui/Icon.tsx';
import { Modal } from '../ui/Modal.tsx';
import { FacetList } from './FacetList.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { facetOptions } from './facet-options.ts';
import { SearchField } from './SearchField.tsx';
import './filters.css';

interface Props {
  readonly filters: Filters;
  readonly filtered: FilteredContacts;
  readonly facets: Facets;
  /** Of a slow search, between 0 and 1. */
  readonly progress: number | undefined;
  readonly onFilters: (filters: Filters) => void;
}

export function FilterBar({ filters, filtered, facets, progress, onFilters }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const library = useLibrary();
  const options = useMemo(() => facetOptions(library, facets, i18n), [library, facets, i18n]);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const active = FACET_KEYS.filter((key) => filters[key].length > 0).length + (filters.both ? 1 : 0);

  const choose = (key: FacetKey) => (chosen: readonly string[]) => onFilters({ ...filters, [key]: chosen });
  const propsOf = (facet: FacetKey) => ({
    facet,
    options: options[facet],
    counts: filtered.counts[facet],
    chosen: filters[facet],
    onChoose: choose(facet),
  });
  // A filter with one value or none cannot narrow anything down.
  const offered = FACET_KEYS.filter((facet) => options[facet].length > 1 || filters[facet].length > 0);

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of three years ago
    <div className="filter-bar" role="search" aria-label={messages.filters.label}>
      <SearchField query={filters.q} onQuery={(q) => onFilters({ ...filters, q })} />
      <div className="facet-menus">
        {offered.map((facet) => (
          <FacetMenu key={facet} {...propsOf(facet)} />
        ))}
        <BothSwitch filters={filters} count={filtered.both} onFilters={onFilters} />
      </div>
      <button type="button" className="button is-line drawer-button" onClick={() => setDrawerOpen(true)}>
        <Icon name="filter" /> {messages.filters.open}
        {active > 0 && <span className="facet-chosen">{active}</span>}
      </button>
      {isFiltered(filters) && (
        <button type="button" className="button clear-button" onClick={() => onFilters(NO_FILTERS)}>
          {messages.filters.clear}
        </button>
      )}
      <output className="filter-count">
        {progress === undefined
          ? messages.filters.count(filtered.shown.length, library.contactIndex.count)
          : messages.filters.searching(Math.round(progress * 100))}
      </output>
      {drawerOpen && (
        <Modal
          className="filter-drawer"
          aria-label={messages.filters.label}
          onClose={() => setDrawerOpen(false)}
        >
          <h2>{messages.filters.label}</h2>
          <BothSwitch filters={filters} count={filtered.both} onFilters={onFilters} />
          {offered.map((facet) => (
            <details key={facet} open={filters[facet].length > 0}>
              <summary>
                {messages.filters.names[facet]}
                {filters[facet].length > 0 && <span className="facet-chosen">{filters[facet].length}</span>}
              </summary>
              <FacetList {...propsOf(facet)} />
            </details>
          ))}
          <form method="dialog" className="drawer-foot">
            {isFiltered(filters) && (
              <button type="button" className="button clear-button" onClick={() => onFilters(NO_FILTERS)}>
                {messages.filters.clear}
              </button>
            )}
            <button type="submit" className="button is-solid">
              {messages.filters.show(filtered.shown.length)}
            </button>
          </form>
        </Modal>
      )}
    </div>
  );
}

function BothSwitch({
  filters,
  count,
  onFilters,
}: {
  readonly filters: Filters;
  readonly count: number;
  readonly onFilters: (filters: Filters) => void;
}) {
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
