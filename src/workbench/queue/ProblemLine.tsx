/** One problem in words, with the button that fixes it where there is one. */

import { useI18n } from '../../messages/I18nContext.ts';
import { type Fix, fixOf } from './fix-of.ts';
import { ProblemDetails, ProblemWords } from './ProblemWords.tsx';
import type { PlacedProblem } from './place-problems.ts';
import { useQueueMessages } from './queue-messages.ts';

/** What each does; undefined where it cannot be done here. */
export type Fixes = Readonly<Record<Fix, ((problem: PlacedProblem) => void) | undefined>>;

interface Props {
  readonly placed: PlacedProblem;
  readonly fixes: Fixes;
}

export function ProblemLine({ placed, fixes }: Props) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { problem } = placed;
  return (
    <li className="problem">
      <b>{problem.severity === 'error' ? own.problem.label : own.problem.hint}</b>
      {messages.colon}
      <ProblemWords problem={problem} /> <FixButton placed={placed} fixes={fixes} />
      <ProblemDetails problem={problem} />
    </li>
  );
}

function FixButton({ placed, fixes }: Props) {
  const { problem: own } = useQueueMessages();
  const fix = fixOf(placed);
  const act = fix && fixes[fix];
  return (
    act && (
      <button type="button" className="button is-line" onClick={() => act(placed)}>
        {fix === 'addPerson' ? own.addPerson(placed.person ?? '') : own[fix]}
      </button>
    )
  );
}
