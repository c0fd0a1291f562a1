/** One filter of the bar: a button, and its values in a popover. */

import { type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import type { FacetListProps } from './FacetList.tsx';
import { LazyFilterValues } from './LazyFilterValues.tsx';
import { placeMenu, prefetchFilters } from './place-menu.ts';

export function FacetMenu(props: FacetListProps) {
  const { messages } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Its values are rendered only while it is open, and not for each change of a filter elsewhere. */
  const [open, setOpen] = useState(false);
  const { facet, chosen } = props;
  useLayoutEffect(() => {
    if (!open || !button.current || !menu.current) return undefined;
    return placeMenu(button.current, menu.current);
  }, [open]);
  // Only once it has closed: the browser returns the focus from an element that is still inside.
  const beforeToggle = ({ newState }: ToggleEvent) => newState === 'open' && setOpen(true);
  const onToggle = ({ newState }: ToggleEvent) => setOpen(newState === 'open');

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`button facet-button${chosen.length > 0 ? ' is-on' : ''}`}
        popoverTarget={id}
        aria-expanded={open}
        onPointerEnter={prefetchFilters}
        onFocus={prefetchFilters}
      >
        {messages.filters.names[facet]}
        {chosen.length > 0 && <span className="facet-chosen">{messages.count(chosen.length)}</span>}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="facet-popover"
        onBeforeToggle={beforeToggle}
        onToggle={onToggle}
      >
        {open && <LazyFilterValues>{({ FacetList }) => <FacetList {...props} />}</LazyFilterValues>}
      </div>
    </>
  );
}
