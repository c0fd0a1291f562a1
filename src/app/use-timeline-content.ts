/** What the timeline is given: columns made once per corpus, and the entries that the filters leave. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeLink } from '../link/write-link.ts';
import type { ContactSet } from '../selection/contact-set.ts';
import { gapsOf } from '../selection/gaps.ts';
import { entriesOf, placeContacts } from '../timeline/contact-columns.ts';
import { windowOfAll } from '../timeline/time-window.ts';
import type { TimelineContent } from '../timeline/timeline-content.ts';
import { toTimelineItem } from '../timeline/timeline-item.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';

/** Shorter gaps are the ordinary course of things. */
const LEAST_GAP_MONTHS = 6;

export function useTimelineContent(base: string, shown: ContactSet): TimelineContent {
  const wording = useWords();
  const { heads } = useLibrary();
  const placed = useMemo(() => placeContacts(heads), [heads]);
  return useMemo(() => {
    const { columns, places, undated } = placed;
    const hrefOf = (id: string) => base + writeLink({ language: wording.language, contact: id });
    return {
      columns,
      shown: entriesOf(placed, shown),
      describe: (entry) => {
        const contact = heads.at(places[entry] ?? 0);
        return toTimelineItem(contact, wording, hrefOf(contact.id));
      },
      whole: windowOfAll(columns.at),
      gaps: () => gapsOf(heads, LEAST_GAP_MONTHS),
      undated: undated
        .map((place) => heads.at(place))
        .filter(({ id }) => shown.has(id))
        .map(({ id, label }) => ({ id, href: hrefOf(id), name: labelText(wording.pick(label)) })),
    };
  }, [placed, heads, shown, wording, base]);
}
