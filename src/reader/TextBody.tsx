/** The whole text in numbered paragraphs, in its own language, with all that is marked in it. */

import { memo, useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Text } from '../model/corpus.ts';
import { isSide } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { followWithinPage } from '../ui/focus-and-scroll.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import type { FootnoteMarking, StatementMarking, TextMarking } from './markings.ts';
import { nest, type Piece, segmentsOf } from './segments.ts';

interface Props {
  readonly text: Text;
  readonly markings: readonly TextMarking[];
  readonly selected: string | undefined;
}

export const TextBody = memo(({ text, markings, selected }: Props) => {
  const { messages } = useI18n();
  const paragraphs = useMemo(
    () => text.paragraphs.map((span) => ({ span, pieces: nest(segmentsOf(span, markings)) })),
    [text, markings],
  );
  return (
    <ol className="reader-paragraphs">
      {paragraphs.map(({ span, pieces }, index) => (
        <li key={span.start}>
          <span className="paragraph-number" aria-hidden="true">
            {index + 1}
          </span>
          <span className="sr-only">{messages.reader.paragraph(index + 1)}</span>
          <p lang={text.language} dir="auto">
            <Pieces pieces={pieces} content={text.content} selected={selected} />
          </p>
        </li>
      ))}
    </ol>
  );
});

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
  marking: { statement, place, telling },
  selected,
}: {
  readonly marking: StatementMarking;
  readonly selected: boolean;
}) {
  const { language, messages, localize } = useI18n();
  const library = useLibrary();
  const point = place?.point && library.point(place.point);
  const halves = halvesOf(statement.sides, place?.halves);
  const speaker = statement.speaker === undefined ? undefined : library.person(statement.speaker);
  const teller = speaker
    ? localize(speaker.name)
    : messages.and(statement.sides.map((voice) => messages.sides[voice]));
  return (
    <ViewLink
      className="highlight-label"
      lang={language}
      to={{ statement: statement.id, focus: 'statement' }}
      aria-current={selected || undefined}
      aria-label={messages.reader.mark(
        place?.number,
        teller,
        point ? localize(point.name) : undefined,
        telling > 0,
      )}
      data-highlight={statement.id}
    >
      {halves.map((half) => (
        <SideMark key={half} half={half} state={place?.as === 'context' ? 'context' : 'filled'} />
      ))}
      {halves.length === 0 && <span className="told-dot" aria-hidden="true" />}
      {place?.number}
      {telling > 0 && <span aria-hidden="true">↻</span>}
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
  const halves = halvesOf(statement.sides, place?.halves);
  const side = halves.length === 2 ? 'of-both' : halves[0] ? `of-${halves[0]}` : 'of-none';
  return place?.as === 'context' || place?.as === 'told' ? `${side} is-faint` : side;
}

/** A statement that bears on no contact takes the halves of the sides that tell it. */
function halvesOf(sides: StatementMarking['statement']['sides'], placed?: readonly ('left' | 'right')[]) {
  if (placed) return placed;
  return [
    ...new Set(sides.filter(isSide).map((side) => (side === 'ru' ? ('left' as const) : ('right' as const)))),
  ];
}
