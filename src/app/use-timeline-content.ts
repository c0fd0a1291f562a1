/** What the timeline is given: columns made once per corpus, and the indices that the filters leave. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeLink } from '../link/write-link.ts';
import type { Contact } from '../model/contact.ts';
import { gapsOf } from '../selection/gaps.ts';
import { indicesOf, placeContacts } from '../timeline/contact-columns.ts';
import { windowOfAll } from '../timeline/time-window.ts';
import type { TimelineContent } from '../timeline/timeline-content.ts';
import { toTimelineItem } from '../timeline/timeline-item.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';

/** Shorter gaps are the ordinary course of things. */
const LEAST_GAP_MONTHS = 6;

export function useTimelineContent(base: string, shown: readonly Contact[]): TimelineContent {
  const wording = useWords();
  const { corpus } = useLibrary();
  const placed = useMemo(() => placeContacts(corpus.contacts), [corpus]);
  return useMemo(() => {
    const { columns, contacts, undated } = placed;
    const hrefOf = (id: string) => base + writeLink({ contact: id });
    const there = undated.length > 0 ? new Set(shown) : undefined;
    return {
      columns,
      shown: indicesOf(contacts, shown),
      describe: (index) => {
        const contact = contacts[index];
        if (!contact) throw new Error(`no contact at ${index}`);
        return toTimelineItem(contact, wording, hrefOf(contact.id));
      },
      whole: windowOfAll(columns.at),
      gaps: () => gapsOf(corpus.contacts, LEAST_GAP_MONTHS),
      undated: undated
        .filter((contact) => there?.has(contact))
        .map((contact) => ({
          id: contact.id,
          href: hrefOf(contact.id),
          name: labelText(wording.pick(contact.label)),
        })),
    };
  }, [placed, corpus, shown, wording, base]);
}
