/** The messages of the queue, fetched with it and not with the app. */

import type { WorkbenchQueueMessages } from '../../messages/en/workbench/queue.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';

export const queueMessages = namedMessages<WorkbenchQueueMessages, 'workbenchQueue'>('workbenchQueue', {
  en: () => import('../../messages/en/workbench/queue.ts'),
  fr: () => import('../../messages/fr/workbench/queue.ts'),
});

export function useQueueMessages(): WorkbenchQueueMessages {
  return queueMessages.of(useI18n().language);
}
