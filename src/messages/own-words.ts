/** Whether some texts hold the words of those who speak in them, as none of a newsroom does: asked by the method page alone. */

import type { TextsOfKinds } from '../model/corpus-index.ts';

export function hasOwnWords({ kinds }: Pick<TextsOfKinds, 'kinds'>): boolean {
  return Object.keys(kinds).some((kind) => kind !== 'news' && kind !== 'document');
}
