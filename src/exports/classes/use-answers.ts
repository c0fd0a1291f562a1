/** The answers to one contact, kept in the tab's own storage alone: over a reload, and until the tab is closed. */

import { useState } from 'react';
import { type Answers, answersFrom, isEmpty, NO_ANSWERS, storedFrom } from './answers.ts';

export interface KeptAnswers {
  readonly answers: Answers;
  readonly change: (to: Answers) => void;
  /** False where the browser refuses: then they last as long as the page. */
  readonly kept: boolean;
}

/** `name`: of the contact, and of the corpus that it is from. */
export function useAnswers(name: string): KeptAnswers {
  const key = `readouts-class ${name}`;
  const [{ of, answers, kept }, set] = useState(() => ({ of: key, ...recall(key) }));
  // Another contact has answers of its own.
  if (of !== key) set({ of: key, ...recall(key) });
  return {
    answers,
    kept,
    change: (to) => set({ of: key, answers: to, kept: keep(key, to) }),
  };
}

function recall(key: string): { readonly answers: Answers; readonly kept: boolean } {
  try {
    return { answers: answersFrom(sessionStorage.getItem(key)), kept: true };
  } catch {
    return { answers: NO_ANSWERS, kept: false };
  }
}

function keep(key: string, answers: Answers): boolean {
  try {
    if (isEmpty(answers) && !answers.revealed) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, storedFrom(answers));
    return true;
  } catch {
    return false;
  }
}
