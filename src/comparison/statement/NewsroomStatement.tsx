/** What the text itself tells or remarks, or a side names in passing: attributed, in small type, in no column. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';
import { isSide } from '../../model/voices.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { ChainLine } from './ChainLine.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { StatementActions } from './StatementActions.tsx';
import { tellerOf } from './teller.ts';
import './newsroom-statement.css';

interface Props {
  readonly statement: Statement;
  /** Absent where the statement stands under its text. */
  readonly contact?: Contact | undefined;
  readonly targeted: boolean;
}

export function NewsroomStatement({ statement, contact, targeted }: Props) {
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const library = useLibrary();
  const text = library.text(statement.text);
  const passages = statement.passages.filter((passage) => passage.telling === 0);
  const { name } = tellerOf(statement, undefined, library, i18n);
  const remarkOn = statement.remarkOn.filter((side) => contact?.parties.includes(side) ?? true);
  const label = statement.sides.some(isSide) ? messages.panel.mentionedBy(name) : messages.panel.toldBy(name);
  return (
    <article
      className={`told-statement in-none${targeted ? ' is-targeted' : ''}`}
      id={statement.id}
      data-statement={statement.id}
      tabIndex={-1}
      aria-label={label}
    >
      <p>
        <Ring /> <b>{label}</b>
        {remarkOn.length > 0 && ` ${messages.panel.remarkOn(remarkOn)}`}
        {messages.colon}
        <span className="told-words">
          <QuotedWords passages={passages} language={text?.language ?? 'fr'} />
        </span>
        {statement.translation && (
          <span className="translation" lang="en">
            {' '}
            <Highlighted>{statement.translation}</Highlighted>
          </span>
        )}
      </p>
      <ChainLine statement={statement} passages={passages} />
      <StatementActions statement={statement} />
      {statement.note && (
        <p className="note">
          <b>{messages.panel.note}</b> <Highlighted>{localize(statement.note)}</Highlighted>
        </p>
      )}
    </article>
  );
}

export function Ring() {
  return (
    <svg
      className="mark ring"
      width="10"
      height="10"
      viewBox="-5 -5 10 10"
      aria-hidden="true"
      focusable="false"
    >
      <circle r="3.5" className="mark-dot" />
    </svg>
  );
}
