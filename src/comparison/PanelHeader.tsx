/** The first line of the panel: what kind of contact it is, previous and next, close. */

import { Icon } from '../marks/Icon.tsx';
import { Marker } from '../marks/Marker.tsx';
import type { Contact } from '../model/contact.ts';
import { markerHalves } from '../selection/halves.ts';
import { useWords } from '../words/WordsContext.ts';

export interface PanelNavigation {
  readonly position: { readonly number: number; readonly count: number };
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onClose: () => void;
}

/** At an end the button stays, and keeps the focus: it says that it leads nowhere. */
export function PanelHeader({
  contact,
  position,
  onPrevious,
  onNext,
  onClose,
}: PanelNavigation & { readonly contact: Contact }) {
  const { words, pick } = useWords();
  const { kind, status, level, place } = contact;
  const where = place && (place.resolved ? pick(place.resolved) : place.named);
  return (
    <div className="panel-line">
      <Marker spec={{ kind, status, halves: markerHalves(contact) }} radius={8} />
      <span>
        {words.describe(kind, level, status)}
        {where && (
          <>
            {', '}
            <span
              {...(place.basis !== 'stated' && { className: 'doubted', title: words.bases[place.basis] })}
            >
              {where}
            </span>
          </>
        )}
      </span>
      <span className="panel-tools">
        <button
          type="button"
          className="button is-icon"
          aria-label={words.panel.previous}
          aria-disabled={!onPrevious}
          onClick={onPrevious}
        >
          <Icon name="previous" />
        </button>
        <span className="position">{words.panel.position(position.number, position.count)}</span>
        <button
          type="button"
          className="button is-icon"
          aria-label={words.panel.next}
          aria-disabled={!onNext}
          onClick={onNext}
        >
          <Icon name="next" />
        </button>
        <button type="button" className="button is-icon" aria-label={words.panel.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}
