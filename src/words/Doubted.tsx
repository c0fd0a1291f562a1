/** Dates and labels with the parts that no text states marked: a dotted underline, and words where none stand beside. */

import type { DateRun } from './dates.ts';
import type { LabelRun } from './labels.ts';
import { Marked } from './Marked.tsx';
import { useWords } from './WordsContext.ts';

interface Spoken {
  /** Says it to those who listen, too; where the words around do so already, once is enough. */
  readonly spoken?: boolean;
}

export function DateWords({ runs, spoken = false }: { readonly runs: readonly DateRun[] } & Spoken) {
  const { words } = useWords();
  return runs.map(({ text, basis }, index) =>
    basis === null || basis === 'stated' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one date never change places
      <span key={index}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Doubted key={index} as={words.bases[basis]} spoken={spoken}>
        {text}
      </Doubted>
    ),
  );
}

export function LabelWords({ runs, spoken = false }: { readonly runs: readonly LabelRun[] } & Spoken) {
  const { words } = useWords();
  return runs.map(({ text, outside }, index) =>
    outside ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one label never change places
      <Doubted key={index} as={words.bases.outside} spoken={spoken}>
        {text}
      </Doubted>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Marked key={index}>{text}</Marked>
    ),
  );
}

interface DoubtedProps extends Spoken {
  /** How it is known: inferred, or outside the texts. */
  readonly as: string;
  readonly children: string;
}

export function Doubted({ as, spoken = false, children }: DoubtedProps) {
  return (
    <span className="doubted" title={as}>
      <Marked>{children}</Marked>
      {spoken && <span className="sr-only"> ({as})</span>}
    </span>
  );
}
