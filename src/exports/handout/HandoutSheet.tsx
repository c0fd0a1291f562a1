/** A hand-out as it is printed: head, both accounts point by point, boxes and lines for a class, where all of it is from. */

import { Fragment } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { RELATIONS } from '../../model/contact.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import { RelationSign } from '../../ui/glyphs/RelationSign.tsx';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { type SourceNote, sourceLines } from '../source-note.ts';
import { sourceNoteMessages } from '../source-note-messages.ts';
import type { HandoutCell } from './cells.ts';
import type { Handout, HandoutPoint } from './handout.ts';
import { useHandoutMessages } from './handout-messages.ts';
import type { Level } from './levels.ts';

interface Props {
  readonly handout: Handout;
  readonly level: Level;
  readonly note: SourceNote;
}

export function HandoutSheet({ handout, level, note }: Props) {
  const { language, messages } = useI18n();
  const own = useHandoutMessages();
  const { title, lines, columns, points, judged, judges, leftOut } = handout;
  const present = HALVES.filter((half) => columns[half]);
  const speaking = present.filter((half) => !columns[half]?.missing);
  const pointIn = (half: Half) => (point: HandoutPoint) => (
    <Point key={point.id} point={point} lines={level.lines} halves={[half]} />
  );
  return (
    <div className={`handout is-${level.type}`}>
      {!judged && (
        <p className="handout-name">
          {[own.name, own.class, own.day].map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      )}
      <p className="handout-title">{title}</p>
      {lines.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="handout-pair handout-heads">
        {HALVES.map((half) => (
          <Head key={half} half={half} handout={handout} />
        ))}
      </div>
      {speaking.length === present.length ? (
        points.map((point) => <Point key={point.id} point={point} lines={level.lines} halves={HALVES} />)
      ) : (
        <>
          <div className="handout-pair">
            {HALVES.map((half) => (
              <div key={half}>
                {columns[half]?.missing?.map((text) => (
                  <p key={text} className="handout-missing">
                    {text}
                  </p>
                )) ?? points.slice(0, 1).map(pointIn(half))}
              </div>
            ))}
          </div>
          {/* Below what says that the other column is empty, the sheet is all theirs: none is left out for want of room. */}
          {speaking.flatMap((half) => points.slice(1).map(pointIn(half)))}
        </>
      )}
      <div className="handout-foot">
        {leftOut && <p>{leftOut}</p>}
        <p>
          {judges.length > 0 && `${own.assessedBy(judges)} `}
          {hasTranslation(points) && own.ourTranslation}
        </p>
        <p>
          {sourceLines(note, sourceNoteMessages.of(language), messages).map(([label, value]) => (
            <span key={label}>
              {label}
              {messages.colon}
              {value}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}

/** Whose column it is, who speaks most in it, and by which route the words came. */
function Head({ half, handout: { columns } }: { readonly half: Half; readonly handout: Handout }) {
  const { messages } = useI18n();
  const own = useHandoutMessages();
  const column = columns[half];
  return (
    <div className={`in-${half}`}>
      {column && (
        <p>
          <SideMark half={half} /> <b>{column.name}</b>
          {column.teller && messages.colon + column.teller}
        </p>
      )}
      {column && column.routes.length > 0 && (
        <p className="handout-small">
          {own.route}
          {messages.colon}
          {column.routes.join(messages.semicolon)}
        </p>
      )}
    </div>
  );
}

interface PointProps {
  readonly point: HandoutPoint;
  readonly lines: number;
  /** Without the one that has no account at all. */
  readonly halves: readonly Half[];
}

function Point({ point, lines, halves }: PointProps) {
  const { messages, localize } = useI18n();
  return (
    <div className="handout-point">
      <p className="handout-head">
        <b>
          {point.number}. {point.name}
        </b>
        {point.state && <span>{point.state}</span>}
      </p>
      {point.groups.map(({ relations = [], only, cells }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a point never change their order
        <Fragment key={index}>
          {relations.map(({ relation, reason }) => (
            <p key={reason.en} className="handout-relation">
              <b>
                <RelationSign relation={relation} /> {messages.panel.relations[relation]}
              </b>{' '}
              {localize(reason)}
            </p>
          ))}
          {only && <p className="handout-relation">{only}</p>}
          <div className={halves.length > 1 ? 'handout-pair' : undefined}>
            {halves.map((half) => (
              <Cell key={half} half={half} cell={cells[half]} />
            ))}
          </div>
        </Fragment>
      ))}
      {point.asks && <Ask lines={lines} />}
    </div>
  );
}

function Cell({ half, cell }: { readonly half: Half; readonly cell: HandoutCell | undefined }) {
  const { language, messages } = useI18n();
  return (
    <div className={`in-${half}`}>
      {cell?.none && <p className="handout-none">{cell.none}</p>}
      {cell?.quotes.map(({ id, whose, words, language: lang, translation, isCited, by }) => (
        <div key={id} className={`handout-quote${isCited ? '' : ' is-paraphrase'}`}>
          <p className="handout-words" lang={lang} dir="auto" translate="no">
            {words}
          </p>
          {translation && (
            <p>
              {translation.language !== language &&
                messages.panel.translationInto[translation.language] + messages.colon}
              <span lang={translation.language}>{translation.words}</span>
            </p>
          )}
          <p className="handout-small">{[...(whose ? [whose] : []), ...by].join(' · ')}</p>
        </div>
      ))}
    </div>
  );
}

/** Boxes to tick, and lines to write on. */
function Ask({ lines }: { readonly lines: number }) {
  const { messages } = useI18n();
  const own = useHandoutMessages();
  return (
    <div className="handout-ask">
      <p className="handout-boxes">
        {own.question}
        {RELATIONS.map((relation) => (
          <span key={relation}>
            <i /> <RelationSign relation={relation} /> {messages.panel.relations[relation]}
          </span>
        ))}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one line is as the other
        <div key={index} className="handout-line">
          {index === 0 && <p>{own.why}</p>}
        </div>
      ))}
    </div>
  );
}

function hasTranslation(points: readonly HandoutPoint[]): boolean {
  return points.some(({ groups }) =>
    groups.some(({ cells }) =>
      HALVES.some((half) => cells[half]?.quotes.some(({ translation }) => translation !== undefined)),
    ),
  );
}
