/** How two accounts relate, in one weight for all three, with the editor's reason on demand. */

import { RelationSign } from '../marks/RelationSign.tsx';
import type { Relation } from '../model/contact.ts';
import { useWords } from '../words/WordsContext.ts';

export function RelationTag({ relation: { relation, reason, by } }: { readonly relation: Relation }) {
  const { words, pick } = useWords();
  return (
    <details className="relation">
      <summary>
        <RelationSign relation={relation} />
        {words.panel.relations[relation]}
      </summary>
      <p className="reason">
        {pick(reason)} <span className="by">{words.panel.judgedBy(by)}</span>
      </p>
    </details>
  );
}
