/** One point of a contact: the two accounts beside each other, what is set already, and the form for what is due. */

import { type ReactNode, useId, useRef, useState } from 'react';
import type { PairDraft } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { RELATIONS, type Relation, type RelationKind } from '../../../model/contact.ts';
import { inOneLine } from '../../../model/passage.ts';
import { HALVES, type Half, halfOf, isSide, type Side } from '../../../model/voices.ts';
import { RelationSign } from '../../../ui/glyphs/RelationSign.tsx';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import type { Act } from '../../files/act.ts';
import { TextField } from '../forms/Fields.tsx';
import { KeyButton } from '../KeyButton.tsx';
import type { Names } from '../names.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Stated, StatedText } from '../stated.ts';
import { useListener } from '../use-listener.ts';
import type { Row } from '../what-is-left.ts';
import {
  bothChosen,
  RELATION_KEYS,
  type RelationFault,
  relateAct,
  relationFaults,
  sharedWords,
} from './relation-state.ts';

interface Props {
  readonly row: Row;
  readonly number: number;
  readonly count: number;
  readonly relations: readonly Relation[];
  readonly candidates: readonly PairDraft[];
  readonly textOf: (text: string) => StatedText | undefined;
  readonly names: Names;
  readonly letterKeys: boolean;
  readonly judge: string;
  /** Asks who judges. */
  readonly onJudgeMissing: () => void;
  readonly today: string;
  /** Why the last act was not done. */
  readonly refused: string | undefined;
  /** `done` is what it is called when it is. */
  readonly onAct: (act: Act, done: string) => boolean;
}

const SIGNS: Readonly<Record<RelationKind, string>> = { agree: '=', emphasis: '~', conflict: '≠' };

export function RelationRow(props: Props) {
  const { row, number, count, relations, candidates, names, letterKeys, judge, today } = props;
  const { language, messages, localize } = useI18n();
  const { relations: own } = useQueueMessages();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState<readonly RelationFault[]>([]);
  const [open, setOpen] = useState(false);
  const due = relations.length === 0;
  const key = `${row.contact} ${row.point}`;
  const [picked, setPicked] = useState<RelationKind>();
  /** Saves; or says what is missing, and goes to the first field that is empty. */
  const save = (relation: RelationKind | undefined) => {
    const judged = { row, relation, chosen, reason, by: judge };
    const faults = relationFaults(judged);
    setTried(faults);
    if (faults.includes('reason')) root.current?.querySelector<HTMLElement>('input[required]')?.focus();
    else if (faults.includes('by')) props.onJudgeMissing();
    if (faults.length > 0 || relation === undefined) return;
    const act = relateAct(judged, relation, { language, on: today, further: !due });
    if (!props.onAct(act, messages.panel.relations[relation])) return;
    setChosen([]);
    setReason('');
    setPicked(undefined);
    setOpen(false);
  };
  /** With a reason it is saved at once; without, the reason is asked for, and Enter saves. */
  const pick = (relation: RelationKind) => {
    setPicked(relation);
    save(relation);
  };
  useListener(root, 'keydown', (event) => {
    const { target, ctrlKey, metaKey, isComposing } = event;
    const isField =
      target instanceof Element && target.closest('input:not([type=checkbox]), select') !== null;
    const relation = RELATION_KEYS[event.key];
    if (!letterKeys || isField || ctrlKey || metaKey || isComposing || !relation || (!due && !open)) return;
    event.preventDefault();
    pick(relation);
  });
  const toggle = (statement: string) =>
    setChosen(
      chosen.includes(statement) ? chosen.filter((one) => one !== statement) : [...chosen, statement],
    );
  const choosing = due || open;
  const [candidate] = candidates;
  const several = HALVES.some((half) => row.accounts[half].length > 1);
  return (
    <section ref={root} className="relation-row" aria-labelledby={id} data-row={key}>
      <h4 id={id} tabIndex={-1} data-due={due ? key : undefined}>
        {own.point(number, count, names.pointName(row.point))}
      </h4>
      {relations.map((relation) => (
        <div className="relation-set" key={relation.of?.join() ?? 'all'}>
          <span className="relation">
            <RelationSign relation={relation.relation} /> {messages.panel.relations[relation.relation]}
          </span>
          <p className="reason">
            {localize(relation.reason)} · {own.by} {relation.by}, {relation.on}
          </p>
          <button
            type="button"
            className="button is-line"
            onClick={() =>
              props.onAct(
                {
                  type: 'unrelate',
                  contact: row.contact,
                  point: row.point,
                  ...(relation.of && { of: relation.of }),
                },
                own.removed,
              )
            }
          >
            {own.remove(messages.panel.relations[relation.relation])}
          </button>
        </div>
      ))}
      {choosing && several && <p className="relation-hint">{own.choose}</p>}
      <div className="pair">
        {HALVES.map((half) => (
          <div key={half} className={`cell in-${half}`}>
            <p className="relation-side">
              <SideMark half={half} /> {messages.column(sidesIn(row.accounts[half], half))}
            </p>
            {row.accounts[half].map((statement) => (
              <Account
                key={statement.id}
                {...props}
                statement={statement}
                choosable={choosing && several}
                chosen={chosen.includes(statement.id)}
                onChosen={() => toggle(statement.id)}
              />
            ))}
          </div>
        ))}
      </div>
      {choosing ? (
        <form
          className="relation-form"
          aria-labelledby={id}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(picked);
          }}
        >
          {candidate && several && (
            <button type="button" className="button is-line" onClick={() => setChosen([...candidate.of])}>
              {own.useCandidate}
            </button>
          )}
          <div className="action-row">
            {RELATIONS.map((relation, index) => (
              <KeyButton
                key={relation}
                letterKeys={letterKeys}
                plain
                shortcut={SIGNS[relation]}
                spelled={`${SIGNS[relation]} ${index + 1}`}
                aria-pressed={picked === relation}
                onClick={() => pick(relation)}
              >
                <RelationSign relation={relation} /> {messages.panel.relations[relation]}
              </KeyButton>
            ))}
          </div>
          <TextField
            label={own.reason}
            why={own.reasonWhy}
            value={reason}
            required
            error={tried.includes('reason') && reason.trim() === '' ? own.reasonMissing : undefined}
            onChange={setReason}
          />
          {tried.includes('both') && !bothChosen(row, chosen) && (
            <p className="card-lacks">{own.bothMissing}</p>
          )}
          {props.refused && <p className="card-lacks">{props.refused}</p>}
          {tried.includes('kind') && picked === undefined && <p className="card-lacks">{own.kindMissing}</p>}
          <div className="action-row">
            <button type="submit" className="button is-solid">
              {own.save}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button is-line" onClick={() => setOpen(true)}>
          {own.further}
        </button>
      )}
    </section>
  );
}

