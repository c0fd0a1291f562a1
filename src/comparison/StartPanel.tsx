/** The panel while nothing is open: it explains the split marker, and offers contacts to start with. */

import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelText } from '../messages/labels.ts';
import { hasRefusal } from '../model/cell.ts';
import type { ContactSummary } from '../model/summary.ts';
import { halfOf } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { markerOf } from '../selection/halves.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import './start-panel.css';

/** `shown` is what the filters leave. */
export function StartPanel({ shown }: { readonly shown: ContactSet }) {
  const { messages, localize } = useI18n();
  const contacts = toStartFrom(shown);
  return (
    <div className="start">
      <h2>{messages.panel.empty.title}</h2>
      <p>{messages.panel.empty.explain}</p>
      {contacts.length > 0 && <h3>{messages.panel.empty.start(contacts.length)}</h3>}
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ViewLink to={{ contact: contact.id }} data-contact={contact.id}>
              <Marker spec={markerOf(contact)} radius={11} />
              <span>
                <b>{labelText(localize(contact.label))}</b>
                <span>{dateText(contact.dating, { month: 'long', opens: true }, messages)}</span>
                <span>{messages.record(contact.onRecord, contact.parties)}</span>
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Enough to choose from: readers look for the latest contacts, and a large corpus has a hundred thousand. */
const MAX_CANDIDATES = 400;

/** One with both accounts, one where a side declines, one with a single account: the richest of each, latest first. */
function toStartFrom(shown: ContactSet): ContactSummary[] {
  const latest = shown.slice(-MAX_CANDIDATES);
  const richest = (fits: (contact: ContactSummary) => boolean) =>
    latest.filter(fits).toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const declines = (contact: ContactSummary) => contact.cells.some(({ state }) => hasRefusal(state));
  const both = ({ onRecord }: ContactSummary) => new Set(onRecord.map(halfOf)).size === 2;
  const chosen = [
    richest(both),
    richest(declines),
    richest((contact) => contact.onRecord.length === 1 && !declines(contact)),
  ];
  return [...new Set(chosen)].filter((contact) => contact !== undefined);
}
