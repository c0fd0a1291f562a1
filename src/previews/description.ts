/** Describes a page in one or two neutral sentences: what, when, who is on record, how the accounts relate. Pure. */

import type { View } from '../link/view-state.ts';
import { dateText } from '../messages/dates.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import { siteDescription } from '../messages/site-name.ts';
import type { Contact } from '../model/contact.ts';
import type { Person, Text } from '../model/corpus.ts';
import type { DateSummary } from '../model/dating.ts';
import { type Basis, DATE_PARTS } from '../model/dating.ts';
import { pairAccounts } from '../selection/pair-accounts.ts';
import { contactsOfPerson } from '../selection/person-contacts.ts';
import { summarize } from '../selection/summarize.ts';
import type { PreviewContext, Subject } from './subject.ts';

export function descriptionOf(subject: Subject, context: PreviewContext): string {
  switch (subject.kind) {
    case 'contact':
      return contactDescription(subject.contact, context);
    case 'text':
      return textDescription(subject.text, context);
    case 'person':
    case 'view': {
      const { previewMessages } = context;
      const whole =
        subject.kind === 'view'
          ? viewDescription(subject.view, context)
          : personDescription(subject.person, context);
      return subject.page === undefined ? whole : previewMessages.ofPage(whole, subject.page);
    }
  }
}

function viewDescription(view: View, { previewMessages, library, i18n }: PreviewContext): string {
  const { facts } = library;
  if (view === 'method' || view === 'data') return previewMessages.views[view];
  if (view === 'people') return previewMessages.views.people(library.people.length);
  if (view === 'texts') return previewMessages.views.texts(facts);
  return view === 'list' || view === 'on-record'
    ? previewMessages.views[view](facts.contacts)
    : siteDescription(library.about, i18n);
}

function personDescription(
  { id, name, side, office }: Person,
  { library, i18n, previewMessages }: PreviewContext,
): string {
  const { localize, messages } = i18n;
  return previewMessages.person(
    localize(name),
    `${sentence(messages.sides[side] ?? side)}, ${localize(office)}`,
    contactsOfPerson(library, id).length,
  );
}

function contactDescription(contact: Contact, { library, i18n, previewMessages }: PreviewContext): string {
  const { messages } = i18n;
  const { kind, level, status, dating, onRecord, parties } = contact;
  const counts = summarize(pairAccounts(library, contact));
  const record = previewMessages.record(
    parties.filter((side) => onRecord.includes(side)),
    parties.filter((side) => !onRecord.includes(side)),
  );
  return previewMessages.contact(
    messages.describe(kind, level, status),
    previewMessages.when(dateText(dating, { month: 'long' }, messages), doubts(dating, i18n)),
    counts.length > 0
      ? record + messages.colon + previewMessages.summary(counts)
      : onRecord.length > 0
        ? previewMessages.inTheseTexts(record)
        : record,
  );
}

function textDescription(
  { id, kind, publisher, date, language }: Text,
  { library, i18n, previewMessages }: PreviewContext,
): string {
  const { messages } = i18n;
  const dayOutside = Object.values(date.basis).includes('outside');
  const outside =
    publisher.basis === 'outside'
      ? [dayOutside ? previewMessages.bothOutside : previewMessages.publisherOutside]
      : dayOutside
        ? [previewMessages.dayOutside]
        : [];
  const what = previewMessages.when(
    previewMessages.text(
      kind,
      i18n.localize(publisher.name),
      dateText(date, { month: 'long' }, messages),
      language,
    ),
    outside,
  );
  return `${what}. ${previewMessages.gives(library.contactIndex.contactsIn(id).length)}`;
}

/** “year inferred”, “day from outside the texts”: only for the parts that the date gives. */
export function doubts({ precision, basis }: DateSummary, { messages }: I18n): string[] {
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(precision) + 1);
  return (['inferred', 'outside'] as const satisfies Basis[]).flatMap((how) => {
    const parts = known.filter((part) => basis[part] === how);
    if (parts.length === 0) return [];
    return [
      messages.date[how](parts.length === known.length ? [] : parts.map((part) => messages.date.parts[part])),
    ];
  });
}
