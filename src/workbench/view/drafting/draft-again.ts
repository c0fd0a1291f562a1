/** Drafts a text again if its words have changed since it was read, or if the page was left before the rules had read it. */

import type { HeadDraft } from '../../../drafts/draft.ts';
import type { StatedText } from '../../queue/stated.ts';
import { NO_WORK } from '../../queue/work.ts';
import type { OwnState, OwnStore } from '../../store/own-store.ts';
import { UNREAD, workIn } from '../saved-work.ts';
import { corpusReader } from '../use-reader.ts';
import { askForDrafts, askForHead } from './draft-client.ts';
import { knownOf } from './known.ts';

interface Store extends Pick<OwnStore, 'setAside'> {
  readonly getState: () => Pick<OwnState, 'files' | 'aside'>;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Rules {
  readonly askForHead: (...of: Parameters<typeof askForHead>) => Promise<{ readonly head: HeadDraft }>;
  readonly askForDrafts: typeof askForDrafts;
}

/** Returns how to stop. */
export function draftAgain(store: Store, rules: Rules = { askForHead, askForDrafts }): () => void {
  /** The checksum that was last asked about: where the rules fail, they are not asked for ever. */
  const asked = new Map<string, number>();
  const workOn = (text: string) => workIn(store.getState().aside).get(text);
  const checksumOf = (text: string) => corpusReader.text(store.getState().files, text)?.checksum;

  const read = async (text: string, { content, checksum, ...stated }: StatedText) => {
    const { files, aside } = store.getState();
    const known = knownOf(files, workIn(aside), corpusReader, text);
    const { head } = await rules.askForHead({ content, pasted: content, known });
    const drafts = await rules.askForDrafts({ content, head: confirmed(head, stated), known });
    if (checksumOf(text) !== checksum) asked.delete(text);
    else {
      // Begun by hand meanwhile, in the words as they are now.
      const before = workOn(text);
      const queue = before?.of === checksum ? before.queue : NO_WORK;
      store.setAside(text, { of: checksum, drafts, queue });
    }
  };
  /** While the page is open, a text that was just added is already being read: `add-text.ts` asked for that. */
  const look = (opening = false) => {
    const { files, aside } = store.getState();
    for (const text of aside.keys()) {
      const stated = corpusReader.text(files, text);
      // One that is gone may come back by undoing.
      if (!stated || workOn(text)?.of === stated.checksum || asked.get(text) === stated.checksum) continue;
      if (!opening && workOn(text)?.of === UNREAD) continue;
      asked.set(text, stated.checksum);
      read(text, stated).catch((error: unknown) => console.error(error));
    }
  };
  look(true);
  return store.subscribe(() => look());
}

/** What its annotation says of it holds. */
function confirmed(
  head: HeadDraft,
  { kind, language, teller, day }: Pick<StatedText, 'kind' | 'language' | 'teller' | 'day'>,
): HeadDraft {
  const date = day === undefined ? head.date : ({ day, basis: 'stated', words: undefined } as const);
  return { ...head, kind, language, office: teller?.office, speaker: teller?.speaker, date };
}
