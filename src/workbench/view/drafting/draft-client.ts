/** Asks the worker that drafts; whatever breaks it rejects what was asked, and the next question starts another. */

import type {
  DraftAnswer,
  DraftOrder,
  DraftQuestion,
  HeadAnswer,
  PairsAnswer,
  TextAnswer,
} from './draft-messages.ts';

type Answer = HeadAnswer | TextAnswer | PairsAnswer;

interface Asked {
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

let worker: Worker | undefined;
let asked = new Map<number, Asked>();
let last = 0;

export async function askForHead(question: Omit<Extract<DraftQuestion, { kind: 'head' }>, 'kind'>) {
  const answer = await ask({ kind: 'head', ...question });
  if (answer.kind !== 'head') throw new Error('the worker answered something else');
  return answer;
}

export async function askForDrafts(question: Omit<Extract<DraftQuestion, { kind: 'text' }>, 'kind'>) {
  const answer = await ask({ kind: 'text', ...question });
  if (answer.kind !== 'text') throw new Error('the worker answered something else');
  return answer.drafts;
}

export async function askForPairs(question: Omit<Extract<DraftQuestion, { kind: 'pairs' }>, 'kind'>) {
  const answer = await ask({ kind: 'pairs', ...question });
  if (answer.kind !== 'pairs') throw new Error('the worker answered something else');
  return answer.pairs;
}

function ask(question: DraftQuestion): Promise<Answer> {
  return new Promise((answered, failed) => {
    // Throws where the page may have no worker: that rejects the promise.
    worker ??= startWorker();
    last += 1;
    asked.set(last, { answered, failed });
    const order: DraftOrder = { ...question, number: last };
    worker.postMessage(order);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<DraftAnswer>) => {
    const waiting = asked.get(data.number);
    asked.delete(data.number);
    if (data.kind === 'failed') waiting?.failed(new Error(data.reason));
    else waiting?.answered(data);
  };
  const giveUp = () => {
    started.terminate();
    worker = undefined;
    const waiting = [...asked.values()];
    asked = new Map();
    for (const { failed } of waiting) failed(new Error('the rules that read texts did not load'));
  };
  // Otherwise the caller would wait for ever.
  for (const type of ['error', 'messageerror'] as const) started.addEventListener(type, giveUp);
  return started;
}
