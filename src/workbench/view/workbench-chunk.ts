/** The workbench with all its words, fetched in one go when its view is first shown. */

import type { Language } from '../../model/language.ts';
import { queueMessages } from '../queue/queue-messages.ts';
import { workbenchMessages } from './view-messages.ts';
import { Workbench } from './Workbench.tsx';

export async function loadWorkbench(language: Language): Promise<typeof Workbench> {
  await Promise.all([workbenchMessages.load(language), queueMessages.load(language)]);
  return Workbench;
}
