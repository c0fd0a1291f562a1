/** The summary of the timeline that the page of many contacts brings along, so that it need not wait for their index. */

import { contentOf } from '../../app/panes/timeline/content-of.ts';
import type { Library } from '../../corpus/library.ts';
import type { ViewState } from '../../link/view-state.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { ContactSet } from '../../selection/contact-set.ts';
import { contactColumns } from '../../timeline/layout/contact-columns.ts';
import { summarize } from '../../timeline/summary/summarize.ts';
import type { TimelineSummary } from '../../timeline/summary/timeline-summary.ts';
import { MANY_CONTACTS } from './many-contacts.ts';

/** On a contact's page the comparison comes first, so its timeline waits. */
export function summaryFor(
  { view, contact, text }: ViewState,
  base: string,
  { contactIndex, own }: Library,
  i18n: I18n,
): TimelineSummary | undefined {
  if (view !== 'timeline' || contact !== undefined || text !== undefined) return undefined;
  // The index of fewer is there as soon as the code of the timeline.
  if (contactIndex.count <= MANY_CONTACTS) return undefined;
  const all = ContactSet.all(contactIndex);
  const columns = contactColumns(contactIndex);
  const summary = summarize(contentOf({ base: base.replace(/\/$/, ''), shown: all, i18n, columns }));
  return summary && { ...summary, ...(own.levels && { own: { levels: own.levels } }) };
}
