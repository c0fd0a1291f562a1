/** The queue of drafts in French; fetched with it. */

import type { WorkbenchQueueMessages } from '../en/workbench-queue.ts';
import { typeset } from './typography.ts';

export const workbenchQueue: WorkbenchQueueMessages = typeset({
  title: 'Propositions à examiner',
});
