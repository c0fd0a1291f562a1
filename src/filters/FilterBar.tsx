/** The filters: a bar on wide screens, a drawer on small ones; it announces how many contacts they leave. */

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers of three years ago */

import { type ReactNode, useMemo, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { type Filters, isFiltered, NO_FILTERS } from '../link/view-state.ts';
import { tidyQuery } from '../link/write-fields.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { FACET_KEYS, type FacetKey, type Facets, type FilteredContacts } from '../selection/facets.ts';
import { Icon } from '../ui/Icon.tsx';
import { BothSwitch } from './BothSwitch.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { facetValues } from './facet-values.ts';
import { LazyFilterValues } from './LazyFilterValues.tsx';
import { prefetchFilters } from './place-menu.ts';
import { SearchField } from './SearchField.tsx';
import { SetFilters } from './SetFilters.tsx';
import './filters.css';
import './take-view.css';

/** Of these, most contacts have no value, so that a single one narrows down as well. */
const RARE: readonly FacetKey[] = ['party', 'relayed'];

interface Props {
  readonly filters: Filters;
  readonly filtered: FilteredContacts;
  readonly facets: Facets;
  /** The progress of a slow search, between 0 and 1. */
  readonly progress: number | undefined;
  readonly onFilters: (filters: Filters) => void;
  /** By which the view is taken away. */
  readonly children: ReactNode;
}

export function FilterBar({ filters, filtered, facets, progress, onFilters, children }: Props) {
  const { messages } = useI18n();
  const { contactIndex } = useLibrary();
  const values = useMemo(() => facetValues(contactIndex, facets), [contactIndex, facets]);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const active = FACET_KEYS.filter((key) => filters[key].length > 0).length + (filters.both ? 1 : 0);

  const choose = (key: FacetKey) => (chosen: readonly string[]) => onFilters({ ...filters, [key]: chosen });
  const propsOf = (facet: FacetKey) => ({
    facet,
    values: values[facet],
    counts: filtered.counts[facet],
    chosen: filters[facet],
    onChoose: choose(facet),
  });
  // A filter with one value or none cannot narrow anything down, unless most contacts have none.
  const offered = FACET_KEYS.filter(
    (facet) => values[facet].length > (RARE.includes(facet) ? 0 : 1) || filters[facet].length > 0,
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of three years ago
    <div
      className={`filter-bar${isFiltered(filters) ? ' is-filtered' : ''}`}
      role="search"
      aria-label={messages.filters.label}
    >
      <SearchField query={filters.q} onQuery={(q) => onFilters({ ...filters, q: tidyQuery(q) })} />
      <div className="facet-menus">
        {offered.map((facet) => (
          <FacetMenu key={facet} {...propsOf(facet)} />
        ))}
        <BothSwitch filters={filters} count={filtered.both} onFilters={onFilters} />
      </div>
      <button
        type="button"
        className="button is-line drawer-button"
        onPointerEnter={prefetchFilters}
        onFocus={prefetchFilters}
        onClick={() => setDrawerOpen(true)}
      >
        <Icon name="filter" /> {messages.filters.open}
        {active > 0 && <span className="facet-chosen">{active}</span>}
      </button>
      {isFiltered(filters) && (
        <button type="button" className="button clear-button" onClick={() => onFilters(NO_FILTERS)}>
          {messages.filters.clear}
        </button>
      )}
      {active > 0 && <SetFilters as="FilterChips" filters={filters} />}
      <output className={progress === undefined ? 'filter-count' : 'filter-count is-searching'}>
        {progress === undefined
          ? messages.filters.count(filtered.shown.length, contactIndex.count)
          : messages.filters.searching(Math.round(progress * 100))}
      </output>
      <span className="take-slot">{children}</span>
      {drawerOpen && (
        <LazyFilterValues>
          {({ FilterDrawer }) => (
            <FilterDrawer
              filters={filters}
              facets={offered.map(propsOf)}
              shown={filtered.shown.length}
              both={filtered.both}
              onFilters={onFilters}
              onClose={() => setDrawerOpen(false)}
            />
          )}
        </LazyFilterValues>
      )}
    </div>
  );
}
