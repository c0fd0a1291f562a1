/** The values of one filter as check boxes, each with how many contacts it would leave, given the others. */

import type { FacetKey } from '../selection/facets.ts';
import { useWords } from '../words/WordsContext.ts';
import type { FacetOption } from './facet-options.ts';

interface Props {
  readonly facet: FacetKey;
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function FacetList({ facet, options, counts, chosen, onChoose }: Props) {
  const { words } = useWords();
  const toggle = (value: string) =>
    onChoose(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].toSorted(),
    );
  return (
    <fieldset className="facet-list">
      <legend className="sr-only">{words.filters.names[facet]}</legend>
      {options.map(({ value, name }) => {
        const count = counts.get(value) ?? 0;
        return (
          <label key={value} className={count === 0 ? 'is-empty' : undefined}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{name}</span>
            <span className="facet-count">
              {count}
              <span className="sr-only"> {words.filters.wouldLeave(count)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
