/** How two accounts relate, with the editor's reason on demand. All three relations look alike, to judge none of them. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Relation } from '../model/contact.ts';
import { RelationSign } from '../ui/glyphs/RelationSign.tsx';

export function RelationTag({ relation: { relation, reason, by } }: { readonly relation: Relation }) {
  const { messages, localize } = useI18n();
  return (
    <details className="relation">
      <summary>
        <RelationSign relation={relation} />
        {messages.panel.relations[relation]}
      </summary>
      <p className="reason">
        {localize(reason)} <span className="by">{messages.panel.judgedBy(by)}</span>
      </p>
    </details>
  );
}
