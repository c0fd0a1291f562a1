/** A note that the editor adds to a statement; nothing where there is none. */

import { useI18n } from '../../messages/I18nContext.ts';
import type { Localized } from '../../model/language.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';

export function EditorNote({ note }: { readonly note: Localized | undefined }) {
  const { messages, localize } = useI18n();
  if (!note) return null;
  return (
    <p className="note">
      <b>{messages.panel.note}</b> <Highlighted>{localize(note)}</Highlighted>
    </p>
  );
}
