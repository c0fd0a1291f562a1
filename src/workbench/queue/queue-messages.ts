/** The messages of the queue, fetched with it and not with the app. */

import type { WorkbenchQueueMessages } from '../../messages/en/workbench-queue.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { perLanguage } from '../../messages/per-language.ts';

export const queueMessages = perLanguage<WorkbenchQueueMessages>({
  en: () => import('../../messages/en/workbench-queue.ts').then(({ workbenchQueue }) => workbenchQueue),
  fr: () => import('../../messages/fr/workbench-queue.ts').then(({ workbenchQueue }) => workbenchQueue),
});

export function useQueueMessages(): WorkbenchQueueMessages {
  return queueMessages.of(useI18n().language);
}
