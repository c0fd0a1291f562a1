import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import type { Act } from '../../src/workbench/files/act.ts';
import { applyAct } from '../../src/workbench/files/acts.ts';
import { checksum } from '../../src/workbench/files/checksum.ts';
import { hunksBetween } from '../../src/workbench/files/difference.ts';
import { emptyCorpus, type Files, withFiles } from '../../src/workbench/files/files.ts';
import {
  ACCEPT_CAPE,
  ACCEPT_HOUSE,
  ADD_CAPE,
  ADD_HOUSE,
  apply,
  CALL,
  CAPE,
  CAPE_STATEMENTS,
  compiled,
  draft,
  FRENCH,
  HOUSE,
  problemsOf,
  RELATE,
  spanOf,
  TELLERS,
  whole,
} from './corpus-of-two.ts';

const CAPE_ID = 'cape-2024-03-06';
const OF_CAPE = checksum(CAPE);

async function filesOf(folder: string): Promise<Files> {
  const seeds = await readSeeds(folder);
  return new Map(
    seeds
      .filter(({ path }) => /\.(?:txt|yaml)$/.test(path))
      .map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

function statementOf(files: Files, id: string) {
  const { corpus, problems } = compiled(files);
  const statement = corpus?.statements.find((one) => one.id === id);
  if (!statement) throw new Error(problems.map(({ what }) => what).join('\n') || id);
  return statement;
}

describe('two texts, from nothing to a comparison', () => {
  it('compile without an error; what one language lacks is asked for', () => {
    const { corpus, problems } = compiled(whole());
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['reason-in-one-language', 'warning'],
    ]);
    expect(corpus?.statements.map(({ id, sides, mode, channel }) => [id, sides, mode, channel])).toEqual([
      ['cape-2024-03-06-3', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-4', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-5', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-6', ['ru'], 'direct', 'readout'],
      ['house-2024-03-05-1', ['us'], 'direct', 'readout'],
      ['house-2024-03-05-2', ['us'], 'direct', 'readout'],
      ['house-2024-03-05-3', ['us'], 'direct', 'readout'],
    ]);
    expect(corpus?.contacts[0]?.relations).toHaveLength(2);
    expect(corpus?.contacts[0]?.onRecord).toEqual(['ru', 'us']);
  });

  it('are written as a person would write them', () => {
    const files = whole();
    expect(Object.fromEntries([...files].filter(([path]) => path.endsWith('.yaml')))).toMatchInlineSnapshot(`
      {
        "bodies.yaml": "- { id: cape, side: ru, name: { en: the Cape, fr: le Cap } }
      - { id: house, side: us, name: { en: the House, fr: la Maison } }
      ",
        "cape-2024-03-06.yaml": "text:
        kind: readout
        teller: { office: cape }
        title: Telephone conversation with President Sample
        publisher: { url: "https://cape.example/1" }
        language: en
        date: { edtf: 2024-03-06, basis: stated, evidence: [{ text: cape-2024-03-06, words: "6 March 2024" }] }
        contact: 2024-03-05-call
      statements:
        - { id: cape-2024-03-06-3, words: { from: "On 5 March, President", to: of the United States. }, points: [itself] }
        - { id: cape-2024-03-06-4, words: They spoke about the lights of the Long Strait., points: [subject] }
        - { id: cape-2024-03-06-5, words: "President Primerov said that the beacons would be lit again, once the ice was gone.", voice: primerov, points: [other] }
        - { id: cape-2024-03-06-6, words: The talk was frank., points: [tone] }
      background:
        - Telephone conversation with President Sample
        - "6 March 2024"
      ",
        "contacts.yaml": "- id: 2024-03-05-call
        kind: call
        status: held
        level: presidents
        title: { en: Primerov–Sample call, fr: Appel Primerov-Sample }
        label: { en: Primerov–Sample, fr: Primerov-Sample }
        parties: [ru, us]
        people: [primerov, sample]
        dating: { edtf: 2024-03-05, basis: stated, evidence: [{ text: cape-2024-03-06, words: On 5 March }] }
        relations:
          - { point: itself, relation: agree, by: Me, on: 2026-11-29, reason: { en: "Both say: they spoke." } }
          - { point: tone, relation: emphasis, of: [cape-2024-03-06-6, house-2024-03-05-3], by: Me, on: 2026-11-29, reason: { en: "Frank, or serious.", fr: "Franc, ou sérieux." } }
      ",
        "house-2024-03-05.yaml": "text:
        kind: readout
        teller: { office: house }
        title: "President Sample spoke on March 5 with President Primerov. She told him that Washington had no plans for new buoys. “The talk was serious,” she said."
        language: en
        date: { edtf: 2024-03-05, basis: outside }
        contact: 2024-03-05-call
      statements:
        - { id: house-2024-03-05-1, words: President Sample spoke on March 5 with President Primerov., points: [itself] }
        - { id: house-2024-03-05-2, words: She told him that Washington had no plans for new buoys., voice: sample, points: [security] }
        - { id: house-2024-03-05-3, words: "“The talk was serious,”", speaker: sample, points: [tone] }
      background: []
      ",
        "people.yaml": "- { id: primerov, side: ru, name: Pavel Primerov, office: { en: President, fr: président }, spellings: [President Primerov, Primerov] }
      - { id: sample, side: us, name: Jane Sample, office: { en: President, fr: présidente }, spellings: [President Sample] }
      ",
      }
    `);
  });

  it('name what is open while it is', () => {
    expect(problemsOf(emptyCorpus())).toEqual([]);
    const one = apply(emptyCorpus(), ADD_CAPE);
    expect(problemsOf(one)).toEqual(Array(4).fill('cape-2024-03-06.txt sentence-unaccounted'));
    expect(problemsOf(apply(one, ACCEPT_CAPE))).toEqual([]);
    const both = apply(one, ACCEPT_CAPE, ADD_HOUSE, ACCEPT_HOUSE);
    expect(problemsOf(both)).toEqual(['contacts.yaml relation-missing', 'contacts.yaml relation-missing']);
  });
});

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

describe('people and institutions', () => {
  it('are added once', () => {
    const [person] = TELLERS.people;
    const [body] = TELLERS.bodies;
    if (!person || !body) throw new Error('one of each');
    const files = apply(emptyCorpus(), { type: 'add-person', person }, { type: 'add-body', body });
    expect(files.get('people.yaml')).toBe(
      '- { id: primerov, side: ru, name: Pavel Primerov, office: { en: President, fr: président }, spellings: [President Primerov, Primerov] }\n',
    );
    expect(files.get('bodies.yaml')).toBe('- { id: cape, side: ru, name: { en: the Cape, fr: le Cap } }\n');
    expect(applyAct(files, { type: 'add-person', person })).toMatchObject({ refused: 'id-taken' });
    expect(applyAct(files, { type: 'add-body', body: { ...body, id: 'constructor' } })).toHaveProperty(
      'files',
    );
    const { office: _, ...without } = person;
    expect(applyAct(emptyCorpus(), { type: 'add-person', person: without })).toMatchObject({
      refused: 'office-missing',
    });
  });
});

describe('files come in', () => {
  it('as they are', () => {
    const files = apply(whole(), {
      type: 'add-files',
      files: new Map([
        ['e\u0301.txt', 'x'],
        ['contacts.yaml', '# by hand\n'],
      ]),
    });
    expect(files.get('é.txt')).toBe('x');
    expect(files.get('contacts.yaml')).toBe('# by hand\n');
    expect(files.get(`${CAPE_ID}.txt`)).toBe(CAPE);
    const instead = apply(whole(), { type: 'add-files', files: new Map([['a.txt', 'x']]), instead: true });
    expect([...instead.keys()]).toEqual(['a.txt', 'bodies.yaml', 'contacts.yaml', 'people.yaml']);
  });

  it.each([
    ['../x.txt', 'name-outside'],
    ['/x.txt', 'name-outside'],
    ['a\\x.txt', 'name-outside'],
    ['C:x.txt', 'name-outside'],
    ['a//x.txt', 'name-malformed'],
    ['a\u0000.txt', 'name-malformed'],
  ])('but not under the name %j', (name, code) => {
    expect(applyAct(whole(), { type: 'add-files', files: new Map([[name, 'x']]) })).toMatchObject({
      refused: code,
    });
  });
});

describe('in a corpus that was written by hand', () => {
  it.each(['seeds', 'tests/fixture/readouts', 'tests/fixture/seeds'])(
    '%s: acts change the lines they mean',
    async (folder) => {
      const files = await filesOf(folder);
      const before = compiled(files).corpus;
      if (!before) throw new Error(folder);
      for (const { id, text, bearings } of before.statements.slice(0, 12)) {
        const [bearing] = bearings;
        if (!bearing) continue;
        const act: Act = {
          type: 'edit-statement',
          text,
          id,
          patch: { points: ['other'], leavesOpen: true },
        };
        const after = apply(files, act);
        const changed = [...after].filter(([path, content]) => files.get(path) !== content);
        expect(changed).toHaveLength(1);
        for (const [path, content] of changed)
          for (const { out, in: into } of hunksBetween(files.get(path) ?? '', content))
            expect(out.split('\n').length + into.split('\n').length).toBeLessThan(6);
        const unchanged: Act = { type: 'edit-statement', text, id, patch: { points: bearing.points } };
        expect(apply(files, unchanged)).toBe(files);
      }
    },
  );

  it('a broken annotation is refused with its name, and stays', () => {
    const files = withFiles(whole(), [[`${CAPE_ID}.yaml`, 'text: [\n']]);
    expect(applyAct(files, { type: 'background', text: CAPE_ID, of: OF_CAPE, spans: [] })).toMatchObject({
      refused: 'yaml-broken',
      detail: expect.stringContaining(CAPE_ID),
    });
    const contacts = withFiles(whole(), [['contacts.yaml', '- a: [\n']]);
    expect(applyAct(contacts, { type: 'add-contact', contact: CALL })).toMatchObject({
      refused: 'yaml-broken',
      detail: expect.stringContaining('contacts.yaml'),
    });
  });
});

describe('markup and odd names', () => {
  it('survive as text', () => {
    const markup = '<img src=x onerror=alert(1)> “# ” {{ }} \u202e';
    const files = apply(whole(), {
      type: 'set-head',
      text: CAPE_ID,
      patch: { title: { en: markup, fr: markup } },
    });
    expect(compiled(files).corpus?.texts.find(({ id }) => id === CAPE_ID)?.title.en).toBe(markup.trim());
    expect(HOUSE).toContain('“');
  });
});
