/** What the text itself reports or remarks, or a side mentions in passing: attributed, small, and in neither column. */

import { useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { passagesOf, type Statement } from '../../model/statement.ts';
import { Ring } from '../../ui/glyphs/Ring.tsx';
import { OurTranslation } from '../../ui/OurTranslation.tsx';
import { DraftedContext } from '../drafted.ts';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import { ChainLine, ParagraphLink } from './ChainLine.tsx';
import { EditorNote } from './EditorNote.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { StatementActions, StatementPages } from './StatementActions.tsx';
import { toldLabel } from './told-label.ts';
import './newsroom-statement.css';

interface Props {
  readonly statement: Statement;
  /** Absent in the panel of a text. */
  readonly contact?: Contact | undefined;
  readonly targeted: boolean;
}

export function NewsroomStatement({ statement, contact, targeted }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const foot = usePanelFootMessages();
  const { mark } = useContext(DraftedContext);
  const library = useLibrary();
  const text = library.text(statement.text);
  const passages = passagesOf(statement);
  const { label, remark } = toldLabel(statement, contact, library, i18n, foot);
  return (
    <article
      className={`told-statement in-none${targeted ? ' is-targeted' : ''}`}
      id={statement.id}
      data-statement={statement.id}
      tabIndex={-1}
      aria-label={label}
    >
      {mark?.(statement.id)}
      <p>
        <Ring /> <b>{label}</b>
        {remark && ` ${remark}`}
        {messages.colon}
        <span className="told-words">
          <QuotedWords passages={passages} language={text?.language} />
        </span>
        <OurTranslation as="span" translation={statement.translation} from={text?.language} />
      </p>
      <div className="by">
        <ParagraphLink statement={statement} passages={passages} />
        <ChainLine statement={statement} />
        <StatementActions statement={statement} />
      </div>
      <EditorNote note={statement.note} />
      <StatementPages statement={statement} contact={contact?.id} />
    </article>
  );
}
