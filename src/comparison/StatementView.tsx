/** One statement: how its words are told, the exact words, our English, who tells it, by what route, and notes. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import type { Mode, Statement } from '../model/statement.ts';
import type { Half, Side } from '../model/voices.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { dateText } from '../words/dates.ts';
import { Marked } from '../words/Marked.tsx';
import { useWords } from '../words/WordsContext.ts';
import { ChainLine, chainOf, ParagraphLink } from './ChainLine.tsx';
import { StatementActions } from './StatementActions.tsx';
import { modeLabel } from './statement-citation.ts';
import { TextWords } from './TextWords.tsx';
import { tellerOf } from './teller.ts';

interface Props {
  readonly statement: Statement;
  /** Absent where the statement stands under its text. */
  readonly contact?: Contact | undefined;
  /** The half it stands in; absent for words of the text or of other voices. */
  readonly half?: Half;
  /** Once per statement and page: the other copy of a sentence told by both carries no id. */
  readonly anchored?: boolean;
  /** The row it stands under, where that is not plain from its place. */
  readonly on?: string;
  /** Its id, where no row of its own leads there. */
  readonly point?: PointId;
  readonly targeted?: boolean;
}

export function StatementView(props: Props) {
  const { statement, contact, half, anchored = true, on, point, targeted = false } = props;
  const wording = useWords();
  const { words, pick } = wording;
  const library = useLibrary();
  const text = library.text(statement.text);
  const main = statement.passages.filter((passage) => passage.telling === 0);
  const side = half && statement.sides.filter(isSide).find((own) => halfOf(own) === half);
  const teller = tellerOf(statement, side, library, wording);
  const translated =
    text !== undefined &&
    chainOf(statement, text).some((link) => link.language && link.language !== text.language);
  const language = text?.language ?? 'fr';
  const day = contact ? saidOn(statement, contact) : statement.said;
  const notes = library
    .notesIn(statement.text)
    .filter((note) => note.kind !== 'typography' && note.kind !== 'noise')
    .filter((note) => note.passages.some((p) => main.some((own) => p.start < own.end && p.end > own.start)));

  return (
    <article
      className={`statement ${half ? `in-${half}` : 'in-none'}${targeted ? ' is-targeted' : ''}`}
      id={anchored ? statement.id : undefined}
      data-statement={statement.id}
      data-point={point}
      tabIndex={-1}
      aria-label={side ? words.sides[side] + words.colon + teller.name : teller.name}
    >
      <p className="mode">
        {modeLabel(statement, translated, wording)}
        {on && ` · ${on}`}
        {statement.leavesOpen && side && <span className="tag">{words.panel.leftOpen(side)}</span>}
        {statement.sides.filter(isSide).length > 1 && <span className="tag">{words.panel.bothTellers}</span>}
      </p>
      <blockquote className={`words ${quoteClass(statement.mode)}`}>
        <TextWords passages={main} language={language} />
      </blockquote>
      {statement.translation && (
        <p className="translation" lang="en">
          <Marked>{statement.translation}</Marked>
        </p>
      )}
      <p className="byline">
        <b>
          <Marked>{teller.name}</Marked>
        </b>
        {teller.rest.map((part) => `, ${part}`)}
        {day && `, ${words.panel.said(dateText(day, { month: 'long' }, words))}`}
        {statement.onBehalfOf.length > 0 &&
          `${words.semicolon}${words.panel.onBehalf(statement.onBehalfOf as Side[])}`}
      </p>
      <ChainLine statement={statement} passages={main} />
      <StatementActions statement={statement} side={side} />
      {statement.note && (
        <p className="note">
          <b>{words.panel.note}</b> <Marked>{pick(statement.note)}</Marked>
        </p>
      )}
      {notes.map((note) => (
        <p className="note" key={`${note.kind} ${note.passages[0]?.start}`}>
          <b>{words.panel.note}</b>{' '}
          <q lang={language}>
            {note.passages.find((p) => main.some((own) => p.start < own.end && p.end > own.start))?.words}
          </q>
          {words.colon}
          <Marked>{pick(note)}</Marked>
        </p>
      ))}
      <Elsewhere label={words.panel.revises} ids={statement.revises} />
      <Elsewhere label={words.panel.denies} ids={statement.denies} />
      <Elsewhere label={words.panel.sameAs} ids={statement.sameAs} />
      {statement.again.map((again, index) => {
        const passages = statement.passages.filter((passage) => passage.telling === index + 1);
        return (
          <div className="again" key={passages[0]?.start ?? index}>
            <p className="mode">
              {words.panel.again} <ParagraphLink statement={statement} passages={passages} /> ·{' '}
              {words.modes(again.mode, translated)}
            </p>
            <blockquote className={`words ${quoteClass(again.mode)}`}>
              <TextWords passages={passages} language={language} />
            </blockquote>
            {again.translation && (
              <p className="translation" lang="en">
                <Marked>{again.translation}</Marked>
              </p>
            )}
            {again.note && (
              <p className="note">
                <b>{words.panel.note}</b> <Marked>{pick(again.note)}</Marked>
              </p>
            )}
          </div>
        );
      })}
    </article>
  );
}

/** The statements that this one changes, denies or repeats, by their words. */
function Elsewhere({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const library = useLibrary();
  return ids.map((id) => {
    const other = library.statement(id);
    const text = other && library.text(other.text);
    if (!other || !text) return null;
    return (
      <p className="note" key={id}>
        <b>{label}</b>{' '}
        <Go to={{ text: other.text, contact: undefined, statement: id, land: 'highlight' }}>
          <q lang={text.language} dir="auto">
            {other.passages
              .filter((passage) => passage.telling === 0)
              .map((passage) => passage.words)
              .join(' […] ')}
          </q>
        </Go>
      </p>
    );
  });
}

/** The day it was said, where it is not simply that of the contact. */
function saidOn({ said }: Statement, { status, dating }: Contact) {
  if (!said) return undefined;
  return status !== 'held' || said.first !== dating.first || said.last !== dating.last ? said : undefined;
}

function quoteClass(mode: Mode): string {
  return mode === 'direct' || mode === 'mixed' ? 'is-cited' : 'is-paraphrase';
}
