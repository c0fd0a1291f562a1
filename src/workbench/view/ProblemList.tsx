/** What the compiler says of the files: what is wrong, what to do, and where. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ProblemDetails, ProblemWords } from '../queue/ProblemWords.tsx';
import { useBench } from './bench.ts';
import { isLeft } from './left.ts';
import { problemLeads } from './problem-leads.ts';
import type { Screen } from './screen.ts';
import type { LeftInAll } from './use-left.ts';
import { useWorkbenchMessages } from './view-messages.ts';

interface Props {
  readonly left: LeftInAll;
  readonly onLead: (screen: Screen) => void;
}

export function ProblemList({ left, onLead }: Props) {
  const { problems: words } = useWorkbenchMessages();
  const { files, problems } = useBench();
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !isLeft(code));
  const leadOf = problemLeads(left.texts, files);
  if (errors.length === 0) return null;
  return (
    <details className="bench-part bench-problems">
      <summary>{words.count(errors.length)}</summary>
      <ul className="bench-list">
        {errors.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.what}`}>
            <div className="bench-item">
              <span>
                <ProblemWords problem={problem} />
              </span>
              <ProblemDetails problem={problem} />
            </div>
            <Lead lead={leadOf(problem)} left={left} onLead={onLead} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lead({ lead, left, onLead }: Props & { readonly lead: Screen | undefined }) {
  const { texts, contacts } = useWorkbenchMessages();
  const { localize } = useI18n();
  const library = useLibrary();
  if (!lead || lead.shows === 'all') return null;
  const isText = lead.shows === 'text';
  const id = isText ? lead.text : lead.contact;
  const title = isText
    ? library.text(id)?.title
    : left.contacts.find(({ contact }) => contact.id === id)?.contact.title;
  const name = title ? localize(title) : id;
  return (
    <div className="bench-acts">
      <button type="button" className="button is-line" onClick={() => onLead(lead)}>
        {isText ? texts.lookLong(name) : contacts.relateLong(name)}
      </button>
    </div>
  );
}
