/** The day of a contact with its evidence: the words it was read from, and what is inferred or known outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Contact } from '../model/contact.ts';
import { type Basis, DATE_PARTS, type DatePart, type Dating, type Evidence } from '../model/dating.ts';
import { DateWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { useWords } from '../words/WordsContext.ts';

export function DateLine({ contact }: { readonly contact: Contact }) {
  const { words, pick } = useWords();
  const { dating, kind, status } = contact;
  const direct = dating.evidence.filter((evidence) => evidence.for === undefined);
  return (
    <div className="date-line">
      <p>
        <b>
          <DateWords runs={writeDate(dating, { weekday: true, month: 'long', opens: true }, words)} />
        </b>
        {(status === 'planned' || status === 'announced') && `, ${words.statusOf(kind, status)}`}
        {status === 'planned' && dating.precision !== 'day' && `, ${words.date.planned}`}{' '}
        <span className="evidence">
          <Quotes evidence={direct} />
          <BasisWords dating={dating} />
        </span>
      </p>
      {dating.note && (
        <details className="date-note">
          <summary>{words.date.evidence}</summary>
          <p>{pick(dating.note)}</p>
        </details>
      )}
    </div>
  );
}

/** “; year inferred from « 28 mois », « février 2022 »; day from outside the texts”. */
function BasisWords({ dating }: { readonly dating: Dating }) {
  const { words } = useWords();
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(dating.precision) + 1);
  return (['inferred', 'outside'] as const satisfies Basis[]).map((basis) => {
    const parts = known.filter((part) => dating.basis[part] === basis);
    if (parts.length === 0) return null;
    const phrase = words.date[basis](
      parts.length === known.length ? [] : parts.map((part) => words.date.parts[part]),
    );
    const evidence =
      basis === 'inferred'
        ? dating.evidence.filter((e) => e.for !== undefined && parts.includes(e.for as DatePart))
        : [];
    return (
      <span key={basis}>
        {words.semicolon}
        <span className="doubted">{phrase}</span>
        {evidence.length > 0 && (
          <>
            {` ${words.date.from_words} `}
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
      <q lang={library.text(text)?.language}>{words}</q>
    </span>
  ));
}
