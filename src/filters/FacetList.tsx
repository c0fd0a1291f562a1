/** The values of one filter as checkboxes, each with the number of contacts that it would leave beside the other filters. */

import { Fragment, useMemo, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { FacetKey } from '../selection/facets.ts';
import { type FacetOption, facetOptions } from './facet-options.ts';

export interface FacetListProps {
  readonly facet: FacetKey;
  readonly values: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** No one reads through more values than this: beyond it, a field narrows them down. */
const MAX_LISTED = 60;

export function FacetList({ facet, values, counts, chosen, onChoose }: FacetListProps) {
  const i18n = useI18n();
  const { messages } = i18n;
  const library = useLibrary();
  const options = useMemo(() => facetOptions(facet, values, library, i18n), [facet, values, library, i18n]);
  const [typed, setTyped] = useState('');
  const { listed, more } = useMemo(() => listedOf(options, chosen, typed), [options, chosen, typed]);
  const toggle = (value: string) =>
    onChoose(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].toSorted(),
    );
  return (
    <fieldset className="facet-list">
      <legend className="sr-only">{messages.filters.names[facet]}</legend>
      {options.length > MAX_LISTED && (
        <label className="facet-find">
          <span className="sr-only">{messages.filters.find}</span>
          <input
            type="search"
            value={typed}
            placeholder={messages.filters.find}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      {listed.map(({ value, name, group }, index) => {
        const count = counts.get(value) ?? 0;
        const head = group !== undefined && group !== listed[index - 1]?.group;
        return (
          <Fragment key={value}>
            {head && <p className="facet-group">{group}</p>}
            <label className={count === 0 ? 'is-empty' : undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span {...(facet === 'person' && { translate: 'no' as const })}>{name}</span>
              <span className="facet-count">
                {messages.count(count)}
                <span className="sr-only"> {messages.filters.wouldLeave(count)}</span>
              </span>
            </label>
          </Fragment>
        );
      })}
      {more > 0 && <p className="facet-more">{messages.filters.moreValues(more)}</p>}
    </fieldset>
  );
}

/** The chosen values, then those that match what was typed, as many as are listed. */
function listedOf(options: readonly FacetOption[], chosen: readonly string[], typed: string) {
  if (options.length <= MAX_LISTED) return { listed: options, more: 0 };
  const query = typed.trim().toLowerCase();
  const isChosen = new Set(chosen);
  const first = options.filter(({ value }) => isChosen.has(value));
  const matches = options.filter(
    ({ value, name }) => !isChosen.has(value) && name.toLowerCase().includes(query),
  );
  return {
    listed: [...first, ...matches.slice(0, MAX_LISTED)],
    more: Math.max(0, matches.length - MAX_LISTED),
  };
}
