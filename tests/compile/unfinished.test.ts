/** A corpus that somebody is still at work on: what is there is shown, what is missing is reported, and nothing is claimed of it. */

import { expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryFrom } from '../corpus-for-tests.ts';

const CONTACT = '2024-03-05-primerov-sample-call';

const seeds = (await readSeeds('tests/fixture/readouts')).map((file) => {
  const content = new TextDecoder().decode(file.bytes);
  const edited =
    file.path === 'contacts.yaml'
      ? content
          .replace(/^ {4}- \{ point: tone.*\n/m, '')
          .concat(
            '\n- { id: nobody-tells, kind: call, status: held, level: experts, title: A, label: A, parties: [ru, us], people: [], dating: { edtf: 2024-03-05, basis: outside } }\n',
          )
      : file.path === 'red-cape-2024-03-06.yaml'
        ? content
            .replace(', translation: { en: The conversation was businesslike. }', '')
            .replace('background: rest', 'background: []')
        : content;
  return { path: file.path, bytes: new TextEncoder().encode(edited) };
});

it('is made of what is there, with what is missing reported alike', () => {
  const strict = compile(seeds);
  const lenient = compile(seeds, { unfinished: true });
  expect(strict.corpus).toBeUndefined();
  expect(lenient.problems).toEqual(strict.problems);
  expect(
    new Set(lenient.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
  ).toEqual(
    new Set(['contact-without-bearing', 'relation-missing', 'sentence-unaccounted', 'translation-missing']),
  );
  // There would be nothing to show of it.
  expect(lenient.corpus?.contacts.map(({ id }) => id)).not.toContain('nobody-tells');
});

it('says of a point on which both speak that nobody has compared them, and not that one side alone does', () => {
  const { corpus } = compile(seeds, { unfinished: true });
  const library = corpus && libraryFrom(corpus);
  const contact = library?.contact(CONTACT);
  const rows = library && contact ? pairAccounts(library, contact).rows : [];
  expect(rows.find(({ point }) => point === 'tone')?.state).toEqual({ kind: 'both' });
});

it('still refuses what is wrong', () => {
  const broken = seeds.map((file) =>
    file.path === 'people.yaml'
      ? { path: file.path, bytes: new TextEncoder().encode('- { id: primerov') }
      : file,
  );
  expect(compile(broken, { unfinished: true }).corpus).toBeUndefined();
});
