/** The ids that a link may name: those that occur in the corpus. */

import type { Library } from '../corpus/library.ts';
import type { KnownIds } from '../link/fields.ts';
import { otherVoices } from '../model/vocabulary.ts';

export function knownIdsOf(library: Library): KnownIds {
  const { contactIndex } = library;
  const { kinds, levels, points, voices } = contactIndex.vocabulary;
  const lists = {
    kind: kinds,
    level: levels,
    point: points,
    party: otherVoices(voices),
    text: contactIndex.textIds,
  };
  return {
    has: (kind, id) => {
      if (kind === 'person') return library.person(id) !== undefined;
      return kind === 'contact' ? contactIndex.rowOf(id) !== undefined : lists[kind].includes(id);
    },
  };
}
