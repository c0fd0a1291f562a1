/** The title of the page: the open contact or text, the search query, the view. */

import type { Library } from '../../corpus/library.ts';
import { pageCount, ROWS, WHOLE_TEXTS } from '../../link/pages.ts';
import { isPaged, type ViewState } from '../../link/view-state.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { labelText } from '../../messages/labels.ts';
import { siteName } from '../../messages/site-name.ts';
import { textName } from '../../messages/text-name.ts';
import { listAt } from '../../model/lists.ts';
import type { ContactSet } from '../../selection/contact-set.ts';

/** `corpus`: what a corpus is called that is not the site's. */
export function pageTitle(state: ViewState, library: Library, i18n: I18n, corpus?: string): string {
  const { title, name } = i18n.messages.app;
  const site = corpus === undefined ? siteName(library.about, i18n) : `${corpus} · ${name}`;
  return title(site, pageName(state, library, i18n));
}

type ContactsOf = typeof import('../../selection/person-contacts.ts').contactsOfPerson;

/** Without the site's name; undefined for the timeline, whose title is that name alone. */
export function pageName(
  { view, contact: contactId, text: textId, person: personId, compare, page, filters }: ViewState,
  library: Library,
  { messages, localize }: I18n,
): string | undefined {
  const long = { month: 'long' } as const;
  const first = contactId === undefined ? undefined : library.contactIndex.rowOf(contactId);
  if (first !== undefined) {
    const nameOf = (row: number) => {
      const summary = library.contactIndex.at(row);
      const name = localize(
        library.contact(summary.id)?.title ?? {
          en: labelText(summary.label.en),
          fr: labelText(summary.label.fr),
        },
      );
      return `${name}, ${dateText(summary.dating, long, messages)}`;
    };
    const second = compare === undefined ? undefined : library.contactIndex.rowOf(compare);
    return [first, ...(second === undefined ? [] : [second])].map(nameOf).join(messages.semicolon);
  }
  const text = textId === undefined ? undefined : library.contactIndex.text(textId);
  if (text) return textName(text, { messages, localize });
  if (filters.q !== '') return messages.app.searched(filters.q);
  if (view === 'timeline') return undefined;
  const person = personId === undefined ? undefined : library.person(personId);
  const name = person ? `${localize(person.name)}, ${localize(person.office)}` : messages.views.names[view];
  return page === undefined ? name : messages.views.page(name, page);
}

/** The state with the page that is shown, where its address names one beyond the last. */
export function onShownPage(
  state: ViewState,
  shown: ContactSet,
  library: Library,
  contactsOf: ContactsOf | undefined,
): ViewState {
  const { view, page, ...rest } = state;
  if (page === undefined || !isPaged(view)) return state;
  const last = pageCount(
    rowsIn(state, shown, library, contactsOf),
    view === 'texts' && library.whole ? WHOLE_TEXTS : ROWS[view],
  );
  return { ...rest, view, ...(last > 1 && { page: Math.min(page, last) }) };
}

/** The number of rows on all pages of the view. Infinity for a person until the code that counts their contacts has loaded. */
function rowsIn(
  { view, person }: ViewState,
  shown: ContactSet,
  library: Library,
  contactsOf: ContactsOf | undefined,
): number {
  const { rows, contactIndex } = shown;
  if (view === 'texts')
    return new Set([...rows].flatMap((row) => listAt(contactIndex.columns.texts, row))).size;
  if (view === 'people') return library.people.length;
  if (person === undefined) return rows.length;
  if (!contactsOf) return Number.POSITIVE_INFINITY;
  const shownRows = new Set(rows);
  return contactsOf(library, person).filter((row) => shownRows.has(row)).length;
}
