/** What a search found: the contacts, with the statements that have the words; each opens the contact there. */

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import type { FoundContact } from '../../search/found-words.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { useAwaited } from '../shell/readiness.ts';
import { ContactResult } from './ContactResult.tsx';
import { useResultsMessages } from './results-messages.ts';
import { readContacts } from './search-client.ts';
import './search-results.css';

interface Props {
  readonly query: string;
  /** The contacts found, as far as they pass the filters. */
  readonly shown: ContactSet;
}

/** Contacts listed at first. */
const FEW = 5;
/** Nobody reads more; the statements of a hundred thousand contacts would take seconds. */
const MOST = 200;

interface Read {
  readonly key: string;
  readonly found: readonly FoundContact[];
}

/** Shows at once on Back, which has a place to restore. */
let lastRead: Read | undefined;

export function SearchResults({ query, shown }: Props) {
  const own = useResultsMessages();
  const { messages } = useI18n();
  const { read, failed } = useRead(query, shown);
  const [all, setAll] = useState<string>();
  const root = useRef<HTMLElement>(null);
  useStepIntoResults(root);
  const contacts = read?.found ?? [];
  const statements = contacts.reduce((sum, contact) => sum + contact.statements.length, 0);
  const count = all === query ? contacts.length : Math.min(FEW, contacts.length);
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
          : shown.length > MOST
            ? own.many(shown.length, MOST)
            : read && own.count(shown.length, statements)}
      </output>
      {failed && <RetryNotice retry={messages.views.retry}>{own.failed}</RetryNotice>}
      <ol>
        {contacts.slice(0, count).map((found) => (
          <ContactResult key={`${query} ${found.contact}`} found={found} />
        ))}
      </ol>
      {count < contacts.length && (
        <button type="button" className="button is-line" onClick={() => setAll(query)}>
          {own.allContacts(contacts.length)}
        </button>
      )}
    </section>
  );
}

/** The results before stay until those of another query have arrived. */
function useRead(query: string, shown: ContactSet) {
  const { base } = useNavigation();
  const { language } = useI18n();
  const key = [query, language, shown.length, ...shown.rows.subarray(0, MOST)].join(' ');
  const [read, setRead] = useState(lastRead?.key === key ? lastRead : undefined);
  const [failed, setFailed] = useState<string>();
  useAwaited(read?.key !== key && failed !== key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question depends on
  useEffect(() => {
    let outdated = false;
    const ids = shown.slice(0, MOST).map(({ id }) => id);
    readContacts(query, ids, language, `${base}/data/`).then(
      (found) => {
        if (outdated) return;
        lastRead = { key, found };
        setRead(lastRead);
      },
      () => !outdated && setFailed(key),
    );
    return () => {
      outdated = true;
    };
  }, [key, base]);
  return { read, failed: failed === key };
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
