/** The answers of a class as they are copied: with both sides’ words, shortened, and where all of it is from. Pure. */

import type { Library } from '../../corpus/library.ts';
import { dateText } from '../../messages/dates.ts';
import type { ClassMessages } from '../../messages/en/exports/classes.ts';
import type { SourceNoteMessages } from '../../messages/en/exports/source-note.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { RelationKind } from '../../model/contact.ts';
import { HALVES } from '../../model/voices.ts';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { type Block, type Line, line, linesOf, strong, writeHtml, writeText } from '../document.ts';
import { cellOf, type HandoutQuote } from '../handout/cells.ts';
import { nameOf, type Unconfirmed } from '../handout/sheet.ts';
import { type SourceNote, sourceLines } from '../source-note.ts';
import { type Answers, answerOf } from './answers.ts';
import type { Task } from './tasks.ts';

/** How much of the words of one cell is shown, in characters. */
const ROOM = 240;
/** A line to write a name on. */
const BLANK = '_'.repeat(30);

export interface AnswersOf {
  readonly tasks: readonly Task[];
  readonly answers: Answers;
  readonly comparison: Comparison;
  readonly library: Library;
  readonly i18n: I18n;
  readonly own: ClassMessages;
  readonly note: SourceNote;
  readonly noteWords: SourceNoteMessages;
  readonly unconfirmed?: Unconfirmed | undefined;
}

export function copiedAnswers(of: AnswersOf): { readonly text: string; readonly html: string } {
  const blocks = answersBlocks(of);
  return { text: writeText(blocks), html: writeHtml(blocks, of.i18n.language) };
}

function answersBlocks(of: AnswersOf): readonly Block[] {
  const { tasks, comparison, i18n, own, note, noteWords } = of;
  const { messages, localize } = i18n;
  const { contact } = comparison;
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${localize(contact.title)}, ${dateText(contact.dating, { month: 'long' }, messages)}`,
    },
    ...linesOf(line(strong(own.name + messages.colon), BLANK)),
    ...tasks.flatMap((task) => taskBlocks(task, of)),
    ...linesOf(
      ...sourceLines(note, noteWords, messages).map(([label, value]) =>
        line(
          label + messages.colon,
          label === noteWords.link && !note.onDevice ? { text: value, href: note.link } : value,
        ),
      ),
    ),
  ];
}

function taskBlocks({ row, relations }: Task, of: AnswersOf): readonly Block[] {
  const { answers, comparison, library, i18n, own, unconfirmed } = of;
  const { messages, localize } = i18n;
  const { relation, reason } = answerOf(answers, row.point);
  const sheet = {
    library,
    i18n,
    comparison,
    contact: comparison.contact,
    level: { room: ROOM },
    namesAll: true,
    unconfirmed,
  };
  // A reason may have paragraphs, each of which stays a line.
  const [first = '', ...further] = reason.trim().split(/\s*\n\s*/);
  return [
    { kind: 'heading', level: 3, text: `${row.number}. ${nameOf(library, row.point, i18n)}` },
    {
      kind: 'columns',
      columns: HALVES.map((half) => ({
        head: messages.column(comparison.columns[half].sides),
        blocks: (cellOf(row, half, row.statements[half], sheet)?.quotes ?? []).flatMap((quote) =>
          quoteBlocks(quote, i18n),
        ),
      })),
    },
    ...linesOf(
      line(
        strong(own.answer + messages.colon),
        relation === undefined ? own.noAnswer : relationIn(relation, own, i18n),
      ),
      line(strong(own.reason + messages.colon), first),
      ...further.map((text) => line(text)),
      ...(answers.revealed
        ? relations.map((judged) =>
            line(
              strong(own.assessment + messages.colon),
              `${relationIn(judged.relation, own, i18n)}. ${localize(judged.reason)} (${judged.by})`,
            ),
          )
        : []),
    ),
  ];
}

function quoteBlocks(quote: HandoutQuote, { messages }: I18n): readonly Block[] {
  const { translation } = quote;
  const lines: readonly Line[] = [
    ...(translation
      ? [
          line(messages.panel.translationInto[translation.language] + messages.colon, {
            text: translation.words,
            lang: translation.language,
          }),
        ]
      : []),
    line([...(quote.whose ? [quote.whose] : []), ...quote.by].join(' · ')),
  ];
  return [{ kind: 'quote', words: quote.words, lang: quote.language }, ...linesOf(...lines)];
}

/** “≠ Accounts conflict”. */
export function relationIn(relation: RelationKind, { signs }: ClassMessages, { messages }: I18n): string {
  return `${signs[relation]} ${messages.panel.relations[relation]}`;
}
