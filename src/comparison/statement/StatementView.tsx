/** One statement: its exact words, our translation, and a line that opens its teller, route and notes. */

import { type ReactNode, useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { passagesOf, type Statement } from '../../model/statement.ts';
import type { Half, Side } from '../../model/voices.ts';
import { halfOf, isSide } from '../../model/voices.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { isTranslated } from '../../selection/chain-of.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { Disclosure } from '../disclosure/Disclosure.tsx';
import { useDomId } from '../dom-id.ts';
import { DraftedContext } from '../drafted.ts';
import { SaidOnceContext, tellerLine } from '../said-once.ts';
import { ChainLine, ParagraphLink } from './ChainLine.tsx';
import { EditorNote } from './EditorNote.tsx';
import { modeLabel } from './mode-label.ts';
import { Quotation } from './Quotation.tsx';
import { StatementActions, StatementPages } from './StatementActions.tsx';
import { saidOn } from './said-on.ts';
import { TellerLink } from './TellerLink.tsx';
import { type Teller, tellerOf, toldAgain } from './teller.ts';
import './statement.css';

interface Props {
  readonly statement: Statement;
  /** Absent in the panel of a text. */
  readonly contact?: Contact | undefined;
  /** The half of the panel; absent for words of the text or of other voices. */
  readonly half?: Half;
  /** Whether it has the statement's id: of a sentence credited to both sides, only one of the two copies has. */
  readonly anchored?: boolean;
  /** The name of its point, where no heading has it. */
  readonly on?: string;
  /** The id of its point, where no heading has it. */
  readonly point?: PointId;
  readonly targeted?: boolean;
  /** Where the head of the row says already that more was left open. */
  readonly untagged?: boolean;
  /** Where it may be the refusal beside an account, which the head of the row does not say. */
  readonly declining?: boolean;
}

export function StatementView(props: Props) {
  const {
    statement,
    contact,
    half,
    anchored = true,
    on,
    point,
    targeted = false,
    untagged = false,
    declining,
  } = props;
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const library = useLibrary();
  const domId = useDomId();
  const text = library.text(statement.text);
  const main = passagesOf(statement);
  const side = half && statement.sides.filter(isSide).find((own) => halfOf(own) === half);
  const teller = tellerOf(statement, side, library, i18n);
  const translated = isTranslated(statement, library);
  const language = text?.language;
  const day = contact ? saidOn(statement, contact) : statement.said;
  const notes = library
    .notesIn(statement.text)
    .filter((note) => note.kind !== 'typography' && note.kind !== 'noise')
    .filter((note) => note.passages.some((p) => main.some((own) => p.start < own.end && p.end > own.start)));
  const said = day && messages.panel.said(dateText(day, { month: 'long' }, messages));
  const { tellers, translations } = useContext(SaidOnceContext);
  const { mark } = useContext(DraftedContext);
  const head = half && tellers[half];
  const isAsHead = head !== undefined && tellerLine(head) === tellerLine(teller);
  // One of the same name by another route must not be taken for the one at the head.
  const apart = teller.rest.filter((part) => head?.name === teller.name && !head.rest.includes(part));
  // Nor may one who relays another be taken for the one who spoke.
  const relaying = teller.relaying === head?.relaying ? undefined : teller.relaying;
  const count = notes.length + (statement.note ? 1 : 0);
  const repeats = statement.again.flatMap((_, index) => passagesOf(statement, index + 1)[0]?.paragraph ?? []);
  const behalf =
    statement.onBehalfOf.length > 0 ? [messages.panel.onBehalf(statement.onBehalfOf as Side[])] : [];
  const rest = [
    ...(repeats.length > 0
      ? [messages.panel.repeated(repeats.map((number) => messages.panel.paragraph(number)).join(', '))]
      : []),
    ...behalf,
    ...(statement.declines && side && declining ? [messages.panel.declinesOf([side])] : []),
    ...(statement.leavesOpen && side && !untagged ? [messages.panel.leftOpen(side)] : []),
    ...(new Set(statement.sides.filter(isSide).map(halfOf)).size > 1 ? [messages.panel.bothTellers] : []),
    ...(count > 0
      ? [
          messages.panel.notes(
            count,
            notes.map(({ kind }) => kind),
          ),
        ]
      : []),
  ];
  const line: ReactNode[] = [
    modeLabel(statement, translated && !translations.has(statement.text), text, i18n),
    ...(on ? [` · ${on}`] : []),
    <span key="teller" className={isAsHead && !relaying ? 'as-head' : undefined}>
      {' · '}
      <span className={isAsHead ? 'as-head' : undefined}>
        <TellerName teller={teller} />
        {apart.map((part) => `, ${part}`)}
        {relaying && ', '}
      </span>
      {relaying}
    </span>,
    ...(said ? [` · ${said}`] : []),
    ...rest.map((part) => ` · ${part}`),
  ];

  return (
    <article
      className={`statement ${half ? `in-${half}` : 'in-none'}${targeted ? ' is-targeted' : ''}`}
      id={anchored ? domId(statement.id) : undefined}
      data-statement={statement.id}
      data-point={point}
      tabIndex={-1}
      aria-label={side ? messages.sides[side] + messages.colon + teller.name : teller.name}
    >
      {mark?.(statement.id)}
      <Quotation
        passages={main}
        mode={statement.mode}
        language={language}
        translation={statement.translation}
      />
      <div className="by">
        <ParagraphLink statement={statement} passages={main} />
        <Disclosure summary={line}>
          <p className="byline">
            <b>
              <TellerLink teller={teller}>
                <TellerName teller={teller} />
              </TellerLink>
            </b>
            {teller.rest.map((part) => `, ${part}`)}
            {teller.relaying && `, ${teller.relaying}`}
            {said && `, ${said}`}
            {behalf.map((words) => messages.semicolon + words)}
          </p>
          <ChainLine statement={statement} />
          <EditorNote note={statement.note} />
          {notes.map((note) => (
            <p className="note" key={`${note.kind} ${note.passages[0]?.start}`}>
              <b>{messages.panel.note}</b>{' '}
              <q lang={language} dir="auto" translate="no">
                {note.passages.find((p) => main.some((own) => p.start < own.end && p.end > own.start))?.words}
              </q>
              {messages.colon}
              <Highlighted>{localize(note)}</Highlighted>
            </p>
          ))}
          <Elsewhere label={messages.panel.revises} ids={statement.revises} />
          <Elsewhere label={messages.panel.denies} ids={statement.denies} />
          <Elsewhere label={messages.panel.sameAs} ids={statement.sameAs} />
          {statement.again.map((again, index) => {
            const passages = passagesOf(statement, index + 1);
            return (
              <div className="again" key={passages[0]?.start ?? index}>
                <p className="mode">
                  {messages.panel.again} <ParagraphLink statement={statement} passages={passages} /> ·{' '}
                  {messages.modes(again.mode, translated)}
                  {again.sides &&
                    ` · ${tellerOf(toldAgain(statement, again), undefined, library, i18n).name}`}
                </p>
                <Quotation
                  passages={passages}
                  mode={again.mode}
                  language={language}
                  translation={again.translation}
                />
                <EditorNote note={again.note} />
              </div>
            );
          })}
          <StatementPages statement={statement} contact={contact?.id} />
        </Disclosure>
        <StatementActions statement={statement} side={side} />
      </div>
    </article>
  );
}

function TellerName({ teller: { name, isName } }: { readonly teller: Teller }) {
  return (
    <span {...(isName && { translate: 'no' as const })}>
      <Highlighted>{name}</Highlighted>
    </span>
  );
}

/** Links to the statements that this one revises, denies or repeats, each by its words. */
function Elsewhere({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const library = useLibrary();
  return ids.map((id) => {
    const other = library.statement(id);
    const text = other && library.text(other.text);
    if (!other || !text) return null;
    return (
      <p className="note" key={id}>
        <b>{label}</b>{' '}
        <ViewLink to={{ text: other.text, contact: undefined, statement: id, focus: 'highlight' }}>
          <q lang={text.language} dir="auto" translate="no">
            {passagesOf(other)
              .map((passage) => passage.words)
              .join(' […] ')}
          </q>
        </ViewLink>
      </p>
    );
  });
}
