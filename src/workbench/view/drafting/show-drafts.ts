/** Keeps what is shown in step with what is open: the drafts of all texts are compiled as if they were accepted, and marked. */

import type { OwnStore } from '../../store/own-store.ts';
import { workIn } from '../kept-work.ts';
import { corpusReader } from '../use-reader.ts';
import { previewOf } from './preview.ts';

/** Returns how to stop. */
export function showDrafts(store: OwnStore): () => void {
  const show = () => {
    const { files, aside } = store.getState();
    const preview = previewOf(files, workIn(aside), corpusReader);
    store.show(
      preview.unconfirmed.size === 0 ? undefined : { files: preview.files, ids: preview.unconfirmed },
    );
  };
  show();
  return store.subscribe(({ files, aside }, before) => {
    if (files !== before.files || aside !== before.aside) show();
  });
}
