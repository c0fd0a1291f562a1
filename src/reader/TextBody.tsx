/** The whole text in numbered paragraphs, in its own language, with all that is marked in it. */

import { type ClipboardEvent, memo, useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Text } from '../model/corpus.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { followWithinPage } from '../ui/focus-and-scroll.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { copiedWords } from './copied-words.ts';
import { type FootnoteMarking, halvesOf, type StatementMarking, type TextMarking } from './markings.ts';
import { useReaderMessages } from './reader-messages.ts';
import { nest, type Piece, segmentsOf } from './segments.ts';

interface Props {
  readonly text: Text;
  readonly markings: readonly TextMarking[];
  readonly selected: string | undefined;
}

export const TextBody = memo(({ text, markings, selected }: Props) => {
  const own = useReaderMessages();
  const paragraphs = useMemo(
    () => text.paragraphs.map((span) => ({ span, pieces: nest(segmentsOf(span, markings)) })),
    [text, markings],
  );
  return (
    <ol className="reader-paragraphs" onCopy={copyWords}>
      {paragraphs.map(({ span, pieces }, index) => (
        <li key={span.start}>
          <span className="paragraph-number" aria-hidden="true">
            {index + 1}
          </span>
          <span className="sr-only">{own.paragraph(index + 1)}</span>
          <p lang={text.language} dir="auto">
            <Pieces pieces={pieces} content={text.content} selected={selected} />
          </p>
        </li>
      ))}
    </ol>
  );
});

/** Browsers disagree about what is copied around what cannot be selected. */
function copyWords(event: ClipboardEvent): void {
  const selection = getSelection();
  const words = selection && copiedWords(selection, event.currentTarget);
  if (!words) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', words);
}

interface PiecesProps {
  readonly pieces: readonly Piece<TextMarking>[];
  readonly content: string;
  readonly selected: string | undefined;
  /** How many statements enclose the pieces: each underlines a little lower. */
  readonly depth?: number;
}

function Pieces({ pieces, content, selected, depth = 0 }: PiecesProps) {
  return pieces.map((piece) => {
    if (!('marking' in piece))
      return <Highlighted key={piece.start}>{content.slice(piece.start, piece.end)}</Highlighted>;
    const { marking, begins, ends, inside, start } = piece;
    const inner = { pieces: inside, content, selected };
    if (marking.kind === 'footnote')
      return (
        <span key={`${start} ${marking.key}`} className={`noted is-${marking.footnote.kind}`}>
          <Pieces {...inner} depth={depth} />
          {ends && marking.called && <FootnoteCall marking={marking} />}
        </span>
      );
    const { statement } = marking;
    return (
      <mark
        key={`${start} ${marking.key}`}
        className={`highlight ${sideClass(marking)} depth-${Math.min(depth, 3)}${selected === statement.id ? ' is-selected' : ''}`}
        data-statement={statement.id}
        // A translator may have the text, but not the words that somebody is quoted with.
        translate="no"
      >
        {begins && marking.labelled && (
          <HighlightLabel marking={marking} selected={selected === statement.id} />
        )}
        <Pieces {...inner} depth={depth + 1} />
      </mark>
    );
  });
}

/** The sides and the number before a passage, as a link to its statement. */
function HighlightLabel({
  marking: { statement, place, number, telling },
  selected,
}: {
  readonly marking: StatementMarking;
  readonly selected: boolean;
}) {
  const { language, messages, localize } = useI18n();
  const own = useReaderMessages();
  const library = useLibrary();
  const point = place?.point && library.point(place.point);
  const halves = halvesOf(statement, place);
  const speaker = statement.speaker === undefined ? undefined : library.person(statement.speaker);
  const teller = speaker
    ? localize(speaker.name)
    : sentence(messages.and(statement.sides.map((voice) => messages.sides[voice] ?? voice)));
  return (
    <ViewLink
      className="highlight-label"
      lang={language}
      to={{ statement: statement.id, focus: 'statement' }}
      aria-current={selected || undefined}
      aria-label={own.mark(number, teller, point ? localize(point.name) : undefined, telling > 0)}
      data-highlight={statement.id}
    >
      {halves.map((half) => (
        <SideMark key={half} half={half} state={place?.as === 'context' ? 'context' : 'filled'} />
      ))}
      {halves.length === 0 && <span className="told-dot" aria-hidden="true" />}
      {number}
      {/* The style sheet writes it: the name of the link has it already, with a space that the layout makes here. */}
      {telling > 0 && <span className="is-again" data-again={own.again} />}
    </ViewLink>
  );
}

function FootnoteCall({ marking: { footnote } }: { readonly marking: FootnoteMarking }) {
  const { language } = useI18n();
  return (
    <sup>
      <a
        id={`call-${footnote.letter}`}
        className="footnote-call"
        lang={language}
        href={`#note-${footnote.letter}`}
        onClick={(event) => followWithinPage(event, 'center')}
      >
        {footnote.letter}
      </a>
    </sup>
  );
}

function sideClass({ statement, place }: StatementMarking): string {
  const halves = halvesOf(statement, place);
  const side = halves.length === 2 ? 'of-both' : halves[0] ? `of-${halves[0]}` : 'of-none';
  return place?.as === 'context' || place?.as === 'told' ? `${side} is-faint` : side;
}
