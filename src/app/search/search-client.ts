/** Asks the search worker, and is notified when it cannot answer: whatever breaks it rejects what was asked. */

import type { Library } from '../../corpus/library.ts';
import { NewerVersion } from '../../corpus/load-corpus.ts';
import type { Language } from '../../model/language.ts';
import type { FoundContact } from '../../search/found-words.ts';
import { loadStemmers } from '../../search/further-stemmers.ts';
import type { SearchAnswer, SearchOrder, SearchQuestion } from './search-messages.ts';

interface Asked {
  readonly answered: (answer: SearchAnswer) => void;
  readonly failed: (error: Error) => void;
  readonly progressed: (share: number) => void;
}

let worker: Worker | undefined;
let asked = new Map<number, Asked>();
let last = 0;
/** The corpus that was last sent to the worker, if it is on no host. */
let sent: Library | undefined;

export interface Searched {
  /** URL of the data folder. */
  readonly data: string;
  /** What the page shows. */
  readonly library: Library;
}

/** The ids of the contacts that have the words; undefined for a query without words. */
export async function searchContacts(
  query: string,
  searched: Searched,
  onProgress: (share: number) => void,
): Promise<ReadonlySet<string> | undefined> {
  // The page cuts words too, for what it marks.
  await loadStemmers(searched.library.languages);
  const answer = await ask({ kind: 'search', query }, searched, onProgress);
  if (answer.kind === 'found') return answer.ids && new Set(answer.ids);
  if (answer.kind !== 'rows' || !answer.rows) return undefined;
  const { ids } = searched.library.contactIndex;
  return new Set(Array.from(answer.rows, (row) => ids[row] ?? ''));
}

/** What the words are in these contacts, in the worker that has all words. */
export async function readInWorker(
  query: string,
  contacts: readonly string[],
  language: Language,
  searched: Searched,
): Promise<readonly FoundContact[]> {
  const answer = await ask({ kind: 'read', query, contacts, language }, searched, () => undefined);
  return answer.kind === 'read' ? answer.contacts : [];
}

function ask(
  question: SearchQuestion,
  { data, library }: Searched,
  progressed: Asked['progressed'],
): Promise<SearchAnswer> {
  return new Promise((answered, failed) => {
    // Throws where the page may have no worker: that rejects the promise.
    worker ??= startWorker();
    last += 1;
    asked.set(last, { answered, failed, progressed });
    const { local } = library;
    const order: SearchOrder = {
      ...question,
      number: last,
      data: new URL(data, location.href).href,
      corpus: library.hash,
      parts: library.search,
      languages: library.languages,
      ...(local && sent !== library && { local }),
    };
    sent = library;
    worker.postMessage(order);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => onAnswer(data));
  // Its script did not arrive, is not a script, or broke. Another worker may fare better: the next question starts it.
  for (const event of ['error', 'messageerror']) started.addEventListener(event, () => giveUp(started));
  return started;
}

function onAnswer(answer: SearchAnswer): void {
  if (answer.kind === 'progress') {
    for (const { progressed } of asked.values()) progressed(answer.share);
    return;
  }
  const own = asked.get(answer.number);
  asked.delete(answer.number);
  // It may have failed before it had read it.
  if (answer.kind === 'failed') sent = undefined;
  if (answer.kind === 'failed')
    own?.failed(answer.outdated ? new NewerVersion() : new Error('the words to search did not arrive'));
  else own?.answered(answer);
}

function giveUp(broken: Worker): void {
  broken.terminate();
  if (worker === broken) worker = sent = undefined;
  const left = asked;
  asked = new Map();
  for (const { failed } of left.values()) failed(new Error('the search worker does not run'));
}
