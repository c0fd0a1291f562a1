/** The head of a picture of many contacts: what is counted in it, and the filters that it was made under. Pure. */

import { filterWords } from '../../filters/set-filters.ts';
import { type DayWindow, type Filters, isFiltered } from '../../link/view-state.ts';
import { sentence } from '../../messages/sentence.ts';
import { SIDES } from '../../model/voices.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { countOnRecord } from '../../selection/count-on-record.ts';
import { momentsOf } from '../../timeline/layout/day-window.ts';
import { monthsOf } from '../../timeline/layout/months-of.ts';
import { type Block, paragraph, space, stack } from './blocks.ts';
import { MARGIN, type PictureContext } from './context.ts';

/** The headline above the timeline: `shown` are the contacts in the window. */
export function headlineOf(
  shown: ContactSet,
  window: DayWindow | undefined,
  filters: Filters,
  { i18n }: Pick<PictureContext, 'i18n'>,
): string {
  const { messages } = i18n;
  const { both, contacts, paired, bySide } = countOnRecord(shown);
  const filtered = isFiltered(filters);
  if (!window) {
    const others = SIDES.filter((side) => side !== 'ru' && bySide[side].party > 0);
    return messages.headline(both, contacts, filtered || paired < contacts ? [] : others);
  }
  const { start, end } = momentsOf(window);
  const span = sentence(monthsOf(start, end, messages, 'long'));
  return contacts > 0
    ? messages.window.headline(both, contacts, span)
    : messages.window.empty(span, filtered);
}

/** In a low picture the largest that takes one line: what is below has the room of the second. */
const TITLES = [32, 30, 28, 26] as const;

export function viewHead(
  headline: string,
  filters: Filters,
  width: number,
  context: PictureContext,
  isLow = false,
): Block {
  const { library, i18n, own, colours, types } = context;
  const inside = width - MARGIN * 2;
  const size = (isLow && TITLES.find((one) => types.title.width(headline, one) <= inside)) || TITLES[0];
  return stack(
    [
      space(24),
      paragraph({ text: headline }, { face: 'title', size, lead: 38, fill: colours.ink }, inside, types),
      ...(isFiltered(filters)
        ? [
            paragraph(
              { text: own.filters(filterWords(filters, library, i18n)) },
              { face: 'semi', size: 15, lead: 21, fill: colours['ink-2'] },
              inside,
              types,
            ),
          ]
        : []),
      space(14),
    ],
    2,
  );
}

/** Newsrooms and offices of the texts with words on these contacts, each once. */
export function publishersOf(shown: ContactSet, { i18n }: PictureContext): readonly string[] {
  const { contactIndex } = shown;
  const names = contactIndex.textIds.flatMap((id) => {
    const text = contactIndex.text(id);
    const isShown = contactIndex.contactsIn(id).some((row) => shown.rows[shown.rank(row)] === row);
    return text && isShown ? [i18n.localize(text.publisher.name)] : [];
  });
  return [...new Set(names)];
}

/** What the halves of markers and cells show, as the legend of the page has it. */
export function halvesKey({ i18n }: PictureContext): readonly string[] {
  return [i18n.messages.panel.empty.explain];
}
