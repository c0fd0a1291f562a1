/** A list of rules, each beside the mark that it explains. */

import type { ReactNode } from 'react';
import type { Rule } from '../messages/en/method.ts';

export interface MarkedRule extends Rule {
  readonly mark: ReactNode;
  readonly more?: string;
}

export function MarkedRules({ rules }: { readonly rules: readonly MarkedRule[] }) {
  return (
    <ul className="marked-rules">
      {rules.map(({ name, text, mark, more }) => (
        <li key={name}>
          <span className="rule-mark">{mark}</span>
          <div>
            <h3>{name}</h3>
            <p>
              {text}
              {more !== undefined && <span className="rule-more"> {more}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
