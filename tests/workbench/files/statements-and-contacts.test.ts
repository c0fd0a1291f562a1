/** What a person does to what is in the files already: statements, contacts, relations, people, and the words that say where words are. */

import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/workbench/files/act.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { emptyCorpus, withFiles } from '../../../src/workbench/files/files.ts';
import {
  ACCEPT_CAPE,
  ADD_CAPE,
  apply,
  CALL,
  CAPE,
  CAPE_ID,
  compiled,
  OF_CAPE,
  problemsOf,
  RELATE,
  spanOf,
  statementOf,
  whole,
} from '../corpus-of-two.ts';

describe('what says where words are', () => {
  const spans = [spanOf(CAPE, 'The talk was frank.')];
  const before = whole();
  const changed = withFiles(before, [[`${CAPE_ID}.txt`, `In short: ${CAPE}`]]);
  const patch = { passages: spans };
  const id = `${CAPE_ID}-5`;
  const date = {
    edtf: '2024-03-06',
    basis: 'stated' as const,
    evidence: [{ text: CAPE_ID, of: OF_CAPE, spans }],
  };

  it.each<[string, Act]>([
    ['drafts', ACCEPT_CAPE],
    ['the words of a statement', { type: 'edit-statement', text: CAPE_ID, of: OF_CAPE, id, patch }],
    ['background', { type: 'background', text: CAPE_ID, of: OF_CAPE, spans }],
    ['what is open again', { type: 'not-background', text: CAPE_ID, of: OF_CAPE, spans }],
    [
      'a contact',
      {
        type: 'add-contact',
        contact: { ...CALL, id: 'other' },
        from: { text: CAPE_ID, of: OF_CAPE },
      },
    ],
    ['the date of a text', { type: 'set-head', text: CAPE_ID, patch: { date } }],
  ])('does nothing once the text is another: %s', (_, act) => {
    expect(applyAct(before, act)).toHaveProperty('files');
    expect(applyAct(changed, act)).toEqual({ refused: 'text-changed', detail: CAPE_ID });
  });

  it('does nothing either where it does not say of which content', () => {
    const act: Act = { type: 'edit-statement', text: CAPE_ID, id, patch };
    expect(applyAct(before, act)).toMatchObject({ refused: 'text-changed' });
    expect(applyAct(changed, { ...act, patch: { declines: true } })).toHaveProperty('files');
  });
});

describe('a statement', () => {
  const edit = (patch: Extract<Act, { type: 'edit-statement' }>['patch'], files = whole()) =>
    apply(files, { type: 'edit-statement', text: CAPE_ID, of: OF_CAPE, id: `${CAPE_ID}-5`, patch });

  it('changes in its line alone', () => {
    const before = whole().get(`${CAPE_ID}.yaml`)?.split('\n') ?? [];
    const after =
      edit({ points: ['outcome', 'other'], voice: null, declines: true })
        .get(`${CAPE_ID}.yaml`)
        ?.split('\n') ?? [];
    expect(after.filter((line) => !before.includes(line))).toEqual([
      `  - { id: ${CAPE_ID}-5, words: "President Primerov said that the beacons would be lit again, once the ice was gone.", points: [outcome, other], declines: true }`,
    ]);
  });

  it('takes other words, sides, speakers, notes', () => {
    const files = edit({
      passages: [spanOf(CAPE, 'the beacons would be lit again'), spanOf(CAPE, 'once the ice was gone')],
      speaker: 'primerov',
      mode: 'paraphrase',
      channel: 'statement',
      note: { en: 'Note: “x”', fr: 'Note' },
    });
    expect(problemsOf(files)).toEqual([]);
    expect(statementOf(files, `${CAPE_ID}-5`)).toMatchObject({
      passages: [{ words: 'the beacons would be lit again' }, { words: 'once the ice was gone' }],
      speaker: 'primerov',
      sides: ['ru'],
      mode: 'paraphrase',
      channel: 'statement',
    });
  });

  it('is said around the contact, and again of it', () => {
    const around = edit({ as: 'around' });
    expect(statementOf(around, `${CAPE_ID}-5`).bearings).toEqual([
      { contact: CALL.id, points: ['other'], as: 'around' },
    ]);
    expect(edit({ points: ['tone'] }, around).get(`${CAPE_ID}.yaml`)).toContain(
      `bearings: [{ contact: ${CALL.id}, points: [tone], as: around }]`,
    );
    expect(edit({ as: 'account' }, around).get(`${CAPE_ID}.yaml`)).toBe(whole().get(`${CAPE_ID}.yaml`));
  });

  it('moves to another contact; one of which nothing is said any more goes', () => {
    const other = { ...CALL, id: '2024-03-09-call', dating: { ...CALL.dating, words: [] } };
    const files = edit({ contact: other.id }, apply(whole(), { type: 'add-contact', contact: other }));
    expect(problemsOf(files)).toEqual([]);
    expect(edit({ contact: CALL.id }, files).get('contacts.yaml')).toBe(whole().get('contacts.yaml'));
  });

  it('goes with what refers to it', () => {
    const files = apply(whole(), { type: 'remove-statement', text: CAPE_ID, id: `${CAPE_ID}-6` });
    expect(problemsOf(files)).toEqual(['cape-2024-03-06.txt sentence-unaccounted']);
    expect(files.get('contacts.yaml')).not.toContain('tone');
  });

  it('that is not there is not changed', () => {
    expect(applyAct(whole(), { type: 'edit-statement', text: CAPE_ID, id: 'x', patch: {} })).toEqual({
      refused: 'statement-unknown',
      detail: 'x',
    });
    expect(applyAct(whole(), { type: 'remove-statement', text: CAPE_ID, id: 'constructor' })).toEqual({
      refused: 'statement-unknown',
      detail: 'constructor',
    });
  });
});

