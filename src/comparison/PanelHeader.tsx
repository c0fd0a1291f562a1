/** The first line of the panel: what kind of contact it is, previous and next, close. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { markerHalves } from '../selection/halves.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { Icon } from '../ui/Icon.tsx';
import './panel-header.css';

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
  const { messages, localize } = useI18n();
  const { kind, status, level, place } = contact;
  const where = place && (place.resolved ? localize(place.resolved) : place.named);
  return (
    <div className="panel-line">
      <Marker spec={{ kind, status, halves: markerHalves(contact) }} radius={8} />
      <span>
        {messages.describe(kind, level, status)}
        {where && (
          <>
            {', '}
            <span
              {...(place.basis !== 'stated' && { className: 'doubted', title: messages.bases[place.basis] })}
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
          aria-label={messages.panel.previous}
          aria-disabled={!onPrevious}
          onClick={onPrevious}
        >
          <Icon name="previous" />
        </button>
        <span className="position">{messages.panel.position(position.number, position.count)}</span>
        <button
          type="button"
          className="button is-icon"
          aria-label={messages.panel.next}
          aria-disabled={!onNext}
          onClick={onNext}
        >
          <Icon name="next" />
        </button>
        <button type="button" className="button is-icon" aria-label={messages.panel.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}
