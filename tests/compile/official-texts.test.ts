/** Texts whose publisher speaks for itself: what goes without saying, relayed words, unnamed officials, several relations. */

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { corpusSchema } from '../../src/compile/emit/corpus-schema.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { openLibrary } from '../../src/corpus/library.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { edited, overSound, textFile } from './seed-files.ts';

const CALL = '2021-05-03-call';
const READOUT = `text:
  kind: readout
  teller: { office: ru-ministry }
  title: A readout
  language: en
  date: 2021-05-03
  contact: ${CALL}
statements:
  - { id: ro-lights, words: The ministers spoke about harbour lights, points: [subject] }
  - { id: ro-relayed, words: { from: Jane Sample, to: no more buoys }, voice: jane-sample, points: [subject] }
  - { id: ro-frank, words: The talks were frank, points: [tone], sides: [newsroom], mode: mention }
background: rest
`;
const WORDS =
  'The ministers spoke about harbour lights. Jane Sample said that there would be no more buoys. The talks were frank. A storm is expected.';

function corpusOf(...overlay: readonly SeedFile[]): Corpus {
  const { corpus, problems } = compile(overSound(overlay));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!corpus) throw new Error('no corpus');
  return corpus;
}

const readout = (annotation = READOUT) => [
  textFile('ministry-2021-05-03.txt', WORDS),
  textFile('ministry-2021-05-03.yaml', annotation),
];
const statement = ({ statements }: Corpus, id: string) => statements.find((one) => one.id === id);

describe('a text whose publisher speaks for itself', () => {
  const corpus = corpusOf(...readout());

  it('has its id and file from its name, and its publisher and route from who tells it', () => {
    const text = corpus.texts.find(({ id }) => id === 'ministry-2021-05-03');
    expect(text).toMatchObject({
      kind: 'readout',
      file: 'ministry-2021-05-03.txt',
      teller: { side: 'ru', office: 'ru-ministry' },
      publisher: { name: { en: 'Russian ministry', fr: 'Ministère russe' }, basis: 'stated' },
      date: { edtf: '2021-05-03', basis: { year: 'stated', month: 'stated', day: 'stated' } },
      chains: { ru: [{ who: { en: 'Russian ministry' }, language: 'en', basis: 'stated' }] },
    });
  });

  it('says every statement itself that names nobody else', () => {
    expect(statement(corpus, 'ro-lights')).toMatchObject({
      sides: ['ru'],
      office: ['ru-ministry'],
      channel: 'readout',
      mode: 'direct',
      bearings: [{ contact: CALL, points: ['subject'], as: 'account' }],
    });
    expect(statement(corpus, 'ro-frank')).toMatchObject({ sides: ['newsroom'], office: [] });
  });

  it('sets apart what it relays of the other side, which does not say it', () => {
    const corpus = corpusOf(...readout(READOUT.replaceAll('points: [subject]', 'points: [other]')));
    const library = openLibrary(indexCorpus(corpus).index, () => Promise.reject(new Error('not asked for')));
    const contact = library.contact(CALL);
    const row = contact && pairAccounts(library, contact).rows.find(({ point }) => point === 'other');
    expect(row?.state).toEqual({ kind: 'only', half: 'left', relaying: [] });
    expect(row?.together.left.map(({ id }) => id)).toEqual(['ro-lights']);
    expect(
      row?.apart.map(({ half, statements, relaying }) => [half, statements.map(({ id }) => id), relaying]),
    ).toEqual([['left', ['ro-relayed'], ['jane-sample']]]);
  });
});

