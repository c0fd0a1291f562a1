/** Changes of a draft, what keeps it from being accepted, and the acts: nobody is ever credited by an oversight. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { BASE_POINTS } from '../../../src/model/points.ts';
import type { Voice } from '../../../src/model/voices.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import {
  acceptAct,
  beginDraft,
  DIGIT_POINTS,
  lacksOf,
  refusedSpans,
  withPoint,
  withSide,
} from '../../../src/workbench/queue/change-draft.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { viewQueue } from '../../../src/workbench/queue/queue-state.ts';
import { NO_WORK, type OpenDraft } from '../../../src/workbench/queue/work.ts';
import { BODIES, CALL, done, laidOut, PEOPLE, pair, spanOf } from './sample.ts';

const { files, cape } = pair();
const reader = new CorpusReader();
const stated = reader.text(files, cape.text.id);
const [first] = cape.drafts.statements;
if (!stated || !first) throw new Error('no text');
const sideOf = (id: string) => [...PEOPLE, ...BODIES].find((one) => one.id === id)?.side;
const around = { teller: stated.teller, sideOf, partiesOf: () => CALL.parties };
const bare = { ...around, teller: undefined };
const { items } = viewQueue(cape.drafts, stated, NO_WORK);
const laid = laidOut(cape.text.content);
const found = {
  text: cape.text.id,
  of: cape.text.of,
  drafts: cape.drafts,
  work: NO_WORK,
  registry: reader.registry(files),
  contacts: reader.contacts(files),
};

describe('points', () => {
  it('have the same nine digits in every text', () => {
    expect(DIGIT_POINTS).toHaveLength(9);
    expect(BASE_POINTS.filter((point) => DIGIT_POINTS.includes(point))).toEqual(DIGIT_POINTS);
  });
  it('become the row, and leave the row that was proposed as a further point', () => {
    const draft: OpenDraft = { ...first, points: ['itself', 'tone', 'other'] };
    const subject = withPoint(draft, 'subject', draft.points);
    expect(subject.points).toEqual(['subject', 'itself', 'tone', 'other']);
    expect(withPoint(draft, 'tone').points).toEqual(['tone', 'itself', 'other']);
    // What was only pressed by mistake does not stay.
    expect(withPoint(subject, 'economy', draft.points).points).toEqual([
      'economy',
      'itself',
      'tone',
      'other',
    ]);
    expect(withPoint({ ...first, points: [] }, 'tone').points).toEqual(['tone']);
  });
});

describe('withSide', () => {
  it('keeps nobody of another side', () => {
    const tellers = fc.option(fc.constantFrom('primerov', 'sample', 'cape', 'house', 'nobody'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(tellers, tellers, fc.constantFrom<Voice>('ru', 'us', 'nato'), (speaker, office, side) => {
        const draft: OpenDraft = {
          ...first,
          ...(speaker !== undefined && { speaker }),
          ...(office !== undefined && { office }),
          voice: ['sample'],
        };
        const changed = withSide(draft, side, sideOf);
        expect(changed.sides).toEqual([side]);
        for (const id of [changed.speaker, changed.office].filter((one) => one !== undefined))
          expect(sideOf(id)).toBe(side);
        // What a side relays is never its own.
        expect(changed.voice.map(sideOf)).not.toContain(side);
      }),
    );
  });
});

describe('lacksOf', () => {
  it('finds nothing missing in what the rules propose', () => {
    for (const draft of cape.drafts.statements) expect(lacksOf(draft, around)).toEqual([]);
  });
  it('asks for a teller of each side that gives an account', () => {
    const { office: _, ...nobody } = first;
    expect(lacksOf(nobody, around)).toEqual([]);
    expect(lacksOf(nobody, bare)).toEqual(['teller']);
    expect(lacksOf({ ...first, sides: ['ru', 'us'] }, bare)).toEqual(['teller']);
    expect(lacksOf(withSide(first, 'us', sideOf), around)).toEqual(['teller']);
    expect(lacksOf({ ...nobody, mode: 'mention' }, bare)).toEqual([]);
    expect(lacksOf({ ...nobody, as: 'around' }, bare)).toEqual([]);
  });
  it('asks for words, a side, a point, an institution and a party', () => {
    expect(lacksOf({ ...first, passages: [], sides: [], points: [] }, around)).toEqual([
      'words',
      'side',
      'point',
    ]);
    const { office: _, ...rest } = first;
    expect(lacksOf({ ...rest, unnamed: true }, around)).toContain('office');
    expect(lacksOf(first, { ...around, partiesOf: () => ['us'] })).toEqual(['party']);
    expect(lacksOf({ ...first, contact: undefined, points: [] }, around)).toEqual([]);
  });
});

describe('acceptAct', () => {
  it('brings what the drafts refer to, and nothing else', () => {
    const act = acceptAct(cape.drafts.statements.slice(0, 1), found);
    expect(act).toMatchObject({ type: 'accept', contacts: [CALL] });
    expect('people' in act && act.people?.map(({ id }) => id)).toEqual(['primerov', 'sample']);
    // The institution came with the text.
    expect(act).not.toHaveProperty('bodies');
  });
  it('compiles, all at once', () => {
    const after = done(files, acceptAct(cape.drafts.statements, found)).files;
    const { problems } = compile(new SeedBytes().of(after));
    const own = problems.filter(
      ({ severity, file }) => severity === 'error' && file.startsWith(cape.text.id),
    );
    expect(own.map(({ code }) => code)).toEqual(['sentence-unaccounted']);
  });
  it('keeps nobody out whose office is not known', () => {
    const people = PEOPLE.map(({ id, side, names, name }) => ({ id, side, names, name }));
    const act = acceptAct([first], { ...found, drafts: { ...cape.drafts, people } });
    expect(done(files, act).files.get('people.yaml')).toMatch(/primerov.*office not stated/);
  });
  it('takes a contact as it was changed here', () => {
    const level = 'experts';
    const act = acceptAct([first], { ...found, work: { contacts: [{ ...CALL, level }] } });
    expect('contacts' in act && act.contacts?.[0]?.level).toBe(level);
  });
});

describe('refusedSpans', () => {
  const [one, two] = items;
  if (!one || !two) throw new Error('no items');
  it('are the whole sentence, where nothing else is said in it', () => {
    const cut = { ...two, draft: { ...two.draft, passages: [spanOf(laid.content, 'the beacons')] } };
    expect(refusedSpans(cut, [one, cut], laid)).toEqual(two.draft.passages);
  });
  it('are its own words beside another draft', () => {
    const cut = { ...two, draft: { ...two.draft, passages: [spanOf(laid.content, 'the beacons')] } };
    const other = {
      ...two,
      key: 'other',
      draft: { ...two.draft, passages: [spanOf(laid.content, 'once the ice')] },
    };
    expect(refusedSpans(cut, [cut, other], laid)).toEqual(cut.draft.passages);
  });
});

describe('beginDraft', () => {
  it('takes who, how and what about from the last statement before it', () => {
    const begun = beginDraft(spanOf(laid.content, 'frank'), items, laid, around);
    expect(begun).toMatchObject({ sides: ['ru'], office: 'cape', channel: 'readout', contact: CALL.id });
    expect(begun.voice).toEqual([]);
  });
  it('has nobody say it where nobody has yet', () => {
    const news = laidOut('« La conversation a été sérieuse », dit-on.', 'fr');
    const begun = beginDraft(spanOf(news.content, '« La conversation a été sérieuse »'), [], news, bare);
    expect(begun).toMatchObject({ sides: [], mode: 'direct', contact: undefined });
    expect(lacksOf(begun, bare)).toEqual(['side']);
  });
});
