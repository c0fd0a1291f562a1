/** Two invented readouts of one call, with a draft for each sentence, as tests of the queue begin. */

import { findParagraphs, findSentences } from '../../../src/compile/passes/sentences/sentences.ts';
import type { ContactDraft, KnownTeller, StatementDraft, TextDrafts } from '../../../src/drafts/draft.ts';
import type { Span } from '../../../src/model/corpus.ts';
import type { Act } from '../../../src/workbench/files/act.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { emptyCorpus, type Files } from '../../../src/workbench/files/files.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import type { Laid } from '../../../src/workbench/queue/text/edges.ts';

export const CAPE = `Call with President Sample

On 5 March, President Primerov had a telephone conversation with President Sample. President Primerov said that the beacons would be lit again, once the ice was gone. President Sample assured him that Washington had no plans for new buoys. The talk was frank.
`;
export const HOUSE = `Readout of the call

President Sample spoke today with President Primerov. She urged him to keep the beacons dark. The talk was businesslike.
`;

const same = (words: string) => ({ en: words, fr: words });

export const PEOPLE: readonly KnownTeller[] = [
  {
    id: 'primerov',
    side: 'ru',
    names: ['Primerov'],
    name: same('Pavel Primerov'),
    office: same('President'),
  },
  { id: 'sample', side: 'us', names: ['Sample'], name: same('Jane Sample'), office: same('President') },
];
export const BODIES: readonly KnownTeller[] = [
  { id: 'cape', side: 'ru', names: ['Cape'], name: same('the Cape') },
  { id: 'house', side: 'us', names: ['House'], name: same('the House') },
];
export const CALL: ContactDraft = {
  id: '2024-03-05-call',
  isNew: true,
  kind: 'call',
  status: 'held',
  level: 'presidents',
  title: same('Primerov–Sample call'),
  label: same('Primerov–Sample'),
  people: ['primerov', 'sample'],
  parties: ['ru', 'us'],
  dating: { edtf: '2024-03-05', basis: 'outside', words: [] },
  grounds: { rule: 'contact', words: [], confidence: 0.9 },
};

export function laidOut(content: string, language = 'en'): Laid {
  const paragraphs = findParagraphs(content);
  return { content, language, paragraphs, sentences: findSentences(content, paragraphs, language) };
}

export function spanOf(content: string, words: string): Span {
  const start = content.indexOf(words);
  if (start === -1) throw new Error(`no “${words}”`);
  return { start, end: start + words.length };
}

function draftsOf(content: string, side: string, office: string, points: readonly string[]): TextDrafts {
  const [title, ...told] = laidOut(content).sentences;
  const statements = told.map(
    (sentence, index): StatementDraft => ({
      passages: [sentence],
      sides: [side],
      office,
      voice: content.slice(sentence.start, sentence.end).includes('assured') ? ['sample'] : [],
      channel: 'readout',
      mode: 'direct',
      contact: CALL.id,
      as: 'account',
      points: [points[index] ?? 'other'],
      grounds: { rule: 'readout-sentence', words: [], confidence: 0.9 },
    }),
  );
  return { contacts: [CALL], people: PEOPLE, bodies: BODIES, statements, background: title ? [title] : [] };
}

export interface Opened {
  readonly text: { readonly id: string; readonly content: string; readonly of: number };
  readonly head: typeof HEAD & { readonly office: string };
  readonly drafts: TextDrafts;
}

const HEAD = {
  kind: 'readout',
  language: 'en',
  title: 'Call',
  publisher: undefined,
  url: undefined,
  speaker: undefined,
  date: { day: '2024-03-05', basis: 'stated', words: undefined },
} as const;

export function done(files: Files, act: Act): { readonly files: Files; readonly made: readonly string[] } {
  const outcome = applyAct(files, act);
  if (isRefusal(outcome)) throw new Error(`${act.type}: ${outcome.refused} ${outcome.detail}`);
  return outcome;
}

/** Both texts added, and nothing accepted. */
export function pair(): { readonly files: Files; readonly cape: Opened; readonly house: Opened } {
  let files = emptyCorpus();
  const open = (content: string, side: string, office: string, points: readonly string[]): Opened => {
    const head = { ...HEAD, office };
    const added = done(files, { type: 'add-text', content, head, bodies: BODIES });
    files = added.files;
    const [id = ''] = added.made;
    return {
      text: { id, content, of: checksum(content) },
      head,
      drafts: draftsOf(content, side, office, points),
    };
  };
  const cape = open(CAPE, 'ru', 'cape', ['itself', 'security', 'security', 'tone']);
  const house = open(HOUSE, 'us', 'house', ['itself', 'security', 'tone']);
  return { files, cape, house };
}

/** Both accepted whole. */
export function accepted(): ReturnType<typeof pair> {
  const { files, cape, house } = pair();
  const accept = (before: Files, { text, drafts }: Opened) =>
    done(before, {
      type: 'accept',
      text: text.id,
      of: text.of,
      statements: drafts.statements,
      contacts: drafts.contacts,
      people: drafts.people,
      bodies: drafts.bodies,
    }).files;
  return { files: accept(accept(files, cape), house), cape, house };
}
