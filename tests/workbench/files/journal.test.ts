/** Acts are undone and redone by the differences that the journal keeps, back to the very same files. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksBetween, patched, reversed } from '../../../src/workbench/files/difference.ts';
import { emptyCorpus, type Files, withFiles } from '../../../src/workbench/files/files.ts';
import { type Journal, NEW_JOURNAL, record, redo, undo } from '../../../src/workbench/files/journal.ts';
import { runs } from '../../runs.ts';

const line = fc.constantFrom('a\n', 'b\n', '  - { id: x }\n', 'é🙂\n', '\r\n', '🙂', '🙃\n', 'no end', '');
const content = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));
const path = fc.constantFrom('a.txt', 'a.yaml', 'contacts.yaml', '__proto__', 'é.txt');
/** A file gets another content, or goes. */
const step = fc.tuple(path, fc.option(content, { nil: undefined }));
const steps = fc.array(step, { maxLength: 20 });

function play(changes: readonly (readonly [string, string | undefined])[]) {
  const states: Files[] = [emptyCorpus()];
  let journal: Journal = NEW_JOURNAL;
  for (const [name, to] of changes) {
    const before = states.at(-1) ?? emptyCorpus();
    const after = withFiles(before, [[name, to]]);
    journal = record(journal, { act: 'test', of: name }, before, after);
    if (after !== before) states.push(after);
  }
  return { states, journal };
}

function must(moved: ReturnType<typeof undo>) {
  if ('refused' in moved) throw new Error(moved.refused);
  return moved;
}

describe('what differs between two contents', () => {
  it('makes the second of the first, and back', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const hunks = hunksBetween(before, after);
        expect(patched(before, hunks)).toBe(after);
        expect(patched(after, reversed(hunks))).toBe(before);
      }),
      runs(500),
    );
  });

  it('is as large as the change, wherever in the file it is', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `  - { id: x-${i}, words: the same words }\n`);
    const before = ['text:\n', ...lines].join('');
    const after = [
      'text:\n  contact: c\n',
      ...lines.slice(0, 1500),
      '  - new\n',
      ...lines.slice(1501),
      'end\n',
    ].join('');
    const size = JSON.stringify(hunksBetween(before, after)).length;
    expect(hunksBetween(before, after)).toHaveLength(3);
    expect(size).toBeLessThan(300);
  });

  it('is one piece where everything differs', () => {
    const all = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word} ${i}\n`).join('');
    const hunks = hunksBetween(all('one'), all('other'));
    expect(patched(all('one'), hunks)).toBe(all('other'));
  });

  it('cuts no character in two', () => {
    for (const { out, in: into } of hunksBetween('a🙂b', 'a🙃b')) expect([out, into]).toEqual(['🙂', '🙃']);
  });
});

describe('the journal', () => {
  it('undoes every act, back to the very files, and does them again, over JSON', () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const { states, journal: played } = play(changes);
        let journal = played;
        let files = states.at(-1) ?? emptyCorpus();
        for (const state of states.toReversed().slice(1)) {
          ({ journal, files } = must(undo(JSON.parse(JSON.stringify(journal)), files)));
          expect([...files]).toEqual([...state]);
        }
        expect(undo(journal, files)).toEqual({ refused: 'journal-ends', detail: '' });
        for (const state of states.slice(1)) {
          ({ journal, files } = must(redo(JSON.parse(JSON.stringify(journal)), files)));
          expect([...files]).toEqual([...state]);
        }
        expect(redo(journal, files)).toEqual({ refused: 'journal-ends', detail: '' });
      }),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const { states, journal } = play([
      ['a.txt', 'one'],
      ['a.txt', 'two'],
    ]);
    const back = must(undo(journal, states.at(-1) ?? emptyCorpus()));
    const other = record(back.journal, { act: 'other' }, back.files, withFiles(back.files, [['b.txt', 'x']]));
    expect(other.entries.map(({ label }) => label.act)).toEqual(['test', 'other']);
    expect(other.position).toBe(2);
  });

  it('has no entry for an act that changes nothing', () => {
    const files = emptyCorpus();
    expect(record(NEW_JOURNAL, { act: 'test' }, files, new Map(files))).toBe(NEW_JOURNAL);
  });

  it('touches nothing where the files are not those that it tells of', () => {
    const { states, journal } = play([['a.txt', 'one\ntwo\n']]);
    const files = withFiles(states.at(-1) ?? emptyCorpus(), [['a.txt', 'one\ntwo\nby hand\n']]);
    expect(undo(journal, files)).toEqual({ refused: 'journal-other-files', detail: 'a.txt' });
    const gone = withFiles(files, [['a.txt', undefined]]);
    expect(undo(journal, gone)).toEqual({ refused: 'journal-other-files', detail: 'a.txt' });
  });
});
