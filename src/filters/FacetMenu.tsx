/** One filter of the bar: a button, and its values in a popover of the platform. */

import { type ToggleEvent, useId, useRef, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { FacetList, type FacetListProps } from './FacetList.tsx';

const MARGIN = 8;

export function FacetMenu(props: FacetListProps) {
  const { messages } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { facet, chosen } = props;

  /** A popover stands in the top layer, so it has to be told where its button is. */
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    // Its values are drawn while it is open, and not on each change of a filter elsewhere.
    setOpen(true);
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
        {messages.filters.names[facet]}
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
        {open && <FacetList {...props} />}
      </div>
    </>
  );
}
