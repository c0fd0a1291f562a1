/** One problem in words, with the button that fixes it where there is one. */

import type { ReactNode } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { fixOf } from './fix-of.ts';
import { ProblemDetails, ProblemWords } from './ProblemWords.tsx';
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

function FixButton({ placed, fixes }: Props): ReactNode {
  const { problem: own, left } = useQueueMessages();
  const { contact = '', person = '' } = placed;
  const { compare } = fixes;
  const fix = fixOf(placed);
  if (fix === undefined) return null;
  const button = (name: string, act: () => void) => (
    <button type="button" className="button is-line" onClick={act}>
      {name}
    </button>
  );
  switch (fix) {
    case 'translate':
      return button(own.translate, () => fixes.translate(placed));
    case 'editTranslation':
      return button(own.edit, () => fixes.translate(placed));
    case 'edit':
      return button(own.edit, () => fixes.edit(placed));
    case 'editContact':
      return button(own.editContact, () => fixes.editContact(contact));
    case 'addPerson':
      return button(own.addPerson(person), () => fixes.addPerson(person));
    case 'compare':
      return compare && button(left.compare, () => compare(contact));
    case 'dropRelations':
      return button(own.dropRelations, () => fixes.dropRelations(contact));
  }
}
