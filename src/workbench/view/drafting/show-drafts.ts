/** Keeps what is shown in step with what is open: the drafts of all texts are compiled as if they were accepted, and marked. */

import type { OwnState, OwnStore } from '../../store/own-store.ts';
import { workIn } from '../saved-work.ts';
import { corpusReader } from '../use-reader.ts';
import { previewOf } from './preview.ts';

/** Returns how to stop. */
export function showDrafts(store: OwnStore): () => void {
  let seen: Pick<OwnState, 'files' | 'aside' | 'unconfirmed'> | undefined;
  const look = () => {
    const { files, aside, unconfirmed } = store.getState();
    // Any act lets go of what is shown, one that changes nothing as well.
    if (seen?.files === files && seen.aside === aside && seen.unconfirmed === unconfirmed) return;
    const preview = previewOf(files, workIn(aside), corpusReader);
    const drafts =
      preview.unconfirmed.size === 0 ? undefined : { files: preview.files, ids: preview.unconfirmed };
    seen = { files, aside, unconfirmed: drafts };
    store.show(drafts);
  };
  look();
  return store.subscribe(look);
}
