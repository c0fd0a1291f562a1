/** What a search found: the contacts, with the statements that have the words; each opens the contact there. */

import { Fragment, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { NewerVersion } from '../../corpus/load-corpus.ts';
import { NO_FILTERS } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { foundPeople } from '../../search/found-people.ts';
import type { FoundContact } from '../../search/found-words.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { Outdated } from '../notices/Outdated.tsx';
import { useAwaited } from '../shell/readiness.ts';
import { ContactResult } from './ContactResult.tsx';
import { readContacts } from './read-contacts.ts';
import { useResultsMessages } from './results-messages.ts';
import type { SearchFailure } from './use-search.ts';
import './search-results.css';

interface Props {
  readonly query: string;
  /** The contacts found, as far as they pass the filters. */
  readonly shown: ContactSet;
}

/** Contacts listed at first. */
const FEW = 5;
/** Contacts that are listed next, where the words of each may have to be fetched. */
const MORE = 20;
/** No reader goes through more; the statements of a hundred thousand contacts would take seconds. */
const MAX_LISTED = 200;

interface Read {
  readonly key: string;
  /** The first contacts of the question that `key` says. */
  readonly found: readonly FoundContact[];
}

/** The last results, so that Back shows them at once and can restore the scroll position. */
let lastRead: Read | undefined;

export function SearchResults({ query, shown }: Props) {
  const own = useResultsMessages();
  const { messages } = useI18n();
  const inShards = useLibrary().search !== undefined;
  const [asked, setAsked] = useState({ query, count: FEW });
  const listed = asked.query === query ? asked.count : FEW;
  const listable = Math.min(shown.length, MAX_LISTED);
  // The words of a small corpus are all at hand: they are read at once, and counted.
  const { read, complete, failure } = useRead(query, shown, inShards ? Math.min(listed, listable) : listable);
  const found = read?.found ?? [];
  const waiting = inShards && !complete && !failure;
  const root = useRef<HTMLElement>(null);
  useStepIntoResults(root);
  const statements = found.reduce((sum, contact) => sum + contact.statements.length, 0);
  const count = Math.min(listed, found.length);
  const more = inShards ? Math.min(MORE, listable - listed) : listable;
  return (
    <section
      ref={root}
      className="start-pane results"
      id="comparison"
      aria-labelledby="results"
      data-scroll-pane="results"
    >
      <h2 id="results">{own.title(query)}</h2>
      <output className="results-count">
        {shown.length === 0
          ? own.none
          : shown.length > MAX_LISTED
            ? own.many(shown.length, MAX_LISTED)
            : inShards && !(complete && found.length === shown.length)
              ? own.contacts(shown.length)
              : read && own.count(shown.length, statements)}
      </output>
      <FoundPeople query={query} />
      {failure === 'outdated' && <Outdated />}
      {failure === 'failed' && <RetryNotice retry={messages.views.retry}>{own.failed}</RetryNotice>}
      <ol>
        {found.slice(0, count).map((contact) => (
          <ContactResult key={`${query} ${contact.contact}`} found={contact} />
        ))}
      </ol>
      {waiting && found.length === 0 && <p className="results-loading">{messages.views.loading}</p>}
      {/* It stays while more are on their way, so that the focus does. */}
      {(waiting ? found.length > 0 : complete && listed < listable) && (
        <button
          type="button"
          className="button is-line"
          aria-disabled={waiting}
          onClick={() => !waiting && setAsked({ query, count: inShards ? listed + more : listable })}
        >
          {waiting ? messages.views.loading : inShards ? own.moreContacts(more) : own.allContacts(listable)}
        </button>
      )}
    </section>
  );
}

/** People with that name have pages of their own. */
function FoundPeople({ query }: Pick<Props, 'query'>) {
  const own = useResultsMessages();
  const { messages, localize } = useI18n();
  const { people } = useLibrary();
  const found = useMemo(() => foundPeople(query, people), [query, people]);
  if (found.length === 0) return null;
  return (
    <p className="results-people">
      {own.people(found.length) + messages.colon}
      {found.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && messages.semicolon}
          <ViewLink to={{ view: 'person', person: id, filters: NO_FILTERS }}>
            <span translate="no">
              <Highlighted>{localize(name)}</Highlighted>
            </span>
          </ViewLink>
        </Fragment>
      ))}
    </p>
  );
}

/**
 * The first contacts that are shown, as many as are `wanted`, as they arrive. The results before stay until those of another query
 * have arrived.
 */
function useRead(query: string, shown: ContactSet, wanted: number) {
  const { base } = useNavigation();
  const library = useLibrary();
  const { language } = useI18n();
  const key = [query, language, shown.length, ...shown.rows.subarray(0, MAX_LISTED)].join(' ');
  const question = `${wanted} ${key}`;
  const [read, setRead] = useState(lastRead?.key === key ? lastRead : undefined);
  const [failed, setFailed] = useState<{ readonly question: string; readonly failure: SearchFailure }>();
  const complete = read?.key === key && read.found.length >= wanted;
  const failure = failed?.question === question ? failed.failure : undefined;
  useAwaited(!complete && !failure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question depends on
  useEffect(() => {
    let outdated = false;
    let found = lastRead?.key === key ? lastRead.found : [];
    const ids = shown.slice(found.length, wanted).map(({ id }) => id);
    const readAll = async () => {
      for await (const more of readContacts(query, ids, language, { data: `${base}/data/`, library })) {
        if (outdated) return;
        found = [...found, ...more];
        lastRead = { key, found };
        setRead(lastRead);
      }
    };
    if (found.length >= wanted) {
      lastRead = { key, found };
      setRead(lastRead);
    } else
      readAll().catch((error: unknown) => {
        if (!outdated)
          setFailed({ question, failure: error instanceof NewerVersion ? 'outdated' : 'failed' });
      });
    return () => {
      outdated = true;
    };
  }, [question, base, library]);
  return { read, complete, failure };
}

/** Enter and Arrow down lead from the search field to the first result. */
function useStepIntoResults(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if ((key !== 'Enter' && key !== 'ArrowDown') || event.isComposing) return;
      if (
        !(target instanceof HTMLInputElement) ||
        target.type !== 'search' ||
        target.closest('dialog, [popover]')
      )
        return;
      const first = root.current?.querySelector<HTMLElement>('li a');
      if (!first) return;
      event.preventDefault();
      first.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [root]);
}
