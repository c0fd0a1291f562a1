/** A problem in the words of the page, and as the compiler says it. Most texts have none, so the words come with the first. */

import type { ReactNode } from 'react';
import type { Problem, ProblemCode } from '../../compile/problems.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { lazyPerLanguage } from '../../messages/per-language.ts';
import type { Language } from '../../model/language.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { useQueueMessages } from './queue-messages.ts';

/** Of every code: a new one does not compile until it is worded in both languages. */
type Words = Readonly<Record<ProblemCode, string>>;

const MODULES: Readonly<Record<Language, () => Promise<{ readonly problemWords: Words }>>> = {
  en: () => import('../../messages/en/workbench/problem-words.ts'),
  fr: () => import('../../messages/fr/workbench/problem-words.ts'),
};

export const problemWords = lazyPerLanguage(async (language) => (await MODULES[language]()).problemWords);

export function ProblemWords({ problem }: { readonly problem: Problem }): ReactNode {
  const words = useLazy(problemWords[useI18n().language]);
  if (words.state === 'ready') return words.value[problem.code];
  return words.state === 'failed' && <span lang="en">{problem.what}.</span>;
}

/** With the ids and the words in question, in English alone. */
export function ProblemDetails({ problem }: { readonly problem: Problem }) {
  const { messages } = useI18n();
  const { problem: own } = useQueueMessages();
  return (
    <details>
      <summary>{own.details}</summary>
      <p>
        {own.inFile(problem.file, problem.line)}
        {messages.colon}
        <span lang="en">
          {problem.what}. {problem.fix}.
        </span>
      </p>
    </details>
  );
}
