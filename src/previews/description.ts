/** One or two neutral sentences on a page: what it is, when, who is on record, and how the two accounts relate. Pure. */

import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { type Basis, DATE_PARTS } from '../model/dating.ts';
import type { DatingHead } from '../model/head.ts';
import { pairAccounts } from '../selection/pair-accounts.ts';
import { summarize } from '../selection/summarize.ts';
import { dateText } from '../words/dates.ts';
import type { Wording } from '../words/WordsContext.ts';
import type { Subject, Telling } from './subject.ts';

export function descriptionOf(subject: Subject, telling: Telling): string {
  switch (subject.kind) {
    case 'contact':
      return contactDescription(subject.contact, telling);
    case 'text':
      return textDescription(subject.text, telling);
    case 'view': {
      const { own, library, wording } = telling;
      const { contacts, texts } = library.facts;
      if (subject.view === 'method') return own.views.method;
      if (subject.view === 'texts') return own.views.texts(texts);
      return subject.view === 'list' || subject.view === 'on-record'
        ? own.views[subject.view](contacts)
        : wording.words.app.description;
    }
  }
}

function contactDescription(contact: Contact, { library, wording, own }: Telling): string {
  const { words } = wording;
  const { kind, level, status, dating, onRecord, parties } = contact;
  const counts = summarize(pairAccounts(library, contact));
  const record = own.record(
    parties.filter((side) => onRecord.includes(side)),
    parties.filter((side) => !onRecord.includes(side)),
  );
  return own.contact(
    words.describe(kind, level, status),
    own.when(dateText(dating, { month: 'long' }, words), doubts(dating, wording)),
    counts.length > 0
      ? record + words.colon + words.panel.summary(counts)
      : onRecord.length > 0
        ? own.inTheseTexts(record)
        : record,
  );
}

function textDescription(
  { id, publisher, date, language }: Text,
  { library, wording, own }: Telling,
): string {
  const { words } = wording;
  const dayOutside = Object.values(date.basis).includes('outside');
  const outside =
    publisher.basis === 'outside'
      ? [dayOutside ? own.bothOutside : own.publisherOutside]
      : dayOutside
        ? [own.dayOutside]
        : [];
  const what = own.when(
    own.text(publisher.name, dateText(date, { month: 'long' }, words), language),
    outside,
  );
  return `${what}. ${own.gives(library.heads.contactsIn(id).length)}`;
}

/** “year inferred”, “day from outside the texts”: of the parts that the date gives. */
export function doubts({ precision, basis }: DatingHead, { words }: Wording): string[] {
  const known = DATE_PARTS.slice(0, DATE_PARTS.indexOf(precision) + 1);
  return (['inferred', 'outside'] as const satisfies Basis[]).flatMap((how) => {
    const parts = known.filter((part) => basis[part] === how);
    if (parts.length === 0) return [];
    return [
      words.date[how](parts.length === known.length ? [] : parts.map((part) => words.date.parts[part])),
    ];
  });
}
