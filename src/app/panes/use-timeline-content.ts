/** The content of the timeline: columns, made once per corpus, and the entries that the filters leave. */

import { useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelText } from '../../messages/labels.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { gapsOf } from '../../selection/gaps.ts';
import { entriesOf, placeContacts } from '../../timeline/layout/contact-columns.ts';
import { windowOfAll } from '../../timeline/layout/time-window.ts';
import { toTimelineItem } from '../../timeline/layout/timeline-item.ts';
import type { TimelineContent } from '../../timeline/timeline-content.ts';

/** Shorter gaps are too common to be marked. */
const MIN_GAP_MONTHS = 6;

export function useTimelineContent(base: string, shown: ContactSet): TimelineContent {
  const i18n = useI18n();
  const { contactIndex } = useLibrary();
  const placed = useMemo(() => placeContacts(contactIndex), [contactIndex]);
  return useMemo(() => {
    const { columns, places, undated } = placed;
    const hrefOf = (id: string) => base + writeLink({ language: i18n.language, contact: id });
    return {
      columns,
      shown: entriesOf(placed, shown),
      describe: (entry) => {
        const contact = contactIndex.at(places[entry] ?? 0);
        return toTimelineItem(contact, i18n, hrefOf(contact.id));
      },
      whole: windowOfAll(columns.at),
      gaps: () => gapsOf(contactIndex, MIN_GAP_MONTHS),
      undated: undated
        .map((place) => contactIndex.at(place))
        .filter(({ id }) => shown.has(id))
        .map(({ id, label }) => ({ id, href: hrefOf(id), name: labelText(i18n.localize(label)) })),
    };
  }, [placed, contactIndex, shown, i18n, base]);
}
