/** What a class answers: kept as it was given, read whatever is stored, and copied with where all of it is from. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answeredOf,
  answersFrom,
  isEmpty,
  LONGEST_REASON,
  NO_ANSWERS,
  storedFrom,
  withAnswer,
} from '../../../src/exports/classes/answers.ts';
import { copiedAnswers } from '../../../src/exports/classes/answers-blocks.ts';
import { classMessages } from '../../../src/exports/classes/class-messages.ts';
import { tasksOf } from '../../../src/exports/classes/tasks.ts';
import { sourceNoteMessages } from '../../../src/exports/source-note-messages.ts';
import { RELATIONS } from '../../../src/model/contact.ts';
import { inOneLine } from '../../../src/model/passage.ts';
import { pairAccounts } from '../../../src/selection/pair-accounts.ts';
import { libraryOf } from '../../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../../i18n-for-tests.ts';

const library = await libraryOf('seeds');

const anyAnswers = fc
  .record({
    of: fc.array(
      fc.tuple(
        fc.string(),
        fc.record(
          { relation: fc.constantFrom(...RELATIONS), reason: fc.string({ unit: 'binary', maxLength: 50 }) },
          { requiredKeys: ['reason'] },
        ),
      ),
    ),
    revealed: fc.boolean(),
  })
  .map(({ of, revealed }): Answers => ({ of: new Map(of), revealed }));

describe('answers in the storage of a tab', () => {
  it('come back as they were given', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersFrom(storedFrom(answers))).toEqual(answers);
      }),
    );
  });

  it('are read from anything without an error', () => {
    expect(answersFrom(null)).toEqual(NO_ANSWERS);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(answersFrom(stored).of).toBeInstanceOf(Map);
      }),
    );
    expect(answersFrom('{"of":[["tone",{"relation":"wrong","reason":7}]],"revealed":"yes"}')).toEqual({
      of: new Map([['tone', { reason: '' }]]),
      revealed: false,
    });
    const long = storedFrom(withAnswer(NO_ANSWERS, 'tone', { reason: 'x'.repeat(LONGEST_REASON + 5) }));
    expect(answersFrom(long).of.get('tone')?.reason).toHaveLength(LONGEST_REASON);
  });

  it('are counted by their relation, and empty only without reasons', () => {
    const reasoned = withAnswer(NO_ANSWERS, 'tone', { reason: 'because' });
    expect(answeredOf(reasoned, ['tone', 'outcome'])).toBe(0);
    expect(isEmpty(reasoned)).toBe(false);
    expect(isEmpty(withAnswer(NO_ANSWERS, 'tone', { reason: ' ' }))).toBe(true);
    expect(answeredOf(withAnswer(reasoned, 'tone', { relation: 'agree' }), ['tone', 'outcome'])).toBe(1);
  });
});

describe('answers as they are copied', () => {
  const contact = library.contact('2024-06-25-austin-belousov-call');
  if (!contact) throw new Error('no such contact');
  const comparison = pairAccounts(library, contact);
  const tasks = tasksOf(comparison);
  const note = {
    corpus: 'Readouts',
    version: library.hash,
    link: 'https://example.org/contacts/x?class=1&v=1',
    licence: 'MIT',
    made: '2026-11-29',
  };
  const copied = (answers: Answers, i18n = ENGLISH) =>
    copiedAnswers({
      tasks,
      answers,
      comparison,
      library,
      i18n,
      own: classMessages.of(i18n.language),
      note,
      noteWords: sourceNoteMessages.of(i18n.language),
    });

  it('have contact, day, a blank for the name, both sides’ words, link and version, and no assessment yet', () => {
    const answers = withAnswer(NO_ANSWERS, 'subject', { relation: 'conflict', reason: 'One\n\nTwo <b>' });
    const { text, html } = copied(answers);
    expect(text).toContain('Belousov–Austin call, 25 June 2024');
    expect(text).toMatch(/Name: _{20,}/);
    for (const { row } of tasks)
      for (const { passages } of [...row.statements.left, ...row.statements.right])
        expect(text).toContain(inOneLine(passages[0]?.words ?? ''));
    expect(text).toContain('Answer: ≠ Accounts conflict\nReason: One\nTwo <b>');
    expect(text).toContain('Answer: no answer');
    expect(text).toContain(note.link);
    expect(text).toContain(library.hash);
    for (const { reason } of contact.relations) expect(text).not.toContain(reason.en);
    expect(html).toContain('Two &lt;b&gt;');
    expect(html).toContain(`href="${note.link.replaceAll('&', '&amp;')}"`);
  });

  it('have the editors’ assessment beside them once it is shown, in French as well', () => {
    const { text } = copied({ ...NO_ANSWERS, revealed: true }, FRENCH);
    for (const { reason } of contact.relations) expect(text).toContain(FRENCH.localize(reason));
    expect(text).toContain('Nom');
  });
});
