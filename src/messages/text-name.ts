/** What a text is called everywhere: its publisher and day, and what distinguishes it from others of both. */

import type { TextSummary } from '../model/summary.ts';
import { dateText } from './dates.ts';
import type { I18n } from './I18nContext.ts';

/** “Kremlin, 31 December 2021”; of several texts of one publisher and day, with the title: “… (Statement by the President)”. */
export function textName(
  { publisher, date, apart }: Pick<TextSummary, 'publisher' | 'date' | 'apart'>,
  { messages, localize }: Pick<I18n, 'messages' | 'localize'>,
  month: 'long' | 'short' = 'long',
): string {
  return `${localize(publisher.name)}, ${dateText(date, { month }, messages)}${apart ? ` (${localize(apart)})` : ''}`;
}
