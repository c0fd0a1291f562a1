/** The day of a contact with its evidence: the words it was read from, and what is inferred or known outside. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeDate } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Evidence } from '../../model/dating.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { DateText, LabelText } from '../../ui/Uncertain.tsx';
import { Disclosure } from '../disclosure/Disclosure.tsx';
import { countedDays, doubtsOf } from './doubts.ts';

export function DateLine({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const { dating, kind, status } = contact;
  const library = useLibrary();
  const doubts = doubtsOf(dating, messages);
  const days = countedDays(contact, messages);
  const people = contact.people.flatMap(({ person: id, basis }) => {
    const person = library.person(id);
    return person ? [{ person, basis }] : [];
  });
  const direct = dating.evidence.filter((evidence) => evidence.for === undefined);
  return (
    <div className="date-line">
      <p>
        <b>
          <DateText runs={writeDate(dating, { weekday: true, month: 'long', opens: true }, messages)} />
        </b>
        {(status === 'planned' || status === 'announced') && `, ${messages.statusOf(kind, status)}`}
        {status === 'planned' && dating.precision !== 'day' && `, ${messages.date.planned}`}
        {days && ` (${days})`}
      </p>
      <Disclosure
        summary={doubts.map(({ words }) => words).join(messages.semicolon) || messages.date.evidence}
      >
        <div className="evidence">
          <p>
            <Quotes evidence={direct} />
            <Doubts doubts={doubts} />
          </p>
          {dating.note && <p>{localize(dating.note)}</p>}
          {people.length > 0 && (
            <ul>
              {people.map(({ person, basis }) => (
                <li key={person.id}>
                  <ViewLink to={{ view: 'person', person: person.id }}>
                    <span translate="no">
                      <LabelText runs={[{ text: localize(person.name), outside: basis !== 'stated' }]} />
                    </span>
                  </ViewLink>
                  , {localize(person.office)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

/** “; year inferred from « 28 mois », « février 2022 »; day from outside the texts”. */
function Doubts({ doubts }: { readonly doubts: ReturnType<typeof doubtsOf> }) {
  const { messages } = useI18n();
  return doubts.map(({ words, evidence }) => (
    <span key={words}>
      {messages.semicolon}
      <span className="doubted">{words}</span>
      {evidence.length > 0 && (
        <>
          {` ${messages.date.fromWords} `}
          <Quotes evidence={evidence} />
        </>
      )}
    </span>
  ));
}

function Quotes({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const library = useLibrary();
  return evidence.map(({ text, start, words }, index) => (
    <span key={`${text} ${start}`}>
      {index > 0 && ', '}
      <q lang={library.text(text)?.language} dir="auto" translate="no">
        {words}
      </q>
    </span>
  ));
}
