/** Whatever a person does, in two tabs and over reloads, with room on the device and without: the files compile or their problems are named, nothing is lost, and what is opened again is what was there. */

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Before } from '../../src/compile/before.ts';
import { compile } from '../../src/compile/compile.ts';
import { indexWhole } from '../../src/compile/emit/index-corpus.ts';
import { IndexPacker, IndexUnpacker } from '../../src/workbench/compiling/pack-index.ts';
import { SeedBytes } from '../../src/workbench/files/files.ts';
import { savedOf } from '../../src/workbench/store/storage.ts';
import { showDrafts } from '../../src/workbench/view/drafting/show-drafts.ts';
import { KREMLIN, WHITE_HOUSE } from '../browser/workbench/two-readouts.ts';
import { runs } from '../runs.ts';
import { Device, settled, tab } from './own-tab.ts';
import { type Choices, Person } from './person.ts';
import { STEPS, take } from './steps.ts';

const WIRE = `Москва, 31 декабря. Президенты России и США Владимир Путин и Джо Байден поговорили по телефону в четверг, сообщил помощник президента РФ Юрий Ушаков.

"Разговор был обстоятельным", - сказал Ушаков. В Белом доме заявили, что Байден призвал к деэскалации.
`;
const NEWS = `Washington (Agence) - Joe Biden et Vladimir Poutine se sont parlé jeudi 30 décembre 2021 au téléphone, a annoncé la Maison Blanche.

"Le président a été clair", a déclaré sa porte-parole, Jen Psaki. Selon le Kremlin, M. Poutine a mis en garde contre "une erreur colossale". Le département d'État n'a pas souhaité commenter.
`;
const TEXTS = [KREMLIN, WHITE_HOUSE, NEWS, WIRE];

// The console explains why nothing is saved.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** How often each is done: mostly what decides drafts. */
const OFTEN: Partial<Record<keyof typeof STEPS, number>> = {
  accept: 6,
  refuse: 3,
  form: 6,
  paste: 3,
  acceptWhole: 2,
  relate: 4,
  undo: 4,
  undoHere: 4,
  redo: 2,
  reload: 2,
  otherTab: 2,
};
const step = fc.tuple(
  fc.oneof(
    ...(Object.keys(STEPS) as (keyof typeof STEPS)[]).map((what) => ({
      arbitrary: fc.constant(what),
      weight: OFTEN[what] ?? 1,
    })),
  ),
  fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)) as fc.Arbitrary<Choices>,
);

it('whatever is done, and in whatever order', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const device = new Device();
      const person = await Person.begin(device, TEXTS);
      const [before, bytes] = [new Before(), new SeedBytes()];
      const [packer, unpacker] = [new IndexPacker(), new IndexUnpacker()];
      await person.paste(0);
      await person.paste(1);
      for (const [what, choices] of steps) {
        await take(person, what, choices);
        const { files, saveState } = person.here.state();
        // Only what came in from outside could be broken, and nothing does here.
        const outcome = compile(new SeedBytes().of(files), { unfinished: true });
        // As in the worker: with what is kept from the last time.
        const again = compile(bytes.of(files), { unfinished: true, before });
        expect(again).toEqual(outcome);
        if (again.corpus && outcome.corpus)
          expect(
            unpacker.unpack(structuredClone(packer.pack(indexWhole(again.corpus, before.rows)))),
          ).toEqual(indexWhole(outcome.corpus));
        const { problems } = outcome;
        const others = problems.filter(({ severity, code }) => severity === 'error' && !LACKING.has(code));
        expect(others.map(({ code, file, line, what }) => `${what}: ${code} ${file}:${line}`)).toEqual([]);
        for (const problem of problems) expect(problem.what).not.toBe('');
        if (saveState.status === 'saved') {
          expect(device.stored && savedOf(device.stored)).toEqual(savedOf(person.here.state()));
          const there = person.there.state();
          if (there.saveState.status === 'saved') expect([...there.files]).toEqual([...files]);
        } else expect(saveState).toEqual({ status: 'unsaved', reason: 'full' });
      }
      for (const { refused } of person.refusals) expect(refused).toMatch(/^[a-z0-9-]+$/);

      // With room again, all of it is kept by the next thing that is done.
      device.refuses = undefined;
      person.here.store.setAside('nothing', undefined);
      await settled();
      const again = await tab(device);
      showDrafts(again.store);
      await settled();
      expect(savedOf(again.state())).toEqual(savedOf(person.here.state()));
      expect(again.state().problems).toEqual(person.here.state().problems);
    }),
    {
      ...runs(40, 1 / 20),
      endOnFailure: true,
      seed: Number(process.env.SEED ?? 16),
    },
  );
});

/** What a corpus may still lack while somebody works on it; each names its place and says what to do. */
const LACKING: ReadonlySet<string> = new Set([
  'contact-without-bearing',
  'denial-without-conflict',
  'relation-missing',
  'sentence-unaccounted',
  'translation-missing',
  // In a text of its own, the office of somebody unnamed goes without saying, and has to be said all the same.
  'unnamed-without-office',
  // A comparison of what was moved or taken out stays until somebody takes it out as well.
  'relation-without-accounts',
  'relation-of-other',
  // Removing a side that has an account of the contact is reported.
  'side-not-party',
]);
