/** Makes one file in a worker, which the page ends when it is made or no longer wanted. */

import { NewerVersion } from '../../../corpus/load-corpus.ts';
import { makeFile } from './make-file.ts';
import type { WorkAnswer, WorkOrder } from './work-messages.ts';

const post = (answer: WorkAnswer) => self.postMessage(answer);

self.addEventListener('message', ({ data: order }: MessageEvent<WorkOrder>) => {
  makeFile(order, post).then(post, (error: unknown) =>
    post({ kind: error instanceof NewerVersion ? 'outdated' : 'failed' }),
  );
});
