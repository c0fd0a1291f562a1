/** Wires the rooms together: the address gives the view, the view gives timeline and comparison. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useHref, useLocation, useNavigate } from 'react-router';
import { ComparisonPanel } from '../comparison/ComparisonPanel.tsx';
import { Start } from '../comparison/Start.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { readLink, writeLink } from '../link/link.ts';
import { ContactList } from '../list/ContactList.tsx';
import { MarkDefinitions } from '../marks/MarkDefinitions.tsx';
import type { Contact } from '../model/contact.ts';
import { nearestContacts } from '../selection/nearest-contacts.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { toTimelineItems } from '../timeline/timeline-item.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { Sheet } from './Sheet.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { useUi } from './ui-store.ts';
import './app.css';

export function App() {
  const wording = useWords();
  const { words, pick } = wording;
  const library = useLibrary();
  const { contacts } = library.corpus;
  const location = useLocation();
  const navigate = useNavigate();
  const root = useHref('/');
  const { state, unknownPath } = readLink(location);
  const contact = state.contact === undefined ? undefined : library.contact(state.contact);
  const { english, setEnglish, setSheet } = useUi();

  const timeline = useRef<TimelineHandle>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** Set by a reader's act, so that a fresh load or a Back does not take the focus away. */
  const focusTitle = useRef(false);
  const [announcement, setAnnouncement] = useState('');

  const items = useMemo(() => {
    const base = root.replace(/\/$/, '');
    return toTimelineItems(contacts, wording, (id) => base + writeLink({ contact: id }));
  }, [contacts, wording, root]);

  const open = useCallback(
    (id: string, focus = true) => {
      focusTitle.current = focus;
      setSheet('half');
      void navigate(writeLink({ contact: id }));
    },
    [navigate, setSheet],
  );

  const close = useCallback(() => {
    const left = contact?.id;
    void navigate(writeLink({}));
    setAnnouncement(words.live.closed);
    // After the panel has gone: focus returns to where the contact was opened from.
    requestAnimationFrame(() => {
      if (left === undefined) return;
      if (timeline.current) timeline.current.focus(left);
      else
        [...document.querySelectorAll<HTMLElement>('[data-contact]')]
          .find((link) => link.dataset.contact === left)
          ?.focus();
    });
  }, [contact, navigate, words]);

  useEffect(() => {
    document.title = words.app.title(
      contact && `${pick(contact.title)}, ${dateText(contact.dating, { month: 'long' }, words)}`,
    );
    if (!contact || !focusTitle.current) return;
    focusTitle.current = false;
    setAnnouncement(
      words.live.opened(pick(contact.title), dateText(contact.dating, { month: 'long' }, words)),
    );
    title.current?.focus();
  }, [contact, pick, words]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && contact && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [contact, close]);

  const linkTo = (to: Contact, children: ReactNode) => (
    <Link
      to={writeLink({ contact: to.id })}
      data-contact={to.id}
      aria-current={to === contact || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        open(to.id);
      }}
    >
      {children}
    </Link>
  );

  const index = contact ? contacts.indexOf(contact) : -1;
  const step = (to: Contact | undefined) => to && (() => open(to.id, false));
  const unknown = state.contact !== undefined && !contact ? state.contact : undefined;

  return (
    <>
      <MarkDefinitions />
      <a className="skip" href={contact ? '#comparison' : '#contacts'}>
        {contact ? words.app.skip : words.app.skipToTimeline}
      </a>
      <Header />
      {unknown !== undefined && (
        <Notice key={unknown}>
          {words.notice.unknownContact}{' '}
          <Nearest contacts={nearestContacts(unknown, contacts)} linkTo={linkTo} />
        </Notice>
      )}
      {unknownPath !== undefined && <Notice key={unknownPath}>{words.notice.unknownPath}</Notice>}
      <div className={contact ? 'work has-contact' : 'work'}>
        <TimelinePane
          timelineRef={timeline}
          items={items}
          selected={contact?.id}
          onOpen={open}
          list={<ContactList contacts={contacts} linkTo={linkTo} />}
        />
        {contact ? (
          <Sheet key="comparison">
            <ComparisonPanel
              key={contact.id}
              contact={contact}
              targeted={state.statement}
              english={english}
              onEnglish={setEnglish}
              titleRef={title}
              position={{ number: index + 1, count: contacts.length }}
              onPrevious={step(contacts[index - 1])}
              onNext={step(contacts[index + 1])}
              onClose={close}
            />
          </Sheet>
        ) : (
          <section className="start-pane" id="comparison" aria-label={words.panel.empty.title}>
            <Start linkTo={linkTo} />
          </section>
        )}
      </div>
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}

function Nearest({
  contacts,
  linkTo,
}: {
  readonly contacts: readonly Contact[];
  readonly linkTo: (contact: Contact, children: ReactNode) => ReactNode;
}) {
  const { words, pick } = useWords();
  if (contacts.length === 0) return null;
  return (
    <>
      {words.notice.nearest}{' '}
      {contacts.map((contact, index) => (
        <span key={contact.id}>
          {index > 0 && ', '}
          {linkTo(
            contact,
            `${labelText(pick(contact.label))}, ${dateText(contact.dating, { month: 'short' }, words)}`,
          )}
        </span>
      ))}
    </>
  );
}
