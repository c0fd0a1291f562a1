/** One problem in words, with the button that fixes it where there is one. */

import type { ReactNode } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { PlacedProblem } from './place-problems.ts';
import { useQueueMessages } from './queue-messages.ts';

export interface Fixes {
  readonly translate: (problem: PlacedProblem) => void;
  readonly edit: (problem: PlacedProblem) => void;
  readonly editContact: (contact: string) => void;
  readonly addPerson: (id: string) => void;
  /** Takes out the comparisons that have nothing left to compare. */
  readonly dropRelations: (contact: string) => void;
  readonly compare: ((contact: string) => void) | undefined;
}

const EMPTY_RELATION: readonly string[] = ['relation-without-accounts', 'relation-of-other'];

interface Props {
  readonly placed: PlacedProblem;
  readonly fixes: Fixes;
}

export function ProblemLine({ placed, fixes }: Props) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { problem } = placed;
  const words = own.problem.words[problem.code];
  return (
    <li className="problem">
      <b>{problem.severity === 'error' ? own.problem.label : own.problem.hint}</b>
      {messages.colon}
      {words ?? <span lang="en">{problem.what}</span>} <Fix placed={placed} fixes={fixes} />
      <details>
        <summary>{own.problem.details}</summary>
        {/* As the compiler says it, with the ids and the words in question. */}
        <p lang="en">
          {own.problem.inFile(problem.file, problem.line)}
          {messages.colon}
          {problem.what}. {problem.fix}.
        </p>
      </details>
    </li>
  );
}

function Fix({ placed, fixes }: Props): ReactNode {
  const own = useQueueMessages();
  const { problem, statement, contact, person } = placed;
  const button = (name: string, act: () => void) => (
    <button type="button" className="button is-line" onClick={act}>
      {name}
    </button>
  );
  if (problem.code === 'translation-missing' && statement)
    return button(own.problem.translate, () => fixes.translate(placed));
  if (person !== undefined) return button(own.problem.addPerson(person), () => fixes.addPerson(person));
  const { compare } = fixes;
  if (problem.code === 'relation-missing' && contact !== undefined)
    return compare ? button(own.left.compare, () => compare(contact)) : null;
  if (EMPTY_RELATION.includes(problem.code) && contact !== undefined)
    return button(own.problem.dropRelations, () => fixes.dropRelations(contact));
  if (contact !== undefined) return button(own.problem.editContact, () => fixes.editContact(contact));
  return statement ? button(own.problem.edit, () => fixes.edit(placed)) : null;
}
