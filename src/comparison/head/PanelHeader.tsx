/** The first line of the panel, what kind of contact it is; and the buttons that stay: previous, next, close. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { markerOf } from '../../selection/halves.ts';
import { Marker } from '../../ui/glyphs/Marker.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import './panel-header.css';

export interface PanelNavigation {
  readonly position: { readonly number: number; readonly count: number };
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onClose: () => void;
}

export function PanelHeader({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const { kind, status, level, place, others } = contact;
  const where = place && (place.resolved ? localize(place.resolved) : place.named);
  return (
    <div className="panel-line">
      <Marker spec={markerOf(contact)} radius={8} />
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
        {others.length > 0 &&
          `. ${messages.filters.names.party + messages.colon + messages.and(others.map((voice) => messages.sides[voice] ?? voice))}`}
      </span>
    </div>
  );
}

/** At either end the button stays and keeps the focus; it only becomes disabled for screen readers. */
export function PanelTools({ position, onPrevious, onNext, onClose }: PanelNavigation) {
  const { panel } = useI18n().messages;
  return (
    <div className="panel-tools">
      <IconButton icon="previous" label={panel.previous} aria-disabled={!onPrevious} onClick={onPrevious} />
      <span className="position">{panel.position(position.number, position.count)}</span>
      <IconButton icon="next" label={panel.next} aria-disabled={!onNext} onClick={onNext} />
      <IconButton icon="close" label={panel.close} onClick={onClose} />
    </div>
  );
}
