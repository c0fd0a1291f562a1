/** Dates and labels with the parts that no text states marked: dotted underline, and a word for screen readers. */

import type { DateRun } from '../words/dates.ts';
import type { LabelRun } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';

export function DateWords({ runs }: { readonly runs: readonly DateRun[] }) {
  const { words } = useWords();
  return runs.map(({ text, basis }, index) =>
    basis === null || basis === 'stated' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one date never change places
      <span key={index}>{text}</span>
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={index}
        className="doubted"
        title={basis === 'inferred' ? words.panel.inferredMark : words.panel.outside}
      >
        {text}
      </span>
    ),
  );
}

export function LabelWords({ runs }: { readonly runs: readonly LabelRun[] }) {
  const { words } = useWords();
  return runs.map(({ text, outside }, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one label never change places
      key={index}
      {...(outside && { className: 'doubted', title: words.panel.outside })}
    >
      {text}
    </span>
  ));
}