describe('relations between statements', () => {
  const relation = (of: string, kind: string) =>
    `    - { point: subject, relation: ${kind}, of: [${of}], by: Tests, on: 2022-03-04, reason: { en: r, fr: r } }\n`;
  const contacts = edited('contacts.yaml', [
    `    - point: subject
      relation: emphasis
      by: Tests
      on: 2022-03-04
      reason: { en: The US adds buoys., fr: Les États-Unis ajoutent les bouées. }
`,
    relation('ro-lights, ex-us-buoys', 'agree') + relation('ex-ru-lights, ex-us-buoys', 'conflict'),
  ]);

  it('stand several to a point, the gravest first, and what one side alone has stands apart', () => {
    const corpus = corpusOf(...readout(), contacts);
    const library = openLibrary(indexCorpus(corpus).index, () => Promise.reject(new Error('not asked for')));
    const contact = library.contact(CALL);
    const row = contact && pairAccounts(library, contact).rows.find(({ point }) => point === 'subject');
    expect(row?.state).toMatchObject({ kind: 'related', relation: { relation: 'conflict' } });
    expect(
      row?.pairs.map(({ relations, statements }) => [
        relations.map(({ relation: kind }) => kind),
        statements.left.map(({ id }) => id),
        statements.right.map(({ id }) => id),
      ]),
    ).toEqual([[['conflict', 'agree'], ['ex-ru-lights', 'ro-lights'], ['ex-us-buoys']]]);
    expect(
      row?.apart.map(({ half, statements, relaying }) => [half, statements.map(({ id }) => id), relaying]),
    ).toEqual([['left', ['ro-relayed'], ['jane-sample']]]);
  });
});

describe('an unnamed official', () => {
  const unnamed = (annotation: string) => {
    const corpus = corpusOf(...readout(annotation));
    return {
      cells: corpus.contacts.find(({ id }) => id === CALL)?.cells.filter(({ point }) => point === 'other'),
      said: statement(corpus, 'ro-lights'),
    };
  };

  it('speaks for his side in a text of its own', () => {
    const { cells, said } = unnamed(
      READOUT.replace('points: [subject] }', 'unnamed: true, points: [other] }'),
    );
    expect(said).toMatchObject({ unnamed: 'in-own-text', sides: ['ru'], office: ['ru-ministry'] });
    expect(cells).toEqual([{ point: 'other', side: 'ru', state: 'account' }]);
  });

  it('keeps his side in the text of others, and puts it on record for nothing', () => {
    const { cells, said } = unnamed(
      READOUT.replace('  kind: readout\n  teller: { office: ru-ministry }\n', '  publisher: { name: News }\n')
        .replace('points: [subject] }', 'office: ru-ministry, unnamed: true, points: [other] }')
        .replace('voice: jane-sample', 'sides: [newsroom], mode: mention'),
    );
    expect(said).toMatchObject({ unnamed: 'elsewhere', sides: ['ru'] });
    expect(cells).toEqual([{ point: 'other', side: 'ru', state: 'told' }]);
  });
});

it('says of a speaker whom the text does not name how he is known, in data that fit their schema', () => {
  const corpus = corpusOf(
    ...readout(READOUT.replace('points: [subject] }', 'tellerBasis: inferred, points: [subject] }')),
  );
  expect(statement(corpus, 'ro-lights')).toMatchObject({ tellerBasis: 'inferred' });
  expect(corpusSchema.safeParse(corpus).error).toBeUndefined();
});

describe('a sentence of two sides', () => {
  it('may bear on one contact as the words of both and on another as those of one', () => {
    const joint = READOUT.replace(
      'points: [subject] }',
      `office: [ru-ministry, pentagon], bearings: [{ contact: ${CALL}, points: [other] }, { contact: 2021-06-meeting, points: [other], sides: [us] }] }`,
    );
    const contacts = edited('contacts.yaml', [
      '  relations:\n',
      '  relations:\n    - { point: other, relation: agree, by: Tests, on: 2022-03-04, reason: { en: r, fr: r } }\n',
    ]);
    const corpus = corpusOf(...readout(joint), contacts);
    const sides = (id: string) =>
      corpus.contacts
        .find((contact) => contact.id === id)
        ?.cells.filter(({ point }) => point === 'other')
        .map(({ side }) => side);
    expect(sides(CALL)).toEqual(['ru', 'us']);
    expect(sides('2021-06-meeting')).toEqual(['us']);
  });
});

