/** Whatever a draft says of who speaks: once it is accepted and compiled, nobody else does. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { KnownTeller } from '../../../src/drafts/draft.ts';
import type { TextKind } from '../../../src/model/summary.ts';
import type { Voice } from '../../../src/model/voices.ts';
import type { Accepted } from '../../../src/workbench/files/act.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files, SeedBytes } from '../../../src/workbench/files/files.ts';
import { runs } from '../../runs.ts';
import { ADD_CAPE, apply, CALL, CAPE, draft, TELLERS } from '../corpus-of-two.ts';

const ID = 'text';
const second = {
  ...TELLERS.people[0],
  id: 'vtorov',
  name: { en: 'Vtorov', fr: 'Vtorov' },
  names: ['Vtorov'],
};
const office = { ...TELLERS.bodies[0], id: 'tides', name: { en: 'Tides', fr: 'Marées' }, names: ['Tides'] };
const PEOPLE = [...TELLERS.people, second as KnownTeller];
const BODIES = [...TELLERS.bodies, office as KnownTeller];
const SIDES = new Map([...PEOPLE, ...BODIES].map(({ id, side }) => [id, side]));

interface Teller {
  readonly office?: string;
  readonly speaker?: string;
}

const HEADS: readonly (readonly [string, TextKind, Teller])[] = [
  ['of an institution', 'readout', { office: 'cape' }],
  ['of an institution by a person', 'transcript', { office: 'cape', speaker: 'primerov' }],
  ['of a person', 'post', { speaker: 'primerov' }],
  ['of a newsroom', 'news', {}],
];

/** Who speaks in drafts that compile in each of these texts: so many are compared, whatever else is tried. */
const SURE: readonly (readonly [Voice, string | undefined, string | undefined])[] = [
  ['ru', 'primerov', undefined],
  ['ru', 'vtorov', undefined],
  ['ru', undefined, 'cape'],
  ['ru', 'vtorov', 'cape'],
  ['us', 'sample', undefined],
  ['us', undefined, 'house'],
];

function textOf(kind: TextKind, teller: Teller): Files {
  const { head } = ADD_CAPE;
  return apply(
    emptyCorpus(),
    ...PEOPLE.map((person) => ({ type: 'add-person', person }) as const),
    ...BODIES.map((body) => ({ type: 'add-body', body }) as const),
    {
      ...ADD_CAPE,
      id: ID,
      head: { ...head, kind, publisher: 'The Gazette', office: teller.office, speaker: teller.speaker },
    },
  );
}

function accepted(files: Files, one: Accepted) {
  const outcome = applyAct(files, {
    type: 'accept',
    text: ID,
    of: checksum(CAPE),
    statements: [one],
    contacts: [CALL],
  });
  if ('refused' in outcome) return outcome;
  const { corpus } = compile(new SeedBytes().of(outcome.files), { unfinished: true });
  return { files: outcome.files, statement: corpus?.statements.find(({ id }) => outcome.made.includes(id)) };
}

describe.each(HEADS)('in a text %s', (_, kind, teller) => {
  const files = textOf(kind, teller);
  const side: Voice | undefined = teller.office || teller.speaker ? 'ru' : undefined;

  it('says of who speaks what the draft says, or what goes without saying', () => {
    const some = fc.constantFrom;
    let compared = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(some<Voice>('ru', 'us', 'newsroom'), { maxLength: 2 }),
        some(undefined, 'primerov', 'vtorov', 'sample'),
        some(undefined, 'cape', 'tides', 'house'),
        fc.uniqueArray(some('primerov', 'sample'), { maxLength: 2 }),
        fc.boolean(),
        (sides, speaker, office, voice, isOnContact) => {
          const one = draft(CAPE, 'The talk was frank.', {
            sides,
            voice,
            ...(speaker && { speaker }),
            ...(office && { office }),
            ...(!isOnContact && { contact: undefined, points: [] }),
          });
          const outcome = accepted(files, one);
          if ('refused' in outcome) {
            expect([outcome.refused, sides]).toEqual(['side-missing', []]);
            return;
          }
          const { statement } = outcome;
          // An error in the annotation: then nothing is shown.
          if (!statement) return;
          compared += 1;
          const nobody = !speaker && !office && sides.join() === side;
          const forIt = nobody || (speaker !== undefined && !office && SIDES.get(speaker) === side);
          const said = office ?? (forIt ? teller.office : undefined);
          expect({
            sides: statement.sides,
            speaker: statement.speaker,
            office: statement.office,
            voice: statement.voice,
          }).toEqual({
            sides,
            speaker: nobody ? teller.speaker : speaker,
            office: said === undefined ? [] : [said],
            voice,
          });
        },
      ),
      {
        ...runs(150),
        examples: SURE.map(([own, speaker, office]) => [[own], speaker, office, [], true]),
      },
    );
    expect(compared).toBeGreaterThanOrEqual(SURE.length);
  });
});

describe('the words of an institution whose text a person tells', () => {
  const files = textOf('transcript', { office: 'cape', speaker: 'primerov' });
  const own = (more: Partial<Accepted>) => draft(CAPE, 'The talk was frank.', { points: ['tone'], ...more });

  it('stay its own where the draft names it alone', () => {
    const outcome = accepted(files, own({ office: 'cape' }));
    expect(outcome).toMatchObject({ statement: { office: ['cape'], sides: ['ru'] } });
    expect(outcome).not.toHaveProperty('statement.speaker');
  });

  it('become its own where the person is taken away from them', () => {
    for (const one of [own({}), own({ speaker: 'vtorov' })]) {
      const outcome = accepted(files, one);
      if ('refused' in outcome) throw new Error(outcome.refused);
      const id = outcome.statement?.id ?? '';
      const edited = apply(outcome.files, {
        type: 'edit-statement',
        text: ID,
        id,
        patch: { speaker: null },
      });
      const { corpus } = compile(new SeedBytes().of(edited), { unfinished: true });
      const statement = corpus?.statements.find((other) => other.id === id);
      expect(statement).toMatchObject({ office: ['cape'], sides: ['ru'] });
      expect(statement).not.toHaveProperty('speaker');
    }
  });

  it('are no longer inferred to be of somebody, once they are of another', () => {
    const outcome = accepted(files, own({ speaker: 'vtorov' }));
    if ('refused' in outcome) throw new Error(outcome.refused);
    const id = outcome.statement?.id ?? '';
    const inferred = new Map(
      [...outcome.files].map(([path, content]) => [
        path,
        content.replace('speaker: vtorov', 'speaker: vtorov, tellerBasis: inferred'),
      ]),
    );
    expect([...inferred.values()].join('')).toContain('tellerBasis: inferred');
    for (const [patch, kept] of [
      [{ speaker: 'primerov' }, false],
      [{ points: ['outcome'] }, true],
    ] as const) {
      const edited = apply(inferred, { type: 'edit-statement', text: ID, id, patch });
      expect([...edited.values()].join('').includes('tellerBasis')).toBe(kept);
    }
  });
});
