/** What a person does to the files of a corpus: texts are added, their heads changed, drafts accepted, words placed. */

import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/workbench/files/act.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { hunksBetween } from '../../../src/workbench/files/difference.ts';
import { emptyCorpus, withFiles } from '../../../src/workbench/files/files.ts';
import {
  ACCEPT_CAPE,
  ADD_CAPE,
  ADD_HOUSE,
  apply,
  CAPE,
  CAPE_ID,
  CAPE_STATEMENTS,
  compiled,
  draft,
  FRENCH,
  OF_CAPE,
  problemsOf,
  spanOf,
  statementOf,
  whole,
} from '../corpus-of-two.ts';

describe('a text is added', () => {
  it('under an id that is free, also where another name holds it', () => {
    const twice = apply(emptyCorpus(), ADD_CAPE, ADD_CAPE);
    expect([...twice.keys()]).toContain('cape-2024-03-06-2.txt');
    const named = withFiles(emptyCorpus(), [
      ['a.txt', 'x'],
      ['a.yaml', 'text: { id: cape-2024-03-06 }\n'],
    ]);
    expect([...apply(named, ADD_CAPE).keys()]).toContain('cape-2024-03-06-2.yaml');
  });

  it('byte for byte, but for halves of characters', () => {
    const content = '\ufeffOne.\r\n\r\n Two\u00a0🙂\ud800 \n';
    const files = apply(emptyCorpus(), {
      ...ADD_CAPE,
      content,
      head: { ...ADD_CAPE.head, outside: [], date: undefined },
    } as Act);
    expect(files.get('cape.txt')).toBe('\ufeffOne.\r\n\r\n Two\u00a0🙂\ufffd \n');
  });

  it.each<[string, Partial<Extract<Act, { type: 'add-text' }>>, string]>([
    ['nothing', { content: ' \n' }, 'text-empty'],
    ['too much', { content: 'é'.repeat(600_000) }, 'file-too-large'],
    ['an id that is taken', { id: 'people' }, 'id-malformed'],
    ['an id that leads elsewhere', { id: '../x' }, 'id-malformed'],
    ['an id of the language', { id: '__proto__' }, 'id-malformed'],
  ])('not with %s', (_, part, code) => {
    expect(applyAct(emptyCorpus(), { ...ADD_CAPE, ...part } as Act)).toMatchObject({ refused: code });
  });

  it('goes again, with what refers to it', () => {
    const files = whole();
    const gone = apply(files, { type: 'remove-text', text: CAPE_ID });
    expect([...gone.keys()]).toEqual([...apply(emptyCorpus(), ADD_HOUSE).keys()]);
    expect(problemsOf(gone)).toEqual(['contacts.yaml relation-without-accounts']);
    expect(gone.get('contacts.yaml')).not.toContain(CAPE_ID);
    const none = apply(gone, { type: 'remove-text', text: 'house-2024-03-05' });
    expect(problemsOf(none)).toEqual([]);
    expect(none.get('contacts.yaml')).toBe('');
  });
});

describe('the head of a text', () => {
  it('is set key by key, and only where it differs', () => {
    const files = whole();
    const set = (patch: Extract<Act, { type: 'set-head' }>['patch']) =>
      apply(files, { type: 'set-head', text: CAPE_ID, patch });
    expect(set({ language: 'en', teller: { office: 'cape' } })).toBe(files);
    const other = set({ title: { en: 'A: call', fr: 'Un appel' }, status: 'draft', publisher: null });
    const [hunk] = hunksBetween(files.get(`${CAPE_ID}.yaml`) ?? '', other.get(`${CAPE_ID}.yaml`) ?? '');
    expect(hunk?.out.length).toBeLessThan(120);
    expect(compiled(other).drafts).toEqual([CAPE_ID]);
    expect(other.get(`${CAPE_ID}.yaml`)).toContain('title: { en: "A: call", fr: Un appel }');
  });

  it('takes a date with its words', () => {
    const date = {
      edtf: '2024-03-06',
      basis: 'stated',
      evidence: [{ text: CAPE_ID, of: OF_CAPE, spans: [spanOf(CAPE, '6 March')] }],
    } as const;
    const files = apply(whole(), { type: 'set-head', text: CAPE_ID, patch: { date } });
    expect(compiled(files).corpus?.texts.find(({ id }) => id === CAPE_ID)?.date.evidence).toMatchObject([
      { words: '6 March' },
    ]);
  });
});

