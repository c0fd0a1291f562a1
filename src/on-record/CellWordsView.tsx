/** What one cell summarizes: each side's state and exact words, then what the text itself reports. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { CellState } from '../model/cell.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import { passagesOf, type Statement } from '../model/statement.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { cellWords, type SideWords } from '../selection/cell-words.ts';
import { Ring } from '../ui/glyphs/Ring.tsx';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { OurTranslation } from '../ui/OurTranslation.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';

export function CellWordsView({ contact, point }: { readonly contact: Contact; readonly point: PointId }) {
  const library = useLibrary();
  const { sides, told } = useMemo(() => cellWords(library, contact, point), [library, contact, point]);
  return (
    <>
      {sides.map((own) => (
        <OfSide key={own.side} words={own} />
      ))}
      {told.map((statement) => (
        <Told key={statement.id} statement={statement} />
      ))}
    </>
  );
}

/** The mark identifies the side, so its half is never empty. */
const MARK = {
  account: 'filled',
  declined: 'hatched',
  'account-declines': 'filled',
  open: 'filled',
  elsewhere: 'filled',
  context: 'context',
  told: 'filled',
  none: 'filled',
} as const satisfies Record<CellState, string>;

function OfSide({ words: { side, state, statements, elsewhere, context } }: { readonly words: SideWords }) {
  const { messages, localize } = useI18n();
  const own = useOnRecordMessages();
  const library = useLibrary();
  const half = halfOf(side);
  const silent = statements.length + elsewhere.length + context.length === 0;
  return (
    <div className={`cell-side in-${half}`} data-side={side}>
      <p className="cell-side-head">
        <SideMark half={half} state={MARK[state]} />
        <b>{messages.sides[side]}</b>{' '}
        {!silent && (
          <span className="cell-side-state">
            {state === 'open' && <Ring />} {own.state(state, side)}
          </span>
        )}
      </p>
      {silent && <p className="cell-nothing">{own.nothingFrom(side)}</p>}
      {statements.map((statement) => (
        <Quoted key={statement.id} statement={statement} />
      ))}
      {elsewhere.map(({ statement, under }) => (
        <div key={statement.id} className="cell-context">
          <p>{own.under(localize(library.point(under)?.name ?? { en: under, fr: under }))}</p>
          <Quoted statement={statement} />
        </div>
      ))}
      {context.length > 0 && (
        <div className="cell-context">
          {statements.length > 0 && <p>{own.context}</p>}
          {context.map((statement) => (
            <Quoted key={statement.id} statement={statement} />
          ))}
        </div>
      )}
    </div>
  );
}

function Quoted({ statement }: { readonly statement: Statement }) {
  return (
    <>
      <blockquote className="cell-quote">
        <ExactWords statement={statement} />
      </blockquote>
      <Translation statement={statement} />
      <Relayed statement={statement} />
    </>
  );
}

/** From whom the side relays it: these are not that person's own words. */
function Relayed({ statement: { voice } }: { readonly statement: Statement }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const names = voice.flatMap((id) => library.person(id) ?? []).map(({ name }) => localize(name));
  return names.length > 0 && <p className="cell-relayed">{messages.panel.voices(names)}</p>;
}

/** Hidden by the same switch as in the comparison. */
function Translation({ statement: { translation, text } }: { readonly statement: Statement }) {
  const from = useLibrary().text(text)?.language;
  return <OurTranslation className="cell-translation" translation={translation} from={from} />;
}

/** Small and attributed, since it is no side's account. */
function Told({ statement }: { readonly statement: Statement }) {
  const { messages, localize } = useI18n();
  const own = useOnRecordMessages();
  const text = useLibrary().text(statement.text);
  const publisher = text ? localize(text.publisher.name) : messages.sides.newsroom;
  const sides = statement.sides.filter(isSide);
  const other = statement.sides.find((voice) => !isSide(voice) && voice !== 'newsroom');
  const bySide = statement.mode === 'mention' ? own.mentionedBy(sides) : messages.panel.unnamed;
  const teller =
    sides.length > 0
      ? bySide
      : other
        ? own.otherVoice(messages.sides[other] ?? other)
        : own.toldBy(publisher);
  return (
    <div className="cell-told">
      <Ring /> {teller}
      {messages.colon}
      <span className="told-words">
        <ExactWords statement={statement} />
      </span>
      <Translation statement={statement} />
    </div>
  );
}

/** The statement, in its language; an ellipsis marks what is left out between two passages, and of a quotation. */
function ExactWords({ statement }: { readonly statement: Statement }) {
  return (
    <span lang={useLibrary().text(statement.text)?.language} dir="auto" translate="no">
      {passagesOf(statement).map(({ start, words, cutBefore, cutAfter }, index) => (
        <span key={start}>
          {(index > 0 || cutBefore) && LEFT_OUT}
          <Highlighted>{words}</Highlighted>
          {cutAfter && LEFT_OUT}
        </span>
      ))}
    </span>
  );
}

const LEFT_OUT = <span lang="en">{' […] '}</span>;
