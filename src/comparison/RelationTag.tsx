/** How two accounts relate, in one weight for all three, with the editor's reason on demand. */

import type { Relation, RelationKind } from '../model/contact.ts';
import { useWords } from '../words/WordsContext.ts';

const SIGNS: Record<RelationKind, string> = {
  agree: 'M3.5 6h9M3.5 10h9',
  emphasis: 'M3 9c1.7-3 3.3-3 5-1s3.300 2 5-1',
  conflict: 'M3.500 6h9M3.500 10h9M10.500 3.500l-5 9',
};

export function RelationTag({ relation: { relation, reason, by } }: { readonly relation: Relation }) {
  const { words, pick } = useWords();
  return (
    <details className="relation">
      <summary>
        <svg className="icon" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={SIGNS[relation]} />
        </svg>
        {words.panel.relations[relation]}
      </summary>
      <p className="reason">
        {pick(reason)} <span className="by">{words.panel.judgedBy(by)}</span>
      </p>
    </details>
  );
}
