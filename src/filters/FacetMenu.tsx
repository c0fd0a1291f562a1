/** One filter of the bar: a button, and its values in a popover of the platform. */

import { type ToggleEvent, useId, useRef, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { FacetKey } from '../selection/facets.ts';
import { useWords } from '../words/WordsContext.ts';
import { FacetList } from './FacetList.tsx';
import type { FacetOption } from './facet-options.ts';

interface Props {
  readonly facet: FacetKey;
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

const MARGIN = 8;

export function FacetMenu(props: Props) {
  const { words } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { facet, chosen } = props;

  /** A popover stands in the top layer, so it has to be told where its button is. */
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    const { left, bottom } = button.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    style.top = `${bottom + 4}px`;
    style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - 300 - MARGIN))}px`;
    style.maxHeight = `${innerHeight - bottom - 2 * MARGIN}px`;
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`button facet-button${chosen.length > 0 ? ' is-on' : ''}`}
        popoverTarget={id}
        aria-expanded={open}
      >
        {words.filters.names[facet]}
        {chosen.length > 0 && <span className="facet-chosen">{chosen.length}</span>}
        <Icon name="down" />
      </button>
      <div
        id={id}
        popover="auto"
        className="facet-popover"
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <FacetList {...props} />
      </div>
    </>
  );
}
