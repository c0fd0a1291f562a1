/** What the text itself tells or remarks, or a side names in passing: attributed, in small type, in no column. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Statement } from '../model/statement.ts';
import { isSide } from '../model/voices.ts';
import { Marked } from '../words/Marked.tsx';
import { useWords } from '../words/WordsContext.ts';
import { ChainLine } from './ChainLine.tsx';
import { StatementActions } from './StatementActions.tsx';
import { TextWords } from './TextWords.tsx';
import { tellerOf } from './teller.ts';

interface Props {
  readonly statement: Statement;
  /** Absent where the statement stands under its text. */
  readonly contact?: Contact | undefined;
  readonly targeted: boolean;
}

export function ToldStatement({ statement, contact, targeted }: Props) {
  const wording = useWords();
  const { words, pick } = wording;
  const library = useLibrary();
  const text = library.text(statement.text);
  const passages = statement.passages.filter((passage) => passage.telling === 0);
  const { name } = tellerOf(statement, undefined, library, wording);
  const remarkOn = statement.remarkOn.filter((side) => contact?.parties.includes(side) ?? true);
  const label = statement.sides.some(isSide) ? words.panel.mentionedBy(name) : words.panel.toldBy(name);
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
        {remarkOn.length > 0 && ` ${words.panel.remarkOn(remarkOn)}`}
        {words.colon}
        <span className="told-words">
          <TextWords passages={passages} language={text?.language ?? 'fr'} />
        </span>
        {statement.translation && (
          <span className="translation" lang="en">
            {' '}
            <Marked>{statement.translation}</Marked>
          </span>
        )}
      </p>
      <ChainLine statement={statement} passages={passages} />
      <StatementActions statement={statement} />
      {statement.note && (
        <p className="note">
          <b>{words.panel.note}</b> <Marked>{pick(statement.note)}</Marked>
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
