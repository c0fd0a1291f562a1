/** What the compiler says of the files: what is wrong, what to do, and where. */

import { useMemo } from 'react';
import type { Problem } from '../../compile/problems.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ProblemDetails, ProblemWords } from '../queue/ProblemWords.tsx';
import { useQueueMessages } from '../queue/queue-messages.ts';
import { useBench } from './bench.ts';
import { isLeft, type TextLeft } from './left.ts';
import { problemLeads } from './problem-leads.ts';
import type { Screen } from './screen.ts';
import { useReader } from './use-reader.ts';
import { useWorkbenchMessages } from './view-messages.ts';

interface Props {
  readonly texts: readonly TextLeft[];
  readonly onDecide: (text: string) => void;
  readonly onRelate: (contact: string) => void;
}

export function ProblemList({ texts, onDecide, onRelate }: Props) {
  const { problems: words } = useWorkbenchMessages();
  const { files, problems } = useBench();
  const reader = useReader();
  const errors = useMemo(
    () => problems.filter(({ severity, code }) => severity === 'error' && !isLeft(code)),
    [problems],
  );
  const leads = useMemo(() => problemLeads(errors, texts, files, reader), [errors, texts, files, reader]);
  if (errors.length === 0) return null;
  return (
    <details className="bench-part bench-problems">
      <summary>{words.count(errors.length)}</summary>
      <ul className="bench-list">
        {errors.map((problem) => (
          <ProblemItem
            key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.what}`}
            problem={problem}
            lead={leads.get(problem)}
            onDecide={onDecide}
            onRelate={onRelate}
          />
        ))}
      </ul>
    </details>
  );
}

function ProblemItem({
  problem,
  lead,
  onDecide,
  onRelate,
}: { readonly problem: Problem; readonly lead: Screen | undefined } & Omit<Props, 'texts'>) {
  const { texts, contacts } = useWorkbenchMessages();
  const { problem: own } = useQueueMessages();
  const { localize } = useI18n();
  const library = useLibrary();
  const { files } = useBench();
  const reader = useReader();
  const leadsOn = () => {
    if (lead?.shows === 'text') {
      const text = library.text(lead.text);
      const title = text ? localize(text.title) : lead.text;
      return { to: title, name: texts.look, long: texts.lookLong(title), go: () => onDecide(lead.text) };
    }
    if (lead?.shows !== 'relations') return undefined;
    const contact = reader.contacts(files).find(({ id }) => id === lead.contact);
    const title = contact ? localize(contact.title) : lead.contact;
    const go = () => onRelate(lead.contact);
    return { to: title, name: contacts.relate, long: contacts.relateLong(title), go };
  };
  const on = leadsOn();
  return (
    <li>
      <div className="bench-item">
        <span className="bench-left">{on?.to ?? own.inFile(problem.file, problem.line)}</span>
        <span>
          <ProblemWords problem={problem} />
        </span>
        <ProblemDetails problem={problem} />
      </div>
      {on && (
        <div className="bench-acts">
          <button type="button" className="button is-line" aria-label={on.long} onClick={on.go}>
            {on.name}
          </button>
        </div>
      )}
    </li>
  );
}
