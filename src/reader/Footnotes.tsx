/** At the foot of the text: the editor's notes and the words that dates were read from, each by its letter. */

import { LabelWords } from '../words/Doubted.tsx';
import { dateText } from '../words/dates.ts';
import { labelRuns } from '../words/labels.ts';
import { Marked } from '../words/Marked.tsx';
import { useWords } from '../words/WordsContext.ts';
import type { Footnote } from './markings.ts';
import { leap } from './TextBody.tsx';

interface Props {
  readonly footnotes: readonly Footnote[];
  /** Of the text. */
  readonly language: string;
}

export function Footnotes({ footnotes, language }: Props) {
  const { words } = useWords();
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{words.reader.notes}</h2>
      <ol>
        {footnotes.map((footnote) => (
          <li key={footnote.letter} id={`note-${footnote.letter}`} tabIndex={-1}>
            <a
              className="footnote-letter"
              href={`#call-${footnote.letter}`}
              onClick={leap}
              aria-label={footnote.letter + words.colon + words.reader.backToWords}
            >
              {footnote.letter}
            </a>{' '}
            <q lang={language}>{footnote.passage.words}</q> <Remark footnote={footnote} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Remark({ footnote }: { readonly footnote: Footnote }) {
  const { words, pick } = useWords();
  if (footnote.kind === 'note')
    return (
      <>
        <i>{words.reader.noteKinds[footnote.note.kind]}</i>
        {words.colon}
        <Marked>{pick(footnote.note)}</Marked>
      </>
    );
  const { contact, dating } = footnote;
  return (
    <>
      <i>{words.reader.key.evidence}</i>
      {words.colon}
      {contact ? <LabelWords runs={labelRuns(pick(contact.label))} /> : words.reader.evidencePublication},{' '}
      {dateText(dating, { month: 'long' }, words)}
    </>
  );
}
