/** The day of a contact with its evidence: the words it was read from, and what is inferred or known outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { type Basis, DATE_PARTS, type DatePart, type Dating, type Evidence } from '../model/dating.ts';
import { DateText } from '../ui/Uncertain.tsx';

export function DateLine({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const { dating, kind, status } = contact;
  const direct = dating.evidence.filter((evidence) => evidence.for === undefined);
  return (
    <div className="date-line">
      <p>
        <b>
          <DateText runs={writeDate(dating, { weekday: true, month: 'long', opens: true }, messages)} />
        </b>
        {(status === 'planned' || status === 'announced') && `, ${messages.statusOf(kind, status)}`}
        {status === 'planned' && dating.precision !== 'day' && `, ${messages.date.planned}`}{' '}
        <span className="evidence">
          <Quotes evidence={direct} />
          <BasisWords dating={dating} />
        </span>
      </p>
      {dating.note && (
        <details className="date-note">
          <summary>{messages.date.evidence}</summary>
          <p>{localize(dating.note)}</p>
        </details>
      )}
    </div>
  );
}

/** “; year inferred from « 28 mois », « février 2022 »; day from outside the texts”. */
function BasisWords({ dating }: { readonly dating: Dating }) {
  const { messages } = useI18n();
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  return (['inferred', 'outside'] as const satisfies Basis[]).map((basis) => {
    const parts = known.filter((part) => dating.basis[part] === basis);
    if (parts.length === 0) return null;
    const phrase = messages.date[basis](
      parts.length === known.length ? [] : parts.map((part) => messages.date.parts[part]),
    );
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
