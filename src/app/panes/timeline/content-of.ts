/** What the timeline is drawn from, made of the index and the rows that pass the filters; its code comes with the timeline. */

import { writeLink } from '../../../link/write-link.ts';
import type { I18n } from '../../../messages/I18nContext.ts';
import { labelText } from '../../../messages/labels.ts';
import type { ContactSet } from '../../../selection/contact-set.ts';
import { gapsOf } from '../../../selection/gaps.ts';
import type { ContactColumns } from '../../../timeline/layout/columns.ts';
import { datedRows, undatedRows } from '../../../timeline/layout/contact-columns.ts';
import { windowOfAll } from '../../../timeline/layout/time-window.ts';
import { toTimelineItem } from '../../../timeline/layout/timeline-item.ts';
import type { TimelineContent } from '../../../timeline/timeline-content.ts';

/** What the page knows before that code is there; the same object until something else is to be drawn. */
export interface TimelineSource {
  /** The folder of the site without its last slash. */
  readonly base: string;
  readonly shown: ContactSet;
  readonly i18n: I18n;
  readonly columns: ContactColumns;
}

/** Shorter gaps are too common to be marked. */
const MIN_GAP_MONTHS = 6;

export function contentOf({ base, shown, i18n, columns }: TimelineSource): TimelineContent {
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