describe('a draft', () => {
  const draft = READOUT.replace('text:\n', 'text:\n  status: draft\n').replace('background: rest\n', '');
  const relations = edited('contacts.yaml', [
    '  relations:\n',
    '  relations:\n    - { point: subject, relation: agree, of: [ro-lights, ex-us-buoys], by: Tests, on: 2022-03-04, reason: { en: r, fr: r } }\n',
  ]);

  it('is kept out with its statements and what waits for them, and its problems are remarks', () => {
    const { corpus, problems, drafts } = compile(overSound([...readout(draft)]));
    expect(drafts).toEqual(['ministry-2021-05-03']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['sentence-unaccounted', 'warning'],
    ]);
    expect(corpus).toEqual(corpusOf());
    expect(corpusOf(...readout(draft), relations).contacts).toEqual(corpusOf().contacts);
  });

  it('makes no error elsewhere while its head or its points are not filled in yet', () => {
    const begun = draft
      .replace('teller: { office: ru-ministry }', 'teller: { office: }')
      .replaceAll('points: [subject]', 'points: []')
      .replace('text:\n', 'text:\n  id: ministry-2021-05-03\n');
    const contacts = edited(
      'contacts.yaml',
      [
        'evidence: [{ text: example-2021-05-04, words: on Monday }]',
        'evidence: [{ text: ministry-2021-05-03, words: frank }]',
      ],
      [
        '  relations:\n',
        '  relations:\n    - { point: subject, relation: agree, of: [ro-lights, ex-us-buoys], by: Tests, on: 2022-03-04, reason: { en: r, fr: r } }\n',
      ],
    );
    for (const annotation of [begun, draft.replaceAll('points: [subject]', 'points: []')])
      expect(
        compile(overSound([...readout(annotation), contacts])).problems.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([]);
  });

  it('hides no mistake of a text that is published', () => {
    const broken = draft.replace('points: [tone]', 'points: []');
    const { problems } = compile(
      overSound([
        ...readout(broken),
        edited('contacts.yaml', ['      relation: emphasis\n', '      relation: agreed\n']),
      ]),
    );
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'type-wrong',
    ]);
  });
});

describe('a corpus', () => {
  it('says what it is called, who answers for it and under which licence', () => {
    const corpus = corpusOf(
      textFile(
        'corpus.yaml',
        'name: Calls\ndescription: Calls about lights.\neditor: lights@example.org\nlicence: { name: CC BY 4.0 }\n',
      ),
    );
    expect(corpus.about).toEqual({
      name: { en: 'Calls', fr: 'Calls' },
      description: { en: 'Calls about lights.', fr: 'Calls about lights.' },
      licence: { name: { en: 'CC BY 4.0', fr: 'CC BY 4.0' } },
    });
    expect(corpus.reportsTo).toBe('lights@example.org');
  });
});

describe('what a review found', () => {
  it('keeps a published text whose id a draft has as well, and says so', () => {
    const copy = [
      textFile('z-copy.txt', WORDS),
      textFile(
        'z-copy.yaml',
        READOUT.replace('text:\n', 'text:\n  status: draft\n  id: ministry-2021-05-03\n'),
      ),
    ];
    const { corpus, problems } = compile(overSound([...readout(), ...copy]));
    expect(problems.map(({ code }) => code)).toContain('id-twice');
    expect(corpus?.texts.map(({ id }) => id)).toContain('ministry-2021-05-03');
    expect(corpus?.statements.map(({ id }) => id)).toContain('ro-lights');
  });

  it('asks for a teller of each side of each account', () => {
    const joint = READOUT.replace(
      'points: [subject] }',
      `sides: [ru, us], office: ru-ministry, bearings: [{ contact: ${CALL}, points: [other], sides: [ru] }, { contact: 2021-06-meeting, points: [other] }] }`,
    );
    const { problems } = compile(overSound(readout(joint)));
    expect(problems.map(({ code }) => code)).toContain('teller-missing');
  });

  it('ends a range no earlier than its first words', () => {
    const range = READOUT.replace('to: no more buoys', 'to: Jane');
    expect(compile(overSound(readout(range))).problems.map(({ code }) => code)).toContain('words-absent');
  });

  it('quotes nobody but the teller verbatim in a readout', () => {
    const again = READOUT.replace(
      'points: [subject] }',
      'points: [subject], again: [{ words: there would be no more buoys, speaker: jane-sample }] }',
    );
    expect(statement(corpusOf(...readout(again)), 'ro-lights')?.again[0]?.mode).toBe('paraphrase');
  });
});
