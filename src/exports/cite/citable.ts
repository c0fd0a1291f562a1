/** What is cited, in the terms that every format needs: the newsroom or office of a text, and the version of the corpus. Pure. */

import type { Library } from '../../corpus/library.ts';
import { dateText } from '../../messages/dates.ts';
import type { CiteMessages } from '../../messages/en/exports/cite.ts';
import { textName } from '../../messages/text-name.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import type { DateSummary } from '../../model/dating.ts';
import { isAttributed, passagesOf, type Statement, translationFor } from '../../model/statement.ts';
import { HALVES } from '../../model/voices.ts';
import { pairAccounts } from '../../selection/pair-accounts.ts';
import { ownTextOf } from '../../ui/own-text.ts';
import type { CopyContext } from '../copy/context.ts';
import { dayAsDate, type SourceNote } from '../source-note.ts';
import { howSaid, qualifications, quoted, remarksOn, sourceOf, whoSays } from '../statement-words.ts';

export interface Citable {
  readonly kind: 'corpus' | 'contact' | 'text' | 'statement';
  /** Letters, digits and hyphens: what reference managers know it by. */
  readonly key: string;
  /** The newsroom or office that published it; undefined for a contact or the corpus, which are ours. */
  readonly author: string | undefined;
  readonly title: string;
  /** The title describes a text, and is not the one that it was published under. */
  readonly isDescribed: boolean;
  /** Of a text, its own; of what is ours, the day of the latest change. */
  readonly date: DateSummary | undefined;
  /** The date as the app words it. */
  readonly dateInWords: string;
  /** Where the text was published; absent where that is not known, and for what is ours. */
  readonly url: string | undefined;
  readonly paragraph: number | undefined;
  /** Of a statement: its exact words, and whose they are: “Statement attributed to …”. */
  readonly words: string | undefined;
  readonly credit: string | undefined;
  /** What no field of a format holds: route of the words, doubts, a missing account. */
  readonly remarks: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly note: SourceNote;
}

export interface CiteContext extends CopyContext {
  readonly cite: CiteMessages;
}

const OURS = { author: undefined, url: undefined, paragraph: undefined, words: undefined, credit: undefined };

export function citeCorpus(context: CiteContext): Citable {
  const { note, library, i18n } = context;
  return {
    ...OURS,
    kind: 'corpus',
    key: `readouts-${note.version}`,
    title: note.corpus,
    isDescribed: false,
    ...latestChange(library, context),
    remarks: [note.licence, ...onDevice(context)],
    language: i18n.language,
    note,
  };
}

export function citeContact(contact: Contact, context: CiteContext): Citable {
  const { note, library, i18n, cite } = context;
  const { messages, localize } = i18n;
  const { columns } = pairAccounts(library, contact);
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  return {
    ...OURS,
    kind: 'contact',
    key: `readouts-${contact.id}`,
    title: `${localize(contact.title)}, ${dateText(contact.dating, { month: 'long' }, messages)}`,
    isDescribed: false,
    ...latestChange(library, context),
    remarks: [
      ...HALVES.flatMap((half) =>
        columns[half].missing ? [`${messages.panel.missing(columns[half].sides)}.`] : [],
      ),
      ...(texts.length > 0
        ? [`${cite.from(texts.map((text) => textName(text, i18n)).join(messages.semicolon))}.`]
        : []),
      ...onDevice(context),
    ],
    language: i18n.language,
    note,
  };
}

export function citeText(text: Text, context: CiteContext): Citable {
  const { note, i18n, foot, cite } = context;
  const { messages, localize } = i18n;
  const { publisher, title, date } = text;
  // Written once, it is the text's own; in both languages, it is our description.
  const isDescribed = title.en !== title.fr;
  const own = ownTextOf(text, messages);
  return {
    kind: 'text',
    key: text.id,
    author: localize(publisher.name),
    title: localize(title),
    isDescribed,
    date,
    dateInWords: dateText(date, { month: 'long' }, messages),
    url: publisher.url,
    paragraph: undefined,
    words: undefined,
    credit: undefined,
    remarks: [
      ...(own === undefined ? [] : [`${own}.`]),
      ...(publisher.basis === 'outside' ? [foot.publisherOutside] : []),
      ...(date.note ? [localize(date.note)] : []),
      ...(isDescribed ? [cite.ourTitle] : []),
      `${cite.readIn(note.corpus)}, ${cite.versionOf(note.version)}${messages.colon}${note.link}`,
      ...onDevice(context),
    ],
    language: text.language,
    note,
  };
}

/** Undefined where its text has not been fetched. */
export function citeStatement(statement: Statement, context: CiteContext): Citable | undefined {
  const { library, cite, own, i18n } = context;
  const text = library.text(statement.text);
  if (!text) return undefined;
  const whole = citeText(text, context);
  const who = whoSays(statement, undefined, undefined, context);
  // What the newsroom says itself is attributed to no one.
  const credit = isAttributed(statement) ? cite.attributed(who) : who;
  const ours = translationFor(statement.translation, text.language, i18n.language);
  const unconfirmed = context.unconfirmed?.(statement.id);
  const { colon, panel } = i18n.messages;
  return {
    ...whole,
    kind: 'statement',
    key: statement.id,
    paragraph: passagesOf(statement)[0]?.paragraph ?? 1,
    words: quoted(statement),
    credit,
    remarks: [
      ...(unconfirmed === undefined ? [] : [unconfirmed]),
      `${[credit, ...qualifications(statement, undefined, context)].join('. ')}.`,
      ...(statement.mode === 'mention' ? [] : [`${howSaid(statement, context)}.`]),
      ...(ours === undefined ? [] : [`${own.ourTranslation[ours.language]}${colon}${ours.words}.`]),
      sourceOf(statement, context),
      ...remarksOn(statement, context).map(
        ({ words, remark }) => `${panel.note}${colon}${words === undefined ? '' : words + colon}${remark}`,
      ),
      ...whole.remarks,
    ],
  };
}

/** No one else can follow the link to a reader's own texts. */
function onDevice({ note, cite }: CiteContext): readonly string[] {
  return note.onDevice ? [cite.onDevice] : [];
}

/** What is ours is as old as its latest change; undated where none is logged. */
function latestChange(
  { changes }: Library,
  { i18n, cite }: CiteContext,
): Pick<Citable, 'date' | 'dateInWords'> {
  const day = changes[0]?.on;
  const date = day === undefined ? undefined : dayAsDate(day);
  return { date, dateInWords: date ? dateText(date, { month: 'long' }, i18n.messages) : cite.noDate };
}
