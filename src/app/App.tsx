/** Wires the rooms together: the address gives the view, the view gives filters, timeline and comparison. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useHref } from 'react-router';
import { Start } from '../comparison/Start.tsx';
import { StatementDeedsContext } from '../comparison/StatementActions.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import type { Filters } from '../link/view-state.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { ContactList } from '../list/ContactList.tsx';
import { MarkDefinitions } from '../marks/MarkDefinitions.tsx';
import type { Contact } from '../model/contact.ts';
import { facetsByContact, filterContacts } from '../selection/facets.ts';
import { nearestContacts } from '../selection/nearest-contacts.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { MarksContext } from '../words/MarksContext.ts';
import { useWords } from '../words/WordsContext.ts';
import { Header } from './Header.tsx';
import { LinkNotices } from './LinkNotices.tsx';
import { Notice } from './Notice.tsx';
import { OpenContact } from './OpenContact.tsx';
import type { ShareHandle } from './ShareLink.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { useUi } from './ui-store.ts';
import { useHistoryMemory } from './use-history-memory.ts';
import { useOneSpelling } from './use-one-spelling.ts';
import { useSearch } from './use-search.ts';
import { useView } from './use-view.ts';
import './app.css';

export function App() {
  const { words, pick } = useWords();
  const library = useLibrary();
  const { corpus } = library;
  const base = useHref('/').replace(/\/$/, '');
  const { remember } = useHistoryMemory();
  const { view, misread, go, amend } = useView(remember);
  const setSheet = useUi((state) => state.setSheet);

  const contact = view.contact === undefined ? undefined : library.contact(view.contact);
  const facetsById = useMemo(() => facetsByContact(library), [library]);
  const { found, findMarks } = useSearch(view.filters.q);
  const filtered = useMemo(
    () => filterContacts(library, view.filters, found, facetsById),
    [library, view.filters, found, facetsById],
  );

  useOneSpelling(view, contact?.id, !misread.some(({ what }) => what === 'path'));

  const timeline = useRef<TimelineHandle>(null);
  const share = useRef<ShareHandle>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** What the reader just did: a fresh load or a Back is not announced, and takes no focus away. */
  const act = useRef<'open' | 'step'>(undefined);
  const [announcement, setAnnouncement] = useState('');
  // For handlers that must not change with every view: dragging leaves the panel alone.
  const now = useRef(view);
  now.current = view;

  const open = useCallback(
    (id: string, how: 'open' | 'step' = 'open') => {
      act.current = how;
      setSheet('half');
      go({ contact: id, text: undefined, read: undefined, statement: undefined });
    },
    [go, setSheet],
  );
  const openFromTimeline = useCallback((id: string) => open(id), [open]);
  /** From the panel: the timeline follows. */
  const step = useCallback(
    (id: string) => {
      open(id, 'step');
      timeline.current?.bringIntoView(id);
    },
    [open],
  );
  const close = useCallback(() => {
    const left = now.current.contact;
    go({ contact: undefined, read: undefined, statement: undefined, view: 'timeline' });
    setAnnouncement(words.live.closed);
    // After the panel has gone: focus returns to where the contact was opened from.
    requestAnimationFrame(() => {
      if (left === undefined) return;
      if (timeline.current) timeline.current.focus(left);
      else linksTo(left)[0]?.focus();
    });
  }, [go, words]);

  useEffect(() => {
    const named = contact && `${pick(contact.title)}, ${dateText(contact.dating, { month: 'long' }, words)}`;
    document.title = words.app.title(
      named ?? (view.filters.q === '' ? undefined : words.app.searched(view.filters.q)),
    );
  }, [contact, view.filters.q, pick, words]);

  useEffect(() => {
    if (!contact || !act.current) return;
    const focus = act.current === 'open';
    act.current = undefined;
    setAnnouncement(
      words.live.opened(pick(contact.title), dateText(contact.dating, { month: 'long' }, words)),
    );
    if (focus) title.current?.focus();
  }, [contact, pick, words]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A popover or dialog closes first: the topmost layer.
      const layer = document.querySelector(':popover-open, dialog[open]');
      if (event.key === 'Escape' && now.current.contact !== undefined && !event.defaultPrevented && !layer)
        close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close]);

  const deeds = useMemo(
    () => ({
      copyLink: (statement: string) =>
        share.current?.share(writeLink({ ...now.current, statement }, { shared: true })),
      reportAddress: (statement: string) => {
        const link = `${base}${writeLink({ contact: now.current.contact ?? '', statement })}`;
        const body = words.share.reportBody(statement, corpus.hash, link);
        return `mailto:?subject=${encodeURIComponent(words.share.reportSubject(statement))}&body=${encodeURIComponent(body)}`;
      },
    }),
    [base, corpus.hash, words],
  );

  const onFilters = useCallback((filters: Filters) => amend({ filters }), [amend]);
  const onWindow = useCallback((window: typeof view.window) => amend({ window }), [amend]);

  const linkTo = (to: Contact, children: ReactNode) => (
    <Link
      to={writeLink({ ...view, contact: to.id, statement: undefined })}
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

  const unknown = view.contact !== undefined && !contact ? view.contact : undefined;
  const none = filtered.shown.length === 0;

  return (
    <MarksContext value={findMarks}>
      <MarkDefinitions />
      <a className="skip" href={contact ? '#comparison' : '#contacts'}>
        {contact ? words.app.skip : words.app.skipToTimeline}
      </a>
      <Header
        home={writeLink({})}
        base={base}
        shareRef={share}
        onShare={() => share.current?.share(writeLink(now.current, { shared: true }))}
      />
      <FilterBar filters={view.filters} filtered={filtered} facetsById={facetsById} onFilters={onFilters} />
      <LinkNotices misread={misread} view={view} />
      {unknown !== undefined && (
        <Notice key={unknown}>
          {words.notice.unknownContact}{' '}
          <Nearest contacts={nearestContacts(unknown, corpus.contacts)} linkTo={linkTo} />
        </Notice>
      )}
      <div className={contact ? 'work has-contact' : 'work'}>
        <TimelinePane
          timelineRef={timeline}
          base={base}
          shown={filtered.shown}
          window={view.window}
          selected={contact?.id}
          onOpen={openFromTimeline}
          onWindow={onWindow}
          list={<ContactList contacts={filtered.shown} linkTo={linkTo} />}
          empty={
            none && (
              <p className="no-contact">
                {words.filters.none}{' '}
                <button type="button" className="button is-line" onClick={() => onFilters(NO_FILTERS)}>
                  {words.filters.clear}
                </button>
              </p>
            )
          }
        />
        {contact ? (
          <StatementDeedsContext value={deeds}>
            <OpenContact
              contact={contact}
              shown={filtered.shown}
              statement={view.statement}
              titleRef={title}
              onStep={step}
              onClose={close}
            />
          </StatementDeedsContext>
        ) : (
          <section className="start-pane" id="comparison" aria-label={words.panel.empty.title}>
            <Start linkTo={linkTo} />
          </section>
        )}
      </div>
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
    </MarksContext>
  );
}

function linksTo(contact: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-contact]')].filter(
    (link) => link.dataset.contact === contact,
  );
}

interface NearestProps {
  readonly contacts: readonly Contact[];
  readonly linkTo: (contact: Contact, children: ReactNode) => ReactNode;
}

function Nearest({ contacts, linkTo }: NearestProps) {
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
