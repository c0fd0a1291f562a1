/** What the compiler says of the files: what is wrong, and what to do. It says so in English alone. */

import type { Problem } from '../../compile/problems.ts';
import { isLeft } from './left.ts';
import { useWorkbenchMessages } from './view-messages.ts';

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { problems: words } = useWorkbenchMessages();
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !isLeft(code));
  if (errors.length === 0) return null;
  return (
    <details className="bench-part bench-problems">
      <summary>{words.count(errors.length)}</summary>
      <ul className="bench-list" lang="en">
        {errors.map(({ file, line, column, code, what, fix }) => (
          <li key={`${file}:${line}:${column}:${code}:${what}`}>
            <div className="bench-item">
              <span className="bench-left">{words.at(file, line)}</span>
              <span>
                {what}. {fix}.
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
