/** Marks what no text states with a dotted underline, and says so to screen readers where nothing beside it does. */

import type { ReactNode } from 'react';
import { type DateRun, writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { LabelRun } from '../messages/labels.ts';
import type { Basis } from '../model/dating.ts';
import type { TextSummary } from '../model/summary.ts';
import { Highlighted } from './Highlighted.tsx';

interface Spoken {
  /** Says it to screen readers too; where the text around does so already, once is enough. */
  readonly spoken?: boolean;
}

export function DateText({ runs, spoken = false }: { readonly runs: readonly DateRun[] } & Spoken) {
  const { messages } = useI18n();
  return runs.map(({ text, basis }, index) =>
    basis === null || basis === 'stated' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one date never change their order
      <span key={index}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Uncertain key={index} as={messages.bases[basis]} spoken={spoken}>
        {text}
      </Uncertain>
    ),
  );
}

export function LabelText({ runs, spoken = false }: { readonly runs: readonly LabelRun[] } & Spoken) {
  const { messages } = useI18n();
  return runs.map(({ text, outside }, index) =>
    outside ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one label never change their order
      <Uncertain key={index} as={messages.bases.outside} spoken={spoken}>
        {text}
      </Uncertain>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Highlighted key={index}>{text}</Highlighted>
    ),
  );
}

interface UncertainProps extends Spoken {
  /** How it is known: inferred, or outside the texts. */
  readonly as: string;
  readonly children: string;
}

export function Uncertain({ as, spoken = false, children }: UncertainProps) {
  return (
    <span className="doubted" title={as}>
      <Highlighted>{children}</Highlighted>
      {spoken && <span className="sr-only"> ({as})</span>}
    </span>
  );
}

/** Without a title, since the text around explains the basis. */
export function ByBasis({ basis, children }: { readonly basis: Basis; readonly children: ReactNode }) {
  return <span className={basis === 'stated' ? undefined : 'doubted'}>{children}</span>;
}

/** The name of a newspaper or an agency, which would be that of another one in translation. */
export function PublisherName({ basis, children }: { readonly basis: Basis; readonly children: ReactNode }) {
  return (
    <span className={basis === 'stated' ? undefined : 'doubted'} translate="no">
      {children}
    </span>
  );
}

/** What `textName` says, with dots under what the text does not state. */
export function TextName({
  text: { publisher, date, apart },
}: {
  readonly text: Pick<TextSummary, 'publisher' | 'date' | 'apart'>;
}) {
  const { messages, localize } = useI18n();
  return (
    <>
      <PublisherName basis={publisher.basis}>
        <Highlighted>{localize(publisher.name)}</Highlighted>
      </PublisherName>
      , <DateText runs={writeDate(date, { month: 'long' }, messages)} />
      {apart && ` (${localize(apart)})`}
    </>
  );
}
