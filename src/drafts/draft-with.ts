/** What is drafted of a text around its statements, whichever rules find those: contacts, points, people, background. */

import { findSentences } from '../compile/passes/sentences/sentences.ts';
import type { Span } from '../model/corpus.ts';
import { assignContacts } from './contact/assign.ts';
import { findContacts } from './contact/contact.ts';
import { contactCuesOf } from './contact/cues.ts';
import type { HeadDraft, Known, KnownTeller, StatementDraft, TextDrafts } from './draft.ts';
import { isPress } from './head/kind.ts';
import { isSubject, type Lexicon, lexiconOf, pointsOf } from './points.ts';
import { contentSpans } from './readout/content-spans.ts';
import type { BareStatement } from './readout/readout.ts';
import { openRegistry, type Registry } from './registry.ts';
import type { LanguageTables } from './tables/language-table.ts';

/** Who says what. */
export type StatementRules = (
  content: string,
  head: HeadDraft,
  registry: Registry,
  tables: LanguageTables,
) => readonly BareStatement[];

export function draftWith(
  rules: StatementRules,
  tables: LanguageTables,
  content: string,
  head: HeadDraft,
  known: Known,
): TextDrafts {
  const registry = openRegistry(tables, known, head.date?.day, content);
  const sentences = findSentences(content, contentSpans(content, head.outside), head.language);
  const bare = rules(content, head, registry, tables);
  const found = findContacts(content, head, sentences, registry, known, tables);
  const statements = withPoints(
    content,
    assignContacts(content, head, bare, sentences, found, contactCuesOf(tables)),
    registry,
    lexiconOf(tables),
  );
  const used = new Set(statements.flatMap(({ contact }) => contact ?? []));
  // A contact without statements is none of this text's.
  const contacts = found
    .map(({ draft }) => draft)
    .filter(({ id }, i) => used.has(id) || (i === 0 && !isPress(head)));
  const told = statements.flatMap(({ passages }) => passages);
  return {
    contacts,
    people: newOnes(
      [
        ...statements.flatMap(({ speaker, voice }) => [
          ...(speaker === undefined ? [] : [speaker]),
          ...voice,
        ]),
        ...contacts.flatMap(({ people }) => people),
        ...(head.speaker === undefined ? [] : [head.speaker]),
      ],
      registry,
      registry.person,
    ),
    bodies: newOnes(
      [
        ...statements.flatMap(({ office }) => office ?? []),
        ...(head.office === undefined ? [] : [head.office]),
      ],
      registry,
      registry.body,
    ),
    statements,
    background: sentences.filter((sentence) => !told.some((span) => touches(span, sentence))),
  };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function newOnes(
  ids: readonly string[],
  registry: Registry,
  entryOf: (id: string) => KnownTeller | undefined,
): readonly KnownTeller[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = registry.isKnown(id) ? undefined : entryOf(id);
    if (!entry) return [];
    const { id: own, side, names, name } = entry;
    const office = entry.office ?? registry.officeHeld(own);
    return [{ id: own, side, names, name, ...(office && { office }) }];
  });
}

/** Statements that open what a side says of a contact. */
const OPENING = 2;

function withPoints(
  content: string,
  statements: readonly StatementDraft[],
  registry: Registry,
  lexicon: Lexicon,
): readonly StatementDraft[] {
  /** By contact and side: how many statements came before, and whether one said what it was about. */
  const before = new Map<string, { told: number; subject: boolean }>();
  return statements.map((statement) => {
    const [first] = statement.passages;
    const words = statement.passages.map(({ start, end }) => content.slice(start, end)).join(' … ');
    const key = `${statement.contact ?? ''} ${statement.sides.join()}`;
    const state = before.get(key) ?? { told: 0, subject: false };
    const sides = new Set(
      statement.passages.flatMap((span) => registry.find(content, span)).map(({ side }) => side),
    );
    const points = pointsOf(lexicon, {
      words,
      declines: statement.declines === true,
      namesBoth:
        first !== undefined &&
        (statement.sides.some((own) => [...sides].some((side) => side !== undefined && side !== own)) ||
          (sides.has('ru') && sides.size > 1)),
      isOpening: state.told < OPENING,
      subjectTold: state.subject,
      tells:
        statement.grounds.rule === 'tells-of-contact'
          ? 'itself'
          : statement.grounds.rule === 'says-little'
            ? 'withheld'
            : undefined,
    });
    before.set(key, { told: state.told + 1, subject: state.subject || isSubject(lexicon, words) });
    return { ...statement, points };
  });
}
