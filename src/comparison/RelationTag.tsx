/** How two accounts relate. All three relations look alike, to judge none of them. */

import { useI18n } from '../messages/I18nContext.ts';
import type { Relation } from '../model/contact.ts';
import { RelationSign } from '../ui/glyphs/RelationSign.tsx';

export function RelationTag({ relation: { relation } }: { readonly relation: Relation }) {
  const { messages } = useI18n();
  return (
    <span className="relation">
      <RelationSign relation={relation} />
      {messages.panel.relations[relation]}
    </span>
  );
}
