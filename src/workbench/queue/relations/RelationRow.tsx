/** One point of a contact: the two accounts beside each other, what is set already, and the form for what is due. */

import { useId, useRef, useState } from 'react';
import type { PairDraft } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { HALVES, type Half, halfOf, isSide, type Side } from '../../../model/voices.ts';
import { RelationSign } from '../../../ui/glyphs/RelationSign.tsx';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import type { Act } from '../../files/act.ts';
import type { Names } from '../names.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Stated, StatedRelation, StatedText } from '../stated.ts';
import type { Row } from '../what-is-left.ts';
import { Account } from './Account.tsx';
import { RelationForm } from './RelationForm.tsx';

interface Props {
  readonly row: Row;
  readonly number: number;
  readonly count: number;
  readonly relations: readonly StatedRelation[];
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

export function RelationRow(props: Props) {
  const { row, number, count, relations, candidates, names } = props;
  const { messages, localize } = useI18n();
  const { relations: own } = useQueueMessages();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  /** A further one, or one that is changed. */
  const [open, setOpen] = useState<'further' | StatedRelation>();
  const due = relations.length === 0;
  const key = `${row.contact} ${row.point}`;
  const changed = typeof open === 'object' ? open : undefined;
  const choosing = due || open === 'further';
  const several = HALVES.some((half) => row.accounts[half].length > 1);
  const toggle = (statement: string) =>
    setChosen(
      chosen.includes(statement) ? chosen.filter((one) => one !== statement) : [...chosen, statement],
    );
  const close = () => {
    setChosen([]);
    setOpen(undefined);
  };
  return (
    <section ref={root} className="relation-row" aria-labelledby={id} data-row={key}>
      <h4 id={id} tabIndex={-1} data-due={due ? key : undefined}>
        {own.point(number, count, names.pointName(row.point))}
      </h4>
      {relations.map((relation) => {
        const kind = messages.panel.relations[relation.relation];
        return (
          <div className="relation-set" key={`${relation.of?.join() ?? ''} ${relation.relation}`}>
            <span className="relation">
              <RelationSign relation={relation.relation} /> {kind}
            </span>
            <p className="reason">
              {localize(relation.reason)} · {own.by} {relation.by}, {relation.on}
            </p>
            <span className="action-row">
              <button
                type="button"
                className="button is-line"
                aria-expanded={changed === relation}
                onClick={() => setOpen(relation)}
              >
                {own.change(kind)}
              </button>
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
                {own.remove(kind)}
              </button>
            </span>
          </div>
        );
      })}
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
                candidates={candidates}
                textOf={props.textOf}
                names={names}
                statement={statement}
                choosable={choosing && several}
                chosen={chosen.includes(statement.id)}
                onChosen={() => toggle(statement.id)}
              />
            ))}
          </div>
        ))}
      </div>
      {choosing || changed ? (
        <RelationForm
          // What is proposed for it comes once the rules have read both texts.
          key={changed ? `${changed.of?.join() ?? ''} ${changed.relation}` : (candidates[0]?.of.join() ?? '')}
          {...props}
          labelledBy={id}
          root={root}
          changed={changed}
          further={!due}
          several={several}
          chosen={chosen}
          onChosen={setChosen}
          onDone={close}
        />
      ) : (
        <button type="button" className="button is-line" onClick={() => setOpen('further')}>
          {own.further}
        </button>
      )}
    </section>
  );
}

function sidesIn(statements: readonly Stated[], half: Half): readonly Side[] {
  return [...new Set(statements.flatMap(({ sides }) => sides.filter(isSide)))].filter(
    (side) => halfOf(side) === half,
  );
}
