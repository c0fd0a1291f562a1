/** The values of one filter as check boxes, each with how many contacts it would leave, given the others. */

import { useMemo, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import type { FacetKey } from '../selection/facets.ts';
import type { FacetOption } from './facet-options.ts';

export interface FacetListProps {
  readonly facet: FacetKey;
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Nobody reads through more; what is sought among them is typed. */
const MOST_LISTED = 60;

export function FacetList({ facet, options, counts, chosen, onChoose }: FacetListProps) {
  const { messages } = useI18n();
  const [typed, setTyped] = useState('');
  const { listed, more } = useMemo(() => listedOf(options, chosen, typed), [options, chosen, typed]);
  const toggle = (value: string) =>
    onChoose(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].toSorted(),
    );
  return (
    <fieldset className="facet-list">
      <legend className="sr-only">{messages.filters.names[facet]}</legend>
      {options.length > MOST_LISTED && (
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
      {listed.map(({ value, name }) => {
        const count = counts.get(value) ?? 0;
        return (
          <label key={value} className={count === 0 ? 'is-empty' : undefined}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{name}</span>
            <span className="facet-count">
              {count}
              <span className="sr-only"> {messages.filters.wouldLeave(count)}</span>
            </span>
          </label>
        );
      })}
      {more > 0 && <p className="facet-more">{messages.filters.moreValues(more)}</p>}
    </fieldset>
  );
}

/** What is chosen, then what was typed or the first of all. */
function listedOf(options: readonly FacetOption[], chosen: readonly string[], typed: string) {
  if (options.length <= MOST_LISTED) return { listed: options, more: 0 };
  const sought = typed.trim().toLowerCase();
  const own = new Set(chosen);
  const fitting = options.filter(({ value, name }) => !own.has(value) && name.toLowerCase().includes(sought));
  const first = options.filter(({ value }) => own.has(value));
  return {
    listed: [...first, ...fitting.slice(0, MOST_LISTED)],
    more: Math.max(0, fitting.length - MOST_LISTED),
  };
}
