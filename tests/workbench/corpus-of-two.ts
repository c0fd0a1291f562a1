/** Two invented readouts of one call, as a person would paste them, and what drafts would say of them. */

import { compile } from '../../src/compile/compile.ts';
import type { ContactDraft, KnownTeller } from '../../src/drafts/draft.ts';
import type { Span } from '../../src/model/corpus.ts';
import type { Accepted, Act } from '../../src/workbench/files/act.ts';
import { applyAct } from '../../src/workbench/files/acts.ts';
import { checksum } from '../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files, SeedBytes } from '../../src/workbench/files/files.ts';

export const CAPE = `Telephone conversation with President Sample
6 March 2024

On 5 March, President Primerov had a telephone conversation with President Sample of the United States. They spoke about the lights of the Long Strait. President Primerov said that the beacons would be lit again, once the ice was gone. The talk was frank.
`;

export const HOUSE = `President Sample spoke on March 5 with President Primerov. She told him that Washington had no plans for new buoys. “The talk was serious,” she said.\n`;

export const FRENCH = `Le Cap a décrit l’appel comme « franc ». Le détroit compte quatre-vingts phares.`;

export const TELLERS: { readonly people: readonly KnownTeller[]; readonly bodies: readonly KnownTeller[] } = {
  people: [
    {
      id: 'primerov',
      side: 'ru',
      names: ['President Primerov', 'Primerov'],
      name: { en: 'Pavel Primerov', fr: 'Pavel Primerov' },
      office: { en: 'President', fr: 'président' },
    },
    {
      id: 'sample',
      side: 'us',
      names: ['President Sample'],
      name: { en: 'Jane Sample', fr: 'Jane Sample' },
      office: { en: 'President', fr: 'présidente' },
    },
  ],
  bodies: [
    { id: 'cape', side: 'ru', names: ['the Cape'], name: { en: 'the Cape', fr: 'le Cap' } },
    { id: 'house', side: 'us', names: ['the House'], name: { en: 'the House', fr: 'la Maison' } },
  ],
};

export function spanOf(content: string, words: string): Span {
  const start = content.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
}

export const CALL: ContactDraft = {
  id: '2024-03-05-call',
  isNew: true,
  kind: 'call',
  status: 'held',
  level: 'presidents',
  title: { en: 'Primerov–Sample call', fr: 'Appel Primerov-Sample' },
  label: { en: 'Primerov–Sample', fr: 'Primerov-Sample' },
  people: ['primerov', 'sample'],
  parties: ['ru', 'us'],
  dating: { edtf: '2024-03-05', basis: 'stated', words: [spanOf(CAPE, 'On 5 March')] },
  grounds: { rule: 'test', words: [], confidence: 1 },
};

/** A draft of one sentence, which its own side says of the call. */
export function draft(content: string, words: string, more: Partial<Accepted> = {}): Accepted {
  return {
    passages: [spanOf(content, words)],
    sides: ['ru'],
    voice: [],
    mode: 'direct',
    contact: CALL.id,
    as: 'account',
    points: ['other'],
    grounds: { rule: 'test', words: [], confidence: 1 },
    ...more,
  };
}

export const ADD_CAPE: Extract<Act, { type: 'add-text' }> = {
  type: 'add-text',
  content: CAPE,
  head: {
    kind: 'readout',
    language: 'en',
    title: 'Telephone conversation with President Sample',
    publisher: undefined,
    url: 'https://cape.example/1',
    office: 'cape',
    speaker: undefined,
    date: { day: '2024-03-06', basis: 'stated', words: spanOf(CAPE, '6 March 2024') },
    outside: [spanOf(CAPE, 'Telephone conversation with President Sample\n'), spanOf(CAPE, '6 March 2024')],
  },
  ...TELLERS,
};

export const ADD_HOUSE: Extract<Act, { type: 'add-text' }> = {
  type: 'add-text',
  content: HOUSE,
  head: {
    kind: 'readout',
    language: 'en',
    title: undefined,
    publisher: undefined,
    url: undefined,
    office: 'house',
    speaker: undefined,
    date: { day: '2024-03-05', basis: 'outside', words: undefined },
  },
  ...TELLERS,
};

export const CAPE_STATEMENTS = [
  draft(CAPE, CAPE.slice(CAPE.indexOf('On 5'), CAPE.indexOf(' They')), { points: ['itself'] }),
  draft(CAPE, 'They spoke about the lights of the Long Strait.', { points: ['subject'] }),
  draft(CAPE, 'President Primerov said that the beacons would be lit again, once the ice was gone.', {
    voice: ['primerov'],
  }),
  draft(CAPE, 'The talk was frank.', { points: ['tone'] }),
];

export const ACCEPT_CAPE: Extract<Act, { type: 'accept' }> = {
  type: 'accept',
  text: 'cape-2024-03-06',
  of: checksum(CAPE),
  statements: CAPE_STATEMENTS,
  contacts: [CALL],
  ...TELLERS,
};

export const ACCEPT_HOUSE: Extract<Act, { type: 'accept' }> = {
  type: 'accept',
  text: 'house-2024-03-05',
  of: checksum(HOUSE),
  statements: [
    draft(HOUSE, 'President Sample spoke on March 5 with President Primerov.', {
      sides: ['us'],
      points: ['itself'],
    }),
    draft(HOUSE, 'She told him that Washington had no plans for new buoys.', {
      sides: ['us'],
      voice: ['sample'],
      points: ['security'],
    }),
    draft(HOUSE, '“The talk was serious,”', { sides: ['us'], speaker: 'sample', points: ['tone'] }),
  ],
};

export const RELATE: readonly Extract<Act, { type: 'relate' }>[] = [
  {
    type: 'relate',
    contact: CALL.id,
    point: 'itself',
    relation: 'agree',
    reason: { en: 'Both say: they spoke.' },
    by: 'Me',
    on: '2026-11-29',
  },
  {
    type: 'relate',
    contact: CALL.id,
    point: 'tone',
    relation: 'emphasis',
    of: ['cape-2024-03-06-6', 'house-2024-03-05-3'],
    reason: { en: 'Frank, or serious.', fr: 'Franc, ou sérieux.' },
    by: 'Me',
    on: '2026-11-29',
  },
];

/** Throws where an act is refused. */
export function apply(files: Files, ...acts: readonly Act[]): Files {
  return acts.reduce((before, act) => {
    const outcome = applyAct(before, act);
    if ('refused' in outcome) throw new Error(`${act.type}: ${outcome.refused} ${outcome.detail}`);
    return outcome.files;
  }, files);
}

export function whole(): Files {
  return apply(emptyCorpus(), ADD_CAPE, ADD_HOUSE, ACCEPT_CAPE, ACCEPT_HOUSE, ...RELATE);
}

export function compiled(files: Files) {
  return compile(new SeedBytes().of(files));
}

/** What is wrong, each as `file code`. */
export function problemsOf(files: Files): readonly string[] {
  return compiled(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file} ${code}`);
}

export const CAPE_ID = 'cape-2024-03-06';
export const OF_CAPE = checksum(CAPE);

/** A statement of a corpus that compiles, or else what is wrong with it. */
export function statementOf(files: Files, id: string) {
  const { corpus, problems } = compiled(files);
  const statement = corpus?.statements.find((one) => one.id === id);
  if (!statement) throw new Error(problems.map(({ what }) => what).join('\n') || id);
  return statement;
}
