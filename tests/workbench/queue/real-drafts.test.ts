/** What the rules draft of two readouts can be accepted whole, and leaves comparisons to make and nothing else. */

import { expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Known } from '../../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../../src/drafts/draft-text.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { emptyCorpus, SeedBytes } from '../../../src/workbench/files/files.ts';
import { acceptAct } from '../../../src/workbench/queue/change-draft.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { viewQueue } from '../../../src/workbench/queue/queue-state.ts';
import { whatIsLeft } from '../../../src/workbench/queue/what-is-left.ts';
import { NO_WORK } from '../../../src/workbench/queue/work.ts';
import { done, laidOut } from './sample.ts';

const KREMLIN = `Telephone conversation with US President Joseph Biden
December 30, 2021
The Kremlin, Moscow

Vladimir Putin had a telephone conversation with President of the United States of America Joseph Biden.

Vladimir Putin stressed that the lighthouses of the strait needed guarantees. Joseph Biden emphasised that Washington had no intention of putting them out. Overall, the conversation was frank.
`;
const WHITE_HOUSE = `Readout of President Biden’s Call with President Putin of Russia
December 30, 2021
The White House

President Biden spoke today with President Putin of Russia. President Biden urged Russia to de-escalate tensions with Ukraine.
`;

it('is accepted in one act for each text', () => {
  let files = emptyCorpus();
  const reader = new CorpusReader();
  for (const content of [KREMLIN, WHITE_HOUSE]) {
    const known: Known = {
      ...reader.registry(files),
      contacts: reader.contacts(files).map((one) => ({ ...one, from: one.edtf, to: one.edtf })),
    };
    const head = draftHead(content, known);
    expect(head.kind).toBe('readout');
    const drafts = draftText(content, head, known);
    const { people, bodies } = drafts;
    const added = done(files, { type: 'add-text', content, head, people, bodies });
    const [text = ''] = added.made;
    const registry = reader.registry(added.files);
    const contacts = reader.contacts(added.files);
    expect(drafts.statements.length).toBeGreaterThan(1);
    const of = checksum(content);
    const act = acceptAct(drafts.statements, { text, of, drafts, work: NO_WORK, registry, contacts });
    files = done(added.files, act).files;
    const stated = reader.text(files, text);
    if (!stated) throw new Error('no text');
    const view = viewQueue(drafts, stated, NO_WORK);
    expect(view.left).toEqual([]);
    const left = whatIsLeft(view, laidOut(content).sentences, stated, drafts);
    expect(left.sentences).toEqual([]);
    if (left.proposed.length > 0)
      files = done(files, { type: 'background', text, of, spans: left.proposed }).files;
  }
  const errors = compile(new SeedBytes().of(files)).problems.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['relation-missing']));
});
