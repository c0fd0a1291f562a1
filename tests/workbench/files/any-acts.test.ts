/** Acts in any order, with any words: the files stay files that the compiler reads, and every act can be undone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownTeller } from '../../../src/drafts/draft.ts';
import type { Span } from '../../../src/model/corpus.ts';
import type { Act } from '../../../src/workbench/files/act.ts';
import { applyAct, labelOf } from '../../../src/workbench/files/acts.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files } from '../../../src/workbench/files/files.ts';
import { NEW_JOURNAL, record, redo, undo } from '../../../src/workbench/files/journal.ts';
import { fromZip, toZip } from '../../../src/workbench/files/zip.ts';
import { runs } from '../../runs.ts';
import { ADD_CAPE, ADD_HOUSE, CALL, CAPE, compiled, draft, HOUSE, TELLERS, whole } from '../corpus-of-two.ts';

const CONTENTS: Readonly<Record<string, string>> = {
  'cape-2024-03-06': CAPE,
  'house-2024-03-05': HOUSE,
};
/** Of the content that the text has at first. */
const ofText = (of: string) => checksum(CONTENTS[of] ?? '');
const any = fc.oneof(
  fc.constantFrom(
    '<b>x</b>',
    '__proto__',
    'constructor',
    'a: b # c',
    '“q”, {x}',
    '\u202e\u0000',
    '- [',
    '*x',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const text = fc.constantFrom(...Object.keys(CONTENTS), '__proto__', 'none');
const id = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(text, fc.constantFrom('-1', '-2', '-3', '-4', '-5', '-6', '-3b'))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: any },
);
const contact = fc.constantFrom(CALL.id, '2024-03-09-talks', 'constructor');
const point = fc.constantFrom('itself', 'tone', 'other', 'none');
const side = fc.constantFrom('ru', 'us', 'newsroom');
const teller = fc.constantFrom(undefined, 'cape', 'house', 'primerov', '__proto__');
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: -2, max: 300 }), fc.nat(80))
  .map(([start, length]) => ({ start, end: start + length }));
const prose = fc.record({ en: any, fr: any });
const known: fc.Arbitrary<KnownTeller> = fc.record({
  id: fc.oneof(any, fc.constantFrom('x-1', 'x-2')),
  side,
  names: fc.array(any),
  name: prose,
  office: prose,
});

const accepted = fc
  .record({
    passages: fc.array(span, { maxLength: 3 }),
    sides: fc.array(side, { maxLength: 2 }),
    contact: fc.option(contact, { nil: undefined }),
    as: fc.constantFrom('account' as const, 'around' as const),
    points: fc.array(point, { maxLength: 2 }),
    mode: fc.constantFrom('direct' as const, 'mention' as const),
    speaker: teller,
    translation: fc.option(prose, { nil: undefined }),
  })
  .map(({ speaker, translation, ...more }) =>
    draft(CAPE, 'The talk', { ...more, ...(speaker && { speaker }), ...(translation && { translation }) }),
  );

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(ADD_CAPE, ADD_HOUSE),
  fc.tuple(text, fc.array(accepted, { minLength: 1, maxLength: 3 })).map(
    ([of, statements]): Act => ({
      type: 'accept',
      text: of,
      of: ofText(of),
      statements,
      contacts: [CALL, { ...CALL, id: '2024-03-09-talks' }],
      ...TELLERS,
    }),
  ),
  fc.tuple(text, any, prose).map(
    ([of, title, named]): Act => ({
      type: 'set-head',
      text: of,
      patch: { title: named, language: title, contact: null },
    }),
  ),
  fc.tuple(text, id, any, prose, fc.array(point)).map(
    ([of, one, channel, note, points]): Act => ({
      type: 'edit-statement',
      text: of,
      id: one,
      patch: { channel, note, points, sides: null, voice: [channel] },
    }),
  ),
  fc.tuple(text, id, fc.array(span), contact).map(
    ([of, one, passages, moved]): Act => ({
      type: 'edit-statement',
      text: of,
      of: ofText(of),
      id: one,
      patch: { passages, contact: moved, as: 'around' },
    }),
  ),
  fc.tuple(text, id).map(([of, one]): Act => ({ type: 'remove-statement', text: of, id: one })),
  fc
    .tuple(text, fc.oneof(fc.array(span), fc.constant('rest' as const)))
    .map(
      ([of, spans]): Act =>
        spans === 'rest'
          ? { type: 'background', text: of, spans }
          : { type: 'background', text: of, of: ofText(of), spans },
    ),
  fc
    .tuple(text, fc.array(span))
    .map(([of, spans]): Act => ({ type: 'not-background', text: of, of: ofText(of), spans })),
  fc.tuple(contact, prose, any).map(
    ([of, title, edtf]): Act => ({
      type: 'edit-contact',
      contact: of,
      patch: { title, note: title, dating: { edtf, basis: 'outside' } },
    }),
  ),
  contact.map((of): Act => ({ type: 'remove-contact', contact: of })),
  fc
    .tuple(contact, point, fc.option(fc.array(id, { minLength: 2, maxLength: 3 }), { nil: undefined }), any)
    .map(
      ([of, on, ids, words]): Act => ({
        type: 'relate',
        contact: of,
        point: on,
        relation: 'agree',
        ...(ids && { of: ids }),
        reason: { fr: words },
        by: words,
        on: '2026-11-29',
      }),
    ),
  fc.tuple(contact, point).map(([of, on]): Act => ({ type: 'unrelate', contact: of, point: on })),
  known.map((person): Act => ({ type: 'add-person', person })),
  known.map((body): Act => ({ type: 'add-body', body })),
  text.map((of): Act => ({ type: 'remove-text', text: of })),
  fc
    .dictionary(fc.oneof(any, fc.constantFrom('a.txt', 'x.yaml', 'notes/x.txt')), any)
    .map((files): Act => ({ type: 'add-files', files: new Map(Object.entries(files)) })),
);

describe('any acts, one after the other', () => {
  it.each<[string, Files]>([
    ['from nothing', emptyCorpus()],
    ['from two texts', whole()],
  ])('%s: end in files that compile or in problems that are named, and are all undone', (_, start) => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let files = start;
        let journal = NEW_JOURNAL;
        for (const one of acts) {
          const outcome = applyAct(files, one);
          if ('refused' in outcome) {
            expect(outcome.refused).toMatch(/^[a-z0-9-]+$/);
            continue;
          }
          journal = record(journal, labelOf(one, outcome.made), files, outcome.files);
          files = outcome.files;
        }
        const { problems } = compiled(files);
        // Files from outside may be broken; those that acts write never are.
        const own = problems.filter(({ file }) => !['x.yaml', 'notes/x.txt'].includes(file));
        expect(own.filter(({ code }) => code === 'yaml-broken')).toEqual([]);
        for (const { what } of problems) expect(what).not.toBe('');
        const received = fromZip(toZip(files));
        expect('files' in received && [...received.files]).toEqual([...files]);

        const end = files;
        for (let done = journal.position; done > 0; done -= 1) {
          const moved = undo(JSON.parse(JSON.stringify(journal)), files);
          if ('refused' in moved) throw new Error(moved.refused);
          ({ journal, files } = moved);
        }
        expect([...files]).toEqual([...start]);
        while (journal.position < journal.entries.length) {
          const moved = redo(journal, files);
          if ('refused' in moved) throw new Error(moved.refused);
          ({ journal, files } = moved);
        }
        expect([...files]).toEqual([...end]);
      }),
      runs(60),
    );
  });
});
