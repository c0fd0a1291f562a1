/** The day of a contact with its evidence: the words it was read from, and what is inferred or known outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import type { Messages } from '../messages/en.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { type Basis, DATE_PARTS, type DatePart, type Dating, type Evidence } from '../model/dating.ts';
import { DateText, LabelText } from '../ui/Uncertain.tsx';
import { Disclosure } from './Disclosure.tsx';

export function DateLine({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const { dating, kind, status } = contact;
  const library = useLibrary();
  const doubts = (['inferred', 'outside'] as const).flatMap(
    (basis) => basisWords(dating, basis, messages) ?? [],
  );
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
      </p>
      <Disclosure summary={doubts.length > 0 ? doubts.join(messages.semicolon) : messages.date.evidence}>
        <div className="evidence">
          <p>
            <Quotes evidence={direct} />
            <BasisWords dating={dating} />
          </p>
          {dating.note && <p>{localize(dating.note)}</p>}
          {people.length > 0 && (
            <ul>
              {people.map(({ person, basis }) => (
                <li key={person.id}>
                  <span translate="no">
                    <LabelText runs={[{ text: localize(person.name), outside: basis !== 'stated' }]} />
                  </span>
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

/** The parts of the date that are known by one basis, in words: “year inferred”. */
function basisWords(dating: Dating, basis: Basis, { date }: Messages): string | undefined {
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  const parts = known.filter((part) => dating.basis[part] === basis);
  if (parts.length === 0 || basis === 'stated') return undefined;
  return date[basis](parts.length === known.length ? [] : parts.map((part) => date.parts[part]));
}

/** “; year inferred from « 28 mois », « février 2022 »; day from outside the texts”. */
function BasisWords({ dating }: { readonly dating: Dating }) {
  const { messages } = useI18n();
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  return (['inferred', 'outside'] as const satisfies Basis[]).map((basis) => {
    const parts = known.filter((part) => dating.basis[part] === basis);
    const phrase = basisWords(dating, basis, messages);
    if (phrase === undefined) return null;
    const evidence =
      basis === 'inferred'
        ? dating.evidence.filter((e) => e.for !== undefined && parts.includes(e.for as DatePart))
        : [];
    return (
      <span key={basis}>
        {messages.semicolon}
        <span className="doubted">{phrase}</span>
        {evidence.length > 0 && (
          <>
            {` ${messages.date.from_words} `}
            <Quotes evidence={evidence} />
          </>
        )}
      </span>
    );
  });
}

function Quotes({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const library = useLibrary();
  return evidence.map(({ text, start, words }, index) => (
    <span key={`${text} ${start}`}>
      {index > 0 && ', '}
      <q lang={library.text(text)?.language} translate="no">
        {words}
      </q>
    </span>
  ));
}