describe('background', () => {
  it('is a list, all the rest, and open again', () => {
    const base = apply(emptyCorpus(), ADD_CAPE);
    const spans = [spanOf(CAPE, 'The talk was frank.')];
    const listed = apply(base, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans });
    expect(apply(listed, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans })).toBe(listed);
    expect(apply(listed, { type: 'not-background', text: CAPE_ID, of: OF_CAPE, spans })).toEqual(base);
    const rest = apply(listed, { type: 'background', text: CAPE_ID, spans: 'rest' });
    expect(problemsOf(rest)).toEqual([]);
    expect(rest.get(`${CAPE_ID}.yaml`)).toContain('background: rest');
    expect(apply(rest, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans })).toBe(rest);
    const instead = apply(rest, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans, instead: true });
    expect(instead.get(`${CAPE_ID}.yaml`)).toContain('background:\n  - The talk was frank.\n');
  });
});

describe('a contact', () => {
  it('is edited key by key', () => {
    const files = apply(whole(), {
      type: 'edit-contact',
      contact: CALL.id,
      patch: {
        days: { ru: '2024-03-06', us: '2024-03-05' },
        dating: {
          edtf: '2024-03-05~',
          basis: 'inferred',
          evidence: [{ text: CAPE_ID, of: OF_CAPE, spans: [spanOf(CAPE, 'On 5 March')], for: 'day' }],
        },
        status: 'planned',
        people: ['primerov', { person: 'sample', basis: 'outside' }],
      },
    });
    const [contact] = compiled(files).corpus?.contacts ?? [];
    expect(contact).toMatchObject({
      status: 'planned',
      days: { ru: '2024-03-06' },
      dating: { approximate: true, evidence: [{ words: 'On 5 March', for: 'day' }] },
    });
    expect(files.get('contacts.yaml')?.split('\n')).toHaveLength(
      (whole().get('contacts.yaml')?.split('\n').length ?? 0) + 1,
    );
  });

  it('is found by an older id, and is not there twice', () => {
    const files = apply(whole(), {
      type: 'edit-contact',
      contact: CALL.id,
      patch: { aliases: ['old-call'] },
    });
    expect(
      apply(files, { type: 'edit-contact', contact: 'old-call', patch: { level: 'experts' } }).get(
        'contacts.yaml',
      ),
    ).toContain('level: experts');
    expect(applyAct(files, { type: 'add-contact', contact: { ...CALL, id: 'old-call' } })).toMatchObject({
      refused: 'id-taken',
    });
    expect(applyAct(files, { type: 'edit-contact', contact: 'none', patch: {} })).toMatchObject({
      refused: 'contact-unknown',
    });
  });

  it('goes with the heads that name it', () => {
    const files = apply(whole(), { type: 'remove-contact', contact: CALL.id });
    expect(files.get('contacts.yaml')).toBe('');
    expect(files.get(`${CAPE_ID}.yaml`)).not.toContain('contact:');
  });
});

describe('a relation', () => {
  const [ofItself, ofTone] = RELATE;
  if (!ofItself || !ofTone) throw new Error('two relations');

  it('has its reason in the languages in which it was written', () => {
    expect(whole().get('contacts.yaml')).toContain('reason: { en: "Both say: they spoke." }');
  });

  it('is judged anew in its place, whatever the order of its statements', () => {
    const of = ofTone.of?.toReversed() ?? [];
    const files = apply(whole(), { ...ofTone, relation: 'conflict', of });
    expect(compiled(files).corpus?.contacts[0]?.relations.map(({ relation }) => relation)).toEqual([
      'agree',
      'conflict',
    ]);
  });

  it('is not of a whole row and of some of it', () => {
    const { of: _, ...all } = ofTone;
    expect(applyAct(whole(), all)).toEqual({ refused: 'relation-of-whole', detail: 'tone' });
  });

  it('is taken back', () => {
    const { contact, point, of } = ofTone;
    const less = apply(whole(), { type: 'unrelate', contact, point, ...(of && { of }) });
    const none = apply(less, { type: 'unrelate', contact, point: 'itself' });
    expect(none.get('contacts.yaml')).not.toContain('relations');
    expect(applyAct(none, { type: 'unrelate', contact, point: 'itself' })).toMatchObject({
      refused: 'relation-unknown',
    });
  });
});
