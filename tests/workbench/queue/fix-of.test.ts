/** What resolves each problem that the compiler can find, over its own cases of every code. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSeeds } from '../../../src/build/seeds/read-seeds.ts';
import { compile } from '../../../src/compile/compile.ts';
import type { ProblemCode } from '../../../src/compile/problems.ts';
import { type Fix, fixOf } from '../../../src/workbench/queue/fix-of.ts';
import { entriesIn, unknownPerson } from '../../../src/workbench/queue/place-problems.ts';
import { overSound } from '../../compile/seed-files.ts';

const CASES = 'tests/compile/cases';

/** Where one code is of several places, a fix for each; the codes that are not here have none. */
const FIXES: Readonly<Partial<Record<ProblemCode, readonly (Fix | undefined)[]>>> = {
  'teller-missing': ['edit'],
  'teller-unnamed': ['edit'],
  'voice-not-person': ['edit'],
  'teller-of-other-side': ['edit'],
  'chain-root-other': ['edit', undefined],
  'chain-root-left-out': ['edit'],
  'bearing-of-other-side': ['edit'],
  'unnamed-without-office': ['edit'],
  'basis-of-nobody': ['edit'],
  'points-without-contact': ['edit'],
  'words-absent': ['edit', undefined],
  'words-across-paragraphs': ['edit'],
  'words-differ-unseen': ['edit'],
  'neighbours-absent': ['edit'],
  'words-twice': ['edit', undefined],
  'occurrence-absent': ['edit'],
  'pieces-adjacent': ['edit'],
  'translation-missing': ['translate', undefined],
  'translation-unpaired': ['translate'],
  'side-not-party': ['editContact'],
  'party-without-side': ['editContact'],
  'party-newsroom': ['editContact'],
  'days-without-reason': ['editContact'],
  'person-not-named': ['editContact'],
  'date-malformed': ['editContact', undefined],
  'date-with-hour': ['editContact'],
  'date-out-of-range': ['editContact', undefined],
  'relation-missing': ['compare'],
  'relation-of-several-texts': ['compare'],
  'relation-leaves-out': ['compare'],
  'relation-twice': ['compare'],
  'denial-without-conflict': ['compare'],
  'reason-in-one-language': ['compare'],
  'relation-of-other': ['dropRelations'],
  'relation-without-accounts': ['dropRelations'],
  'day-malformed': ['compare', undefined],
  'reference-unknown': ['addPerson', 'dropRelations', 'edit', 'editContact', undefined],
  'key-missing': ['compare', 'edit', undefined],
  'value-empty': ['edit'],
  'value-too-long': ['edit', 'editContact', undefined],
  'type-wrong': ['compare', 'edit', 'editContact', undefined],
};

it('leads from every problem to what resolves it, and from the others nowhere', async () => {
  const fixes = new Map<ProblemCode, Set<Fix | undefined>>();
  for (const name of readdirSync(CASES)) {
    const overlay = await readSeeds(join(CASES, name));
    const seeds = overSound(overlay.filter(({ path }) => !path.startsWith('problems.txt')));
    const files = new Map(seeds.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const entryAt = entriesIn(files);
    for (const problem of compile(seeds, { unfinished: true }).problems) {
      const { file, line, column, code } = problem;
      const isOfContacts = file === 'contacts.yaml';
      const isOfText = file.endsWith('.yaml') && files.has(file.replace(/\.yaml$/, '.txt'));
      const list = isOfText ? 'statements' : undefined;
      const entry = isOfContacts || isOfText ? entryAt(file, line, list) : undefined;
      const fix = fixOf({
        problem,
        statement: isOfText ? entry?.id : undefined,
        contact: isOfContacts ? entry?.id : undefined,
        person: unknownPerson(problem),
        within: entry?.keysAt(line, column) ?? [],
      });
      fixes.set(code, (fixes.get(code) ?? new Set()).add(fix));
    }
  }
  const found = Object.fromEntries(
    [...fixes].flatMap(([code, of]) =>
      of.size > 1 || !of.has(undefined)
        ? [[code, [...of].toSorted((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))]]
        : [],
    ),
  );
  expect(found).toEqual(FIXES);
});
