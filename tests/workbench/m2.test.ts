import { it } from 'vitest';
import { applyAct } from '../../src/workbench/files/acts.ts';
import { SeedBytes, type Files } from '../../src/workbench/files/files.ts';
import { record, NEW_JOURNAL } from '../../src/workbench/files/journal.ts';
import { ADD_CAPE, apply, CALL, draft, whole } from './corpus-of-two.ts';
it('m', () => {
  // 80 texts of 25 statements.
  let files: Files = whole();
  const sentences = Array.from({ length: 25 }, (_, i) => `They spoke about the light number ${i} of the Long Strait, and of its keeper, for a while.`);
  const content = sentences.join(' ') + '\n';
  const ids: string[] = [];
  for (let n = 0; n < 80; n += 1) {
    const id = `t-${n}`;
    files = apply(files, { ...ADD_CAPE, id, content, head: { ...ADD_CAPE.head, outside: [], date: { day: '2024-03-06', basis: 'outside', words: undefined } } });
    files = apply(files, { type: 'accept', text: id, statements: sentences.slice(0, n === 79 ? 24 : 25).map((w) => draft(content, w)) });
    ids.push(id);
  }
  console.log('yaml', files.get('t-5.yaml')?.length, 'files', files.size);
  const time = (name: string, f: () => void) => { const t = process.cpuUsage(); f(); const d = process.cpuUsage(t); console.log(name, (d.user + d.system) / 1000, 'ms'); };
  const last = sentences[24] ?? '';
  const act = { type: 'accept', text: 't-79', statements: [draft(content, last)] } as const;
  let out: any;
  for (let i = 0; i < 4; i += 1) time('accept', () => { out = applyAct(files, act); });
  time('record', () => { record(NEW_JOURNAL, { act: 'x' }, files, out.files); });
  console.log('entry', JSON.stringify(record(NEW_JOURNAL, { act: 'x' }, files, out.files)).length);
  time('edit', () => { applyAct(out.files, { type: 'edit-statement', text: 't-79', id: 't-79-3', patch: { points: ['tone'] } }); });
  time('edit2', () => { applyAct(out.files, { type: 'edit-statement', text: 't-79', id: 't-79-4', patch: { points: ['tone'] } }); });
  time('relate', () => { applyAct(out.files, { type: 'relate', contact: CALL.id, point: 'other', relation: 'agree', reason: { en: 'x' }, by: 'me', on: '2026-11-29' }); });
  time('remove', () => { applyAct(out.files, { type: 'remove-statement', text: 't-79', id: 't-79-4' }); });
  const seeds = new SeedBytes(); seeds.of(files);
  time('seed bytes', () => { seeds.of(out.files); });
});
