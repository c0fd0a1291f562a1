/** The messages of the workbench, fetched with it and not with the app. */

import type { WorkbenchMessages } from '../../messages/en/workbench/workbench.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';
import type { Refusal } from '../files/refusal.ts';

export const workbenchMessages = namedMessages<WorkbenchMessages, 'workbench'>('workbench', {
  en: () => import('../../messages/en/workbench/workbench.ts'),
  fr: () => import('../../messages/fr/workbench/workbench.ts'),
});

export function useWorkbenchMessages(): WorkbenchMessages {
  return workbenchMessages.of(useI18n().language);
}

/** What happened, what still works, what to do. */
export function refusalWords({ refused, detail }: Refusal, { refusals }: WorkbenchMessages): string {
  return refusals[refused](detail);
}
