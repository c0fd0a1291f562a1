/** The contacts as a plain list by date: stands in for the timeline until it arrives, and if it never does. */

import type { ReactNode } from 'react';
import { Marker } from '../marks/Marker.tsx';
import type { Contact } from '../model/contact.ts';
import { markerHalves } from '../selection/halves.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { Marked } from '../words/Marked.tsx';
import { useWords } from '../words/WordsContext.ts';
import './list.css';

interface Props {
  readonly contacts: readonly Contact[];
  readonly linkTo: (contact: Contact, children: ReactNode) => ReactNode;
}

export function ContactList({ contacts, linkTo }: Props) {
  const { words, pick } = useWords();
  return (
    <ol className="contact-list" aria-label={words.contactList.label}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          {linkTo(
            contact,
            <>
              <Marker
                spec={{ kind: contact.kind, status: contact.status, halves: markerHalves(contact) }}
                radius={10}
              />
              <span className="contact-name">
                <Marked>{labelText(pick(contact.label))}</Marked>
              </span>
              <span className="contact-date">
                {dateText(contact.dating, { month: 'short' }, words)}
                {contact.status !== 'held' && `, ${words.statuses[contact.status]}`}
              </span>
              <span className="contact-record">{words.record(contact.onRecord, contact.parties)}</span>
            </>,
          )}
        </li>
      ))}
    </ol>
  );
}
