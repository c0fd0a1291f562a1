/** Each statement as a W3C Web Annotation: who says it and about what, at the exact words of its text. Pure. */

import type { Text } from '../../../model/corpus.ts';
import type { StatementPassage } from '../../../model/statement.ts';
import { passagesOf } from '../../../model/statement.ts';
import { pointName } from '../../comparison-words.ts';
import { type ExportInput, linkTo } from '../export-input.ts';
import { missingAccounts, type Placed, placedIn } from '../placed.ts';
import { creditOf, notesOn, translationOf } from '../words.ts';
import { json } from './json.ts';

/** UTF-16 units of the text before and after a quotation, by which readers distinguish two that are alike. */
const CONTEXT = 32;
/** Replaces what a text withholds (`compile/emit/mask.ts`): no words of the text. */
const MASKED = '\u2592';

export function* annotationPieces(input: ExportInput): Generator<string> {
  const { note, addressOf, contacts, library } = input;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: note.link,
    type: 'AnnotationCollection',
    label: [note.corpus, note.version, note.licence],
    created: note.made,
    generator: { id: addressOf({}), type: 'Software', name: 'Readouts' },
  };
  yield `${json(head).slice(0, -1)},"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
  let total = 0;
  for (const contact of contacts) {
    const annotations = placedIn(library, contact).map((placed) => json(annotationOf(placed, input)));
    if (annotations.length > 0) yield `${total > 0 ? ',' : ''}\n${annotations.join(',\n')}`;
    total += annotations.length;
  }
  yield `]},"total":${total}}\n`;
}

/** One for each contact and column in which the comparison has the statement. */
function annotationOf(placed: Placed, input: ExportInput) {
  const { contact, statement, half, point, relations, comparison } = placed;
  const { library, i18n } = input;
  const { messages, localize, language } = i18n;
  const text = library.text(statement.text);
  const link = linkTo(contact.id, input, statement.id);
  const ours = translationOf(statement, input);
  const describing = [
    creditOf(placed, input),
    ...(ours ? [`${input.messages.ourTranslation[ours.language]}${messages.colon}${ours.words}`] : []),
    ...notesOn(statement, input).map((note) => `${messages.panel.note}${messages.colon}${note}`),
    ...relations.map(
      ({ relation, reason }) => `${messages.panel.relations[relation]}${messages.colon}${localize(reason)}`,
    ),
    ...missingAccounts(comparison, i18n),
  ];
  return {
    // A sentence credited to both halves has an annotation in each.
    id: half === undefined ? link : `${link}-${half}`,
    type: 'Annotation',
    motivation: ['describing', 'linking'],
    body: [
      ...describing.map((value) => ({
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language,
        value,
      })),
      ...(point === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'tagging', language, value: pointName(point, input) }]),
      { type: 'SpecificResource', purpose: 'linking', source: linkTo(contact.id, input) },
    ],
    target: text ? passagesOf(statement).map((passage) => targetOf(passage, text, input)) : [],
  };
}

/** Positions count characters (Unicode code points), as the standard asks: our own count UTF-16 units. */
function targetOf({ start, end }: StatementPassage, { id, content }: Text, { addressOf, i18n }: ExportInput) {
  const exact = content.slice(start, end);
  const prefix = contextOf(content.slice(Math.max(0, start - CONTEXT), start));
  const suffix = contextOf(content.slice(end, end + CONTEXT));
  const from = charactersIn(content.slice(0, start));
  return {
    source: addressOf({ language: i18n.language, view: 'texts', text: id }),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix !== '' && { prefix }),
        ...(suffix !== '' && { suffix }),
      },
      { type: 'TextPositionSelector', start: from, end: from + charactersIn(exact) },
    ],
  };
}

/** Nothing where it is withheld: a mask would be looked for in vain. Never half a character. */
function contextOf(words: string): string {
  return words.includes(MASKED) ? '' : words.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '');
}

function charactersIn(words: string): number {
  let count = 0;
  for (const _ of words) count += 1;
  return count;
}
