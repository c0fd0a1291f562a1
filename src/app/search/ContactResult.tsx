/** One contact among the results: its name, and the statements that have the words, as links to them. */

import { useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeDate } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelRuns } from '../../messages/labels.ts';
import { sentence } from '../../messages/sentence.ts';
import { halfOf, isSide } from '../../model/voices.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import type { FoundContact, FoundStatement, Snippet } from '../../search/found-words.ts';
import { markerOf } from '../../selection/halves.ts';
import { Marker } from '../../ui/glyphs/Marker.tsx';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { DateText, LabelText } from '../../ui/Uncertain.tsx';
import { useResultsMessages } from './results-messages.ts';

/** Statements listed at first. */
const FEW = 2;

export function ContactResult({ found: { contact: id, statements } }: { readonly found: FoundContact }) {
  const own = useResultsMessages();
  const { messages, localize } = useI18n();
  const { contactIndex } = useLibrary();
  const [all, setAll] = useState(false);
  const row = contactIndex.rowOf(id);
  const contact = row === undefined ? undefined : contactIndex.at(row);
  if (!contact) return null;
  const { label, dating } = contact;
  // A button for a single one would take the room of that one.
  const count = all || statements.length === FEW + 1 ? statements.length : FEW;
  return (
    <li className="result">
      <ViewLink className="result-contact" to={{ contact: id }} data-contact={id}>
        <Marker spec={markerOf(contact)} radius={10} />
        <span>
          <b>
            <LabelText runs={labelRuns(localize(label))} spoken />
          </b>{' '}
          <span className="result-date">
            <DateText runs={writeDate(dating, { month: 'long', opens: true }, messages)} spoken />
          </span>
        </span>
      </ViewLink>
      {statements.length === 0 && <p className="result-names">{own.inNames}</p>}
      <ul>
        {statements.slice(0, count).map((statement) => (
          <StatementResult key={statement.id} contact={id} found={statement} />
        ))}
      </ul>
      {count < statements.length && (
        <button type="button" className="button result-more" onClick={() => setAll(true)}>
          {own.allStatements(statements.length)}
        </button>
      )}
    </li>
  );
}

function StatementResult({ contact, found }: { readonly contact: string; readonly found: FoundStatement }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const { id, text, sides, speaker, words, remark } = found;
  const halves = [...new Set(sides.filter(isSide).map(halfOf))];
  const person = speaker === undefined ? undefined : library.person(speaker);
  // The index knows it before the text has been fetched.
  const language = library.contactIndex.text(text)?.language;
  return (
    <li>
      <ViewLink className="result-statement" to={{ contact, statement: id, focus: 'statement' }}>
        <span className="result-side">
          {halves.map((half) => (
            <SideMark key={half} half={half} />
          ))}
          {halves.length === 0 && <span className="told-dot" aria-hidden="true" />}
          <span>
            <Highlighted>
              {sentence(sides.map((side) => messages.sides[side] ?? side).join(', '))}
            </Highlighted>
            {person && (
              <>
                {', '}
                <span translate="no">
                  <Highlighted>{localize(person.name)}</Highlighted>
                </span>
              </>
            )}
          </span>
        </span>{' '}
        <Cut className="result-words" snippet={words} language={language} exact />{' '}
        {remark && <Cut className="result-remark" snippet={remark} language={remark.language} />}
      </ViewLink>
    </li>
  );
}

/** Dots mark what is left out; the words themselves are those of the text. */
function Cut({
  snippet: { text, cutBefore, cutAfter },
  className,
  language,
  exact = false,
}: {
  readonly snippet: Snippet;
  readonly className: string;
  readonly language: string | undefined;
  readonly exact?: boolean;
}) {
  return (
    <span className={className} lang={language} dir="auto" {...(exact && { translate: 'no' as const })}>
      {cutBefore && '… '}
      <Highlighted>{text}</Highlighted>
      {cutAfter && ' …'}
    </span>
  );
}
