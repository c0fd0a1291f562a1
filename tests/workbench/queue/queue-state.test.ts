/** The queue: its order, what is decided by the files, what was put off, and what comes next. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_JOURNAL, record, undo } from '../../../src/workbench/files/journal.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import {
  itemAt,
  keyAfter,
  keyBeside,
  viewQueue,
  withKeys,
} from '../../../src/workbench/queue/queue-state.ts';
import { NO_WORK, type QueueWork, withChange, withLater } from '../../../src/workbench/queue/work.ts';
import { runs } from '../../runs.ts';
import { CALL, done, laidOut, pair, spanOf } from './sample.ts';

const { files: start, cape } = pair();
const { text, drafts } = cape;
const laid = laidOut(text.content);
const view = (files = start, work: QueueWork = NO_WORK) => {
  const stated = new CorpusReader().text(files, text.id);
  if (!stated) throw new Error('no text');
  return viewQueue(drafts, stated, work);
};
const accept = (files: typeof start, index: number, change = {}) => {
  const draft = drafts.statements[index];
  if (!draft) throw new Error('no draft');
  return done(files, {
    type: 'accept',
    text: text.id,
    of: text.of,
    statements: [{ ...draft, ...change }],
    contacts: [CALL],
    people: drafts.people,
    bodies: drafts.bodies,
  }).files;
};
const keys = withKeys(drafts.statements, '').map(({ key }) => key);

describe('viewQueue', () => {
  it('begins with the first draft of the text', () => {
    const { items, left, current, decided } = view();
    expect(items.map(({ decision }) => decision)).toEqual(['open', 'open', 'open', 'open']);
    expect(current?.key).toBe(keys[0]);
    expect([left.length, decided]).toEqual([4, 0]);
  });

  it('knows by the files what is accepted and what is background', () => {
    const spans = drafts.statements[3]?.passages ?? [];
    const files = done(accept(start, 1), { type: 'background', text: text.id, of: text.of, spans }).files;
    expect(view(files).items.map(({ decision }) => decision)).toEqual([
      'open',
      'accepted',
      'open',
      'refused',
    ]);
    expect(view(files).decided).toBe(2);
  });

  it('knows a draft that was cut down before it was accepted', () => {
    const passages = [spanOf(text.content, 'the beacons would be lit again')];
    const { items } = view(accept(start, 1, { passages }));
    expect(items.map(({ decision }) => decision)).toEqual(['open', 'accepted', 'open', 'open']);
    expect(items[1]?.draft.passages).toEqual(passages);
  });

  it('has each statement become one draft only', () => {
    const whole = drafts.statements[1];
    if (!whole) throw new Error('no draft');
    const inner = { ...whole, passages: [spanOf(text.content, 'once the ice was gone')], points: ['other'] };
    const stated = new CorpusReader().text(accept(start, 1), text.id);
    if (!stated) throw new Error('no text');
    const { items } = viewQueue({ statements: [whole, inner] }, stated, NO_WORK);
    expect(items.map(({ decision }) => decision)).toEqual(['accepted', 'open']);
  });

  it('puts what was put off last, in the order in which it was', () => {
    const [first = '', second = ''] = keys;
    const work = withLater(withLater(NO_WORK, second), first);
    expect(view(start, work).left.map(({ key }) => key)).toEqual([keys[2], keys[3], second, first]);
  });

  it('shows a draft as it was changed, at its place', () => {
    const [draft] = drafts.statements;
    const [key = ''] = keys;
    if (!draft) throw new Error('no draft');
    const { items } = view(start, withChange(NO_WORK, key, { ...draft, points: ['tone'] }));
    expect(items[0]).toMatchObject({ key, changed: true, draft: { points: ['tone'] } });
  });

  it('has statements that nobody drafted, and those begun by hand', () => {
    const [draft] = drafts.statements;
    if (!draft) throw new Error('no draft');
    const begun = { ...draft, passages: [spanOf(text.content, 'Call with President Sample')] };
    const work = { ...NO_WORK, begun: [begun] };
    const { items } = view(start, work);
    expect(items[0]).toMatchObject({ begun: true, decision: 'open' });
    const files = done(start, {
      type: 'accept',
      text: text.id,
      of: text.of,
      statements: [begun],
      contacts: [CALL],
    }).files;
    expect(view(files, work).items[0]).toMatchObject({ begun: true, decision: 'accepted' });
    expect(view(files).items[0]).toMatchObject({ begun: false, decision: 'accepted' });
  });

  it('opens again what the journal undoes', () => {
    const files = accept(start, 0);
    const moved = undo(record(NEW_JOURNAL, { act: 'accept' }, start, files), files);
    if (isRefusal(moved)) throw new Error(moved.refused);
    expect(view(moved.files)).toEqual(view());
  });

  it('leaves nothing out, whatever is decided in whatever order', () => {
    const decision = fc.record({ index: fc.nat(3), how: fc.constantFrom('accept', 'refuse', 'later') });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        let files = start;
        let work = NO_WORK;
        for (const { index, how } of decisions) {
          const now = view(files, work);
          const item = now.items[index];
          if (!item || (item.decision !== 'open' && item.decision !== 'later')) continue;
          const next = keyAfter(now, item.key);
          expect(next === undefined).toBe(now.left.length === 1);
          expect(next).not.toBe(item.key);
          if (how === 'accept') files = accept(files, index);
          else if (how === 'later') work = withLater(work, item.key);
          else
            files = done(files, {
              type: 'background',
              text: text.id,
              of: text.of,
              spans: item.draft.passages,
            }).files;
          const after = view(files, work);
          expect(after.items.map(({ key }) => key)).toEqual(keys);
          expect(after.decided + after.left.length).toBe(after.items.length);
          expect(after.left.some(({ key }) => key === item.key)).toBe(how === 'later');
        }
      }),
      runs(30),
    );
  });
});

describe('what comes next', () => {
  it('is the next open one, then one before, then one that was put off', () => {
    const now = view(start, withLater(NO_WORK, keys[2] ?? ''));
    expect(keyAfter(now, keys[1] ?? '')).toBe(keys[3]);
    expect(keyAfter(now, keys[3] ?? '')).toBe(keys[0]);
    const files = accept(accept(start, 0), 1);
    expect(keyAfter(view(files, withLater(NO_WORK, keys[2] ?? '')), keys[3] ?? '')).toBe(keys[2]);
  });

  it('is beside it for J and K, and the same at either end', () => {
    expect(keyBeside(view(), 1)).toBe(keys[1]);
    expect(keyBeside(view(), -1)).toBe(keys[0]);
    expect(keyBeside(view(start, { ...NO_WORK, at: keys[3] }), 1)).toBe(keys[3]);
  });

  it('is the innermost one at a place in the text', () => {
    const { items } = view();
    expect(itemAt(items, spanOf(text.content, 'beacons').start)?.key).toBe(keys[1]);
    expect(itemAt(items, 0)).toBeUndefined();
  });
});

it('numbers several on the same words', () => {
  const passages = [{ start: 1, end: 2 }];
  const all = withKeys([{ passages }, { passages }], '').map(({ key }) => key);
  expect(new Set(all).size).toBe(2);
  expect(laid.sentences.length).toBe(5);
});
