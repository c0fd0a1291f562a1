/** At the foot of a contact: another one to compare it with, the nearest in kind first, or found by its name. */

import { useEffect, useId, useRef, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText, writeDate } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelRuns, labelText } from '../../messages/labels.ts';
import type { Contact } from '../../model/contact.ts';
import type { ContactSummary } from '../../model/summary.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { markerOf } from '../../selection/halves.ts';
import { kindredContacts } from '../../selection/kindred-contacts.ts';
import { Marker } from '../../ui/glyphs/Marker.tsx';
import { DateText, LabelText } from '../../ui/Uncertain.tsx';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import '../disclosure/disclosure.css';
import './compare-with.css';

const FEW = 6;

export function CompareWith({ contact }: { readonly contact: Contact }) {
  const { twoContacts } = usePanelFootMessages();
  // Listed once it is opened: no page is longer for it, and no sent one could compare.
  const [opened, setOpened] = useState(false);
  if (useLibrary().contactIndex.count < 2) return null;
  return (
    <details
      className="disclosure foot-part compare-with"
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <span title={twoContacts.with}>{twoContacts.short}</span>
      </summary>
      {opened && <Kindred contact={contact} />}
    </details>
  );
}

function Kindred({ contact: { id } }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const { twoContacts } = usePanelFootMessages();
  const { contactIndex } = useLibrary();
  const [query, setQuery] = useState('');
  const field = useId();
  const list = useRef<HTMLDivElement>(null);
  // It comes after the part was opened, and may be below the edge.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  const sought = wordsOf(query);
  const nameOf = ({ label, dating }: ContactSummary) =>
    folded(`${labelText(localize(label))} ${dateText(dating, { month: 'long' }, messages)}`);
  const found = kindredContacts(id, contactIndex, FEW, (one) =>
    sought.every((word) => nameOf(one).includes(word)),
  );
  return (
    <div className="compare-choice" ref={list}>
      <p>
        <b>{twoContacts.with}</b>
      </p>
      {contactIndex.count > FEW + 1 && (
        <p>
          <label htmlFor={field}>{twoContacts.find}</label>{' '}
          <input
            id={field}
            type="search"
            value={query}
            autoComplete="off"
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </p>
      )}
      <output className="sr-only">{query && found.length === 0 && twoContacts.none}</output>
      {found.length === 0 ? (
        <p aria-hidden="true">{twoContacts.none}</p>
      ) : (
        <ul>
          {found.map((one) => (
            <li key={one.id}>
              <ViewLink to={{ contact: id, compare: one.id }}>
                <Marker spec={markerOf(one)} radius={8} />
                <span>
                  <LabelText runs={labelRuns(localize(one.label))} spoken />,{' '}
                  <DateText runs={writeDate(one.dating, { month: 'long', opens: true }, messages)} spoken />
                </span>
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      <p className="compare-why">{twoContacts.kindred}</p>
    </div>
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (query: string) => folded(query).split(/\s+/).filter(Boolean);
