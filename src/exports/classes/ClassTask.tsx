/** One point that a class answers: how the accounts relate, and why; then, on demand, what the editors say beside it. */

import { useI18n } from '../../messages/I18nContext.ts';
import { RELATIONS, type Relation } from '../../model/contact.ts';
import { RelationSign } from '../../ui/glyphs/RelationSign.tsx';
import { type Answer, LONGEST_REASON } from './answers.ts';
import { relationIn } from './answers-blocks.ts';
import { useClassMessages } from './class-messages.ts';
import { type Task, verdictOf } from './tasks.ts';

interface Props {
  readonly task: Task;
  readonly name: string;
  readonly answer: Answer;
  readonly revealed: boolean;
  readonly onAnswer: (change: Partial<Answer>) => void;
  /** What is said of where answers are kept. */
  readonly describedBy: string;
}

export function ClassTask({ task, name, answer, revealed, onAnswer, describedBy }: Props) {
  const { messages } = useI18n();
  const own = useClassMessages();
  const { point } = task.row;
  return (
    <div className="class-task">
      <fieldset>
        <legend>{own.question(name)}</legend>
        {RELATIONS.map((relation) => (
          <label key={relation}>
            <input
              type="radio"
              name={`relation-${point}`}
              checked={answer.relation === relation}
              onChange={() => onAnswer({ relation })}
            />
            <span>
              <RelationSign relation={relation} /> <b>{messages.panel.relations[relation]}</b>{' '}
              <span className="class-meaning">{own.meanings[relation]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="class-reason">
        {own.why}
        <textarea
          rows={3}
          maxLength={LONGEST_REASON}
          value={answer.reason}
          aria-describedby={describedBy}
          onChange={(event) => onAnswer({ reason: event.currentTarget.value })}
        />
      </label>
      {revealed && <Revealed task={task} answer={answer} />}
    </div>
  );
}

/** Neither is wrong: what differs is set side by side. */
function Revealed({ task, answer }: Pick<Props, 'task' | 'answer'>) {
  const i18n = useI18n();
  const own = useClassMessages();
  const verdict = verdictOf(task, answer.relation);
  const yours = answer.relation && relationIn(answer.relation, own, i18n);
  const [first] = task.relations;
  const theirs = first && relationIn(first.relation, own, i18n);
  const sentence =
    verdict === 'same'
      ? own.same(theirs ?? '')
      : verdict === 'different'
        ? own.different(yours ?? '', theirs ?? '')
        : verdict === 'several'
          ? own.several(yours ?? '')
          : own[verdict];
  return (
    <div className="class-revealed">
      <p>{sentence}</p>
      {task.relations.map((relation) => (
        <Assessed key={`${relation.of?.join() ?? ''} ${relation.relation}`} relation={relation} />
      ))}
    </div>
  );
}

function Assessed({ relation: { relation, reason, by } }: { readonly relation: Relation }) {
  const { messages, localize } = useI18n();
  return (
    <p>
      <span className="relation">
        <RelationSign relation={relation} /> {messages.panel.relations[relation]}
      </span>{' '}
      {localize(reason)} ({by})
    </p>
  );
}
