/** The timeline's data: the columns of the index, and the rows that pass the filters. */

import { useMemo } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { writeLink } from '../../../link/write-link.ts';
import { type I18n, useI18n } from '../../../messages/I18nContext.ts';
import { labelText } from '../../../messages/labels.ts';
import type { ContactSet } from '../../../selection/contact-set.ts';
import { gapsOf } from '../../../selection/gaps.ts';
import type { ContactColumns } from '../../../timeline/layout/columns.ts';
import { contactColumns, datedRows, undatedRows } from '../../../timeline/layout/contact-columns.ts';
import { windowOfAll } from '../../../timeline/layout/time-window.ts';
import { toTimelineItem } from '../../../timeline/layout/timeline-item.ts';
import type { TimelineContent } from '../../../timeline/timeline-content.ts';

/** Shorter gaps are too common to be marked. */
const MIN_GAP_MONTHS = 6;

export function useTimelineContent(base: string, shown: ContactSet): TimelineContent {
  const i18n = useI18n();
  const { contactIndex } = useLibrary();
  const columns = useMemo(() => contactColumns(contactIndex), [contactIndex]);
  return useMemo(() => timelineContent(base, shown, i18n, columns), [columns, shown, i18n, base]);
}

export function timelineContent(
  base: string,
  shown: ContactSet,
  i18n: I18n,
  columns: ContactColumns,
): TimelineContent {
  const { contactIndex } = shown;
  const hrefOf = (id: string) => base + writeLink({ language: i18n.language, contact: id });
  return {
    columns,
    shown: datedRows(shown),
    describe: (row) => {
      const contact = contactIndex.at(row);
      return toTimelineItem(contact, i18n, hrefOf(contact.id));
    },
    whole: windowOfAll(columns.at),
    gaps: () => gapsOf(contactIndex, MIN_GAP_MONTHS),
    undated: Array.from(undatedRows(shown), (row) => contactIndex.at(row)).map(({ id, label }) => ({
      id,
      href: hrefOf(id),
      name: labelText(i18n.localize(label)),
    })),
  };
}
