/** Drafts shown before anybody has confirmed them: put in as statements, told apart, and never part of the files. */

import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { HeadDraft, Known } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { applyAct } from '../../src/workbench/files/acts.ts';
import { checksum } from '../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files, SeedBytes } from '../../src/workbench/files/files.ts';
import { isRefusal } from '../../src/workbench/files/refusal.ts';
import { CorpusReader } from '../../src/workbench/queue/corpus-reader.ts';
import { NO_WORK } from '../../src/workbench/queue/work.ts';
import { daysOf, knownOf } from '../../src/workbench/view/drafting/known.ts';
import {
  acceptWhole,
  confirmedProblems,
  draftsWithOthers,
  previewOf,
  queueOf,
} from '../../src/workbench/view/drafting/preview.ts';
import { NO_DRAFTS, type TextWork } from '../../src/workbench/view/saved-work.ts';
import { KREMLIN, WHITE_HOUSE } from '../browser/workbench/two-readouts.ts';

const reader = new CorpusReader();
const PRESIDENT = { en: 'President', fr: 'président' };

function done(files: Files, act: Parameters<typeof applyAct>[1]) {
  const outcome = applyAct(files, act);
  if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${outcome.detail}`);
  return outcome;
}

/** As the workbench adds them, one after the other. */
function added(contents: readonly string[]) {
  let files = emptyCorpus();
  const work = new Map<string, TextWork>();
  for (const content of contents) {
    const known: Known = knownOf(files, work, reader);
    const head: HeadDraft = draftHead(content, known);
    const bodies = head.office === undefined ? [] : draftText(content, head, known).bodies;
    const outcome = done(files, { type: 'add-text', content, head, bodies });
    files = outcome.files;
    const [text = ''] = outcome.made;
    const drafts = draftText(content, head, knownOf(files, work, reader));
    const people = drafts.people.map((person) => ({ ...person, office: PRESIDENT }));
    work.set(text, { of: checksum(content), drafts: { ...drafts, people }, queue: NO_WORK });
  }
  return { files, work };
}

const { files, work } = added([KREMLIN, WHITE_HOUSE]);
const texts = [...work.keys()];
const compiled = (of: Files) => compile(new SeedBytes().of(of), { unfinished: true });

it('compares both texts at once, with every statement marked', () => {
  const preview = previewOf(files, work, reader);
  const { corpus } = compiled(preview.files);
  expect(corpus?.contacts).toHaveLength(1);
  expect(corpus?.contacts[0]?.onRecord).toEqual(['ru', 'us']);
  const statements = corpus?.statements.map(({ id }) => id) ?? [];
  expect(statements.length).toBeGreaterThan(4);
  expect(statements.filter((id) => !preview.unconfirmed.has(id))).toEqual([]);
  // The contact is none yet either.
  expect(preview.unconfirmed).toContain(corpus?.contacts[0]?.id);
  expect(compiled(files).corpus?.statements).toEqual([]);
});

it('marks only what is still open once one text is accepted, whichever is first', () => {
  for (const first of texts) {
    const one = { of: -1, ...work.get(first), drafts: draftsWithOthers(first, work), queue: NO_WORK };
    const queue = queueOf(files, first, one, reader);
    const accepted = (queue ? acceptWhole(first, queue, one) : []).reduce(
      (before, act) => done(before, act).files,
      files,
    );
    const preview = previewOf(accepted, work, reader);
    const { corpus } = compiled(preview.files);
    const marked = new Set(
      corpus?.statements.filter(({ id }) => preview.unconfirmed.has(id)).map(({ text }) => text),
    );
    expect([...marked]).toEqual(texts.filter((text) => text !== first));
    expect(
      compiled(accepted)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ).not.toContain('reference-unknown');
  }
});

it('puts nothing in from drafts of other words', () => {
  const [first = ''] = texts;
  const replaced = new Map(files).set(`${first}.txt`, `In short. ${files.get(`${first}.txt`)}`);
  const own = work.get(first);
  expect(own && queueOf(replaced, first, own, reader)).toBeUndefined();
  const { corpus } = compiled(previewOf(replaced, work, reader).files);
  expect(new Set(corpus?.statements.map(({ text }) => text))).toEqual(new Set(texts.slice(1)));
});

it('takes the words of a date from their own text alone', () => {
  const [first = '', second = ''] = texts;
  const [contact] = work.get(first)?.drafts.contacts ?? [];
  expect(contact?.dating.words).not.toEqual([]);
  const alone = new Map(work).set(second, { of: 0, drafts: NO_DRAFTS, queue: NO_WORK });
  expect(draftsWithOthers(first, alone).contacts[0]?.dating).toEqual(contact?.dating);
  expect(draftsWithOthers(second, alone).contacts[0]?.dating.words).toEqual([]);
});

it('says nothing of the problems of drafts', () => {
  const preview = previewOf(files, work, reader);
  const [path = ''] = texts.map((text) => `${text}.yaml`);
  const lines = preview.files.get(path)?.split('\n') ?? [];
  const line = lines.findIndex((one) => one.includes('- { id: ')) + 1;
  expect(line).toBeGreaterThan(0);
  const problem = {
    file: path,
    line,
    column: 1,
    code: 'words-missing',
    severity: 'error',
    what: '',
    why: '',
    fix: '',
  };
  const head = { ...problem, line: 1 };
  const all = [problem, head] as unknown as Parameters<typeof confirmedProblems>[0];
  expect(confirmedProblems(all, preview.files, preview.unconfirmed)).toEqual([head]);
  expect(confirmedProblems(all, preview.files, new Set())).toEqual(all);
});

it('knows the days that a date covers, where both its ends are known', () => {
  expect(daysOf('2021-12-30')).toEqual({ from: '2021-12-30', to: '2021-12-30' });
  expect(daysOf('2024-02~')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf('2023/2024')).toEqual({ from: '2023-01-01', to: '2024-12-31' });
  expect(daysOf('2021-12/..')).toBeUndefined();
  expect(daysOf('')).toBeUndefined();
});