interface AccountProps extends Pick<Props, 'textOf' | 'names' | 'candidates'> {
  readonly statement: Stated;
  readonly choosable: boolean;
  readonly chosen: boolean;
  readonly onChosen: () => void;
}

/** The words of one statement, with what they have in common with the other side marked. */
function Account({ statement, textOf, names, candidates, choosable, chosen, onChosen }: AccountProps) {
  const { language, messages } = useI18n();
  const { relations: own } = useQueueMessages();
  const id = useId();
  const text = textOf(statement.text);
  const { speaker, office, voice, translation } = statement;
  const teller = [speaker, office].flatMap((one) => (one === undefined ? [] : names.tellerName(one)));
  const shared = sharedWords(statement, candidates);
  const isCandidate = candidates.some(({ of }) => of.includes(statement.id));
  const translated = translation?.[language] ?? translation?.en;
  return (
    <div className="relation-account">
      {choosable && <input type="checkbox" checked={chosen} aria-labelledby={id} onChange={onChosen} />}
      <div>
        <blockquote id={id} className="card-words" lang={text?.language} dir="auto" translate="no">
          {statement.passages.map(({ start, end }, index) => (
            <span key={start}>
              {index > 0 && ' […] '}
              {marked(text?.content ?? '', start, end, shared)}
            </span>
          ))}
        </blockquote>
        {translated !== undefined && !text?.language.startsWith(language) && (
          <p className="card-translation">{translated}</p>
        )}
        <p className="relation-by">
          {[
            ...teller,
            ...(voice.length > 0 ? [messages.panel.voices(voice.map((one) => names.tellerName(one)))] : []),
          ].join(', ')}
          {isCandidate && ` · ${own.candidate}`}
        </p>
      </div>
    </div>
  );
}

function marked(
  content: string,
  start: number,
  end: number,
  shared: readonly { start: number; end: number }[],
) {
  const here = shared
    .filter((one) => one.start >= start && one.end <= end)
    .toSorted((a, b) => a.start - b.start);
  const pieces: ReactNode[] = [];
  let at = start;
  for (const one of here) {
    if (one.start < at) continue;
    pieces.push(inOneLine(content.slice(at, one.start)));
    pieces.push(
      <span key={one.start} className="in-common">
        {inOneLine(content.slice(one.start, one.end))}
      </span>,
    );
    at = one.end;
  }
  return [...pieces, inOneLine(content.slice(at, end))];
}

function sidesIn(statements: readonly Stated[], half: Half): readonly Side[] {
  return [...new Set(statements.flatMap(({ sides }) => sides.filter(isSide)))].filter(
    (side) => halfOf(side) === half,
  );
}
