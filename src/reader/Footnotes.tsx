/** The lettered footnotes of a text: the editor's notes, and the words that dates were read from. */

import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import { followWithinPage } from '../ui/focus-and-scroll.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { LabelText } from '../ui/Uncertain.tsx';
import type { Footnote } from './markings.ts';
import { useReaderMessages } from './reader-messages.ts';

interface Props {
  readonly footnotes: readonly Footnote[];
  /** The language of the text. */
  readonly language: string;
}

export function Footnotes({ footnotes, language }: Props) {
  const { messages } = useI18n();
  const own = useReaderMessages();
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{own.notes}</h2>
      <ol>
        {footnotes.map((footnote) => (
          <li key={footnote.letter} id={`note-${footnote.letter}`} tabIndex={-1}>
            <a
              className="footnote-letter"
              href={`#call-${footnote.letter}`}
              onClick={(event) => followWithinPage(event, 'center')}
              aria-label={footnote.letter + messages.colon + own.backToWords}
            >
              {footnote.letter}
            </a>{' '}
            <q lang={language} dir="auto" translate="no">
              {footnote.passage.words}
            </q>{' '}
            <Remark footnote={footnote} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Remark({ footnote }: { readonly footnote: Footnote }) {
  const { messages, localize } = useI18n();
  const own = useReaderMessages();
  if (footnote.kind === 'note')
    return (
      <>
        <i>{own.noteKinds[footnote.note.kind]}</i>
        {messages.colon}
        <Highlighted>{localize(footnote.note)}</Highlighted>
      </>
    );
  const { contact, dating } = footnote;
  return (
    <>
      <i>{own.key.evidence}</i>
      {messages.colon}
      {contact ? <LabelText runs={labelRuns(localize(contact.label))} /> : own.evidencePublication},{' '}
      {dateText(dating, { month: 'long' }, messages)}
    </>
  );
}
