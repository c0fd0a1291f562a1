/** What rules propose to compare of a contact: read again once its accepted statements are others. */

import { useEffect, useMemo, useState } from 'react';
import type { PairDraft } from '../../../drafts/draft.ts';
import type { PairText } from '../../../drafts/pairs.ts';
import type { Bench } from '../bench.ts';
import { useReader } from '../use-reader.ts';
import { askForPairs } from './draft-client.ts';
import { knownOf } from './known.ts';

const NONE: readonly PairDraft[] = [];

export function usePairs(contact: string, { files, work }: Bench): readonly PairDraft[] {
  const reader = useReader();
  const [pairs, setPairs] = useState(NONE);
  const texts = useMemo(
    () =>
      reader.textsOn(files, contact).map(
        ({ id, content, language, day, statements }): PairText => ({
          id,
          content,
          language,
          day,
          statements: statements.flatMap((one) =>
            one.bearings
              .filter((bearing) => bearing.contact === contact)
              .map(({ points, as }) => ({ ...one, contact, points, as })),
          ),
        }),
      ),
    [reader, files, contact],
  );
  const asked = JSON.stringify(texts.map(({ id, statements }) => [id, statements]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a relation that is set changes the files, and no statement
  useEffect(() => {
    let current = true;
    askForPairs({ texts, known: knownOf(files, work, reader) }).then(
      (found) => current && setPairs(found),
      // Without proposals all can still be compared by hand.
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [contact, asked]);
  return pairs;
}