describe('drafts are accepted', () => {
  it('with ids that tell the sentence of the text, whenever they are', () => {
    const files = apply(emptyCorpus(), ADD_CAPE);
    const first = applyAct(files, { ...ACCEPT_CAPE, statements: CAPE_STATEMENTS.slice(2, 3) } as Act);
    expect(first).toMatchObject({ made: ['cape-2024-03-06-5'] });
  });

  it('with one id each where several come from one sentence, also after a reload', () => {
    const words = ['President Primerov said', 'the beacons would be lit again', 'once the ice was gone'];
    let files = apply(emptyCorpus(), ADD_CAPE);
    const made: string[] = [];
    for (const one of words) {
      const outcome = applyAct(files, { ...ACCEPT_CAPE, statements: [draft(CAPE, one)] } as Act);
      if ('refused' in outcome) throw new Error(outcome.refused);
      files = outcome.files;
      made.push(...outcome.made);
    }
    const all = applyAct(apply(emptyCorpus(), ADD_CAPE), {
      ...ACCEPT_CAPE,
      statements: words.map((one) => draft(CAPE, one)),
    } as Act);
    expect(all).toMatchObject({ made });
    expect(new Set(made).size).toBe(3);
  });

  it('with whoever says it, where that is not the text itself', () => {
    const base = apply(whole(), {
      type: 'add-text',
      content: FRENCH,
      head: {
        kind: 'news',
        language: 'fr',
        title: 'Un appel',
        publisher: 'La Gazette',
        url: undefined,
        office: undefined,
        speaker: undefined,
        date: { day: '2024-03-07', basis: 'outside', words: undefined },
      },
    });
    const text = 'la-gazette-2024-03-07';
    const files = apply(
      base,
      {
        type: 'accept',
        text,
        of: checksum(FRENCH),
        statements: [
          draft(FRENCH, 'Le Cap a décrit l’appel comme « franc »', {
            office: 'cape',
            mode: 'mixed',
            points: ['tone'],
            channel: 'unstated',
            translation: { en: 'The Cape described the call as “frank”' },
          }),
        ],
      },
      {
        type: 'background',
        text,
        of: checksum(FRENCH),
        spans: [spanOf(FRENCH, 'Le détroit compte quatre-vingts phares.')],
      },
    );
    expect(problemsOf(files)).toEqual([]);
    expect(files.get(`${text}.yaml`)).toContain(
      '- { id: la-gazette-2024-03-07-1, words: Le Cap a décrit l’appel comme « franc », office: cape, points: [tone], translation: { en: The Cape described the call as “frank” } }',
    );
    expect(statementOf(files, `${text}-1`)).toMatchObject({ sides: ['ru'], office: ['cape'], mode: 'mixed' });
  });

  it('verbatim, where the text says it for its own teller, whatever marks the draft saw', () => {
    const one = draft(CAPE, 'The talk was frank.', { mode: 'paraphrase', channel: 'readout' });
    const files = apply(emptyCorpus(), ADD_CAPE, { ...ACCEPT_CAPE, statements: [one] });
    expect(files.get(`${CAPE_ID}.yaml`)).toContain('words: The talk was frank., points: [other] }');
    const mention = apply(emptyCorpus(), ADD_CAPE, {
      ...ACCEPT_CAPE,
      statements: [{ ...one, mode: 'mention' }],
    });
    expect(mention.get(`${CAPE_ID}.yaml`)).toContain('mode: mention');
  });

  it('and are background no longer', () => {
    const files = apply(emptyCorpus(), ADD_CAPE, {
      type: 'background',
      text: CAPE_ID,
      of: OF_CAPE,
      spans: [spanOf(CAPE, 'The talk was frank.')],
    });
    expect(files.get(`${CAPE_ID}.yaml`)).toContain('- The talk was frank.');
    expect(apply(files, ACCEPT_CAPE).get(`${CAPE_ID}.yaml`)).not.toContain('- The talk was frank.');
  });

  it.each<[string, Act, string]>([
    [
      'without words',
      {
        type: 'accept',
        text: CAPE_ID,
        of: OF_CAPE,
        statements: [{ ...draft(CAPE, 'The talk'), passages: [{ start: 3, end: 3 }] }],
      },
      'words-empty',
    ],
    [
      'without a point',
      { type: 'accept', text: CAPE_ID, of: OF_CAPE, statements: [draft(CAPE, 'The talk', { points: [] })] },
      'points-missing',
    ],
    [
      'in a text that is not there',
      { type: 'accept', text: 'x', of: OF_CAPE, statements: [] },
      'text-unknown',
    ],
    [
      'in a text named like the language',
      { type: 'accept', text: '__proto__', of: OF_CAPE, statements: [] },
      'text-unknown',
    ],
  ])('not %s, and nothing changes', (_, act, code) => {
    expect(applyAct(whole(), act)).toMatchObject({ refused: code });
  });
});
